import type { Claim } from '../../model/claim';

/** "NATO's Stoltenberg", "took up a post at NATO" add nothing where his office at NATO is told. */
export function withoutVaguer(claims: readonly Claim[]): Claim[] {
  const pair = ({ subject, object }: Claim): string => `${subject} ${object}`;
  const within = (claim: Claim): string => `${claim.evidence.start} ${pair(claim)}`;
  const told = claims.filter(({ role }) => role !== undefined);
  const offices = new Set(told.map(pair));
  const here = new Set(told.map(within));
  return claims.filter(
    (claim) =>
      !(claim.rule.startsWith('name:') && offices.has(pair(claim))) &&
      !(TAKING_POST.test(claim.rule) && here.has(within(claim))),
  );
}

const TAKING_POST = /^verb:\w+:S \S+ (?:up )?\{job\|/;
