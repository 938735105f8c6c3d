import type { Database } from '../base/sqlite';

/** Days on which articles have somebody hold an office of one holder, or have held it. */
export interface Term {
  /** `o president @ norland` */
  readonly office: string;
  readonly isFormer: boolean;
  /** First and last day of publication, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
}

/** Two who cannot be one: on a day on which one holds the office, the other had held it for long. */
export interface TermsApart {
  readonly office: string;
  readonly holder: 'a' | 'b';
  /** The first day on which one is called its former holder, the last on which the other holds it. */
  readonly formerFrom: string;
  readonly currentTo: string;
}

/** Days for which reports of a handover may say either of the same holder. */
const SLACK_DAYS = 31;

const MS_PER_DAY = 86_400_000;

/** What articles say of the offices of a node. */
export const readTerms = (database: Database, node: number): readonly Term[] =>
  database
    .all<Omit<Term, 'isFormer'> & { readonly former: 0 | 1 }>(
      'SELECT office, former, min(day) AS "from", max(day) AS "to" FROM term WHERE node = ? GROUP BY office, former',
      node,
    )
    .map(({ former, ...term }) => ({ ...term, isFormer: former === 1 }));

/**
 * An office that two held one after the other, and not one person all the time: one still holds it when the other has long been its
 * former holder. Absent where there is none, and where one of them alone is told both ways: whoever came back to an office is no two.
 */
export function findTermsApart(a: readonly Term[], b: readonly Term[]): TermsApart | undefined {
  for (const office of new Set(a.map((term) => term.office))) {
    const [one, other] = [a, b].map((terms) => ({
      current: terms.find((term) => term.office === office && !term.isFormer),
      former: terms.find((term) => term.office === office && term.isFormer),
    })) as [Told, Told];
    if (isOver(one.current, one.former) || isOver(other.current, other.former)) continue;
    if (isOver(one.current, other.former)) return describe(office, 'a', { current: one.current, former: other.former });
    if (isOver(other.current, one.former)) return describe(office, 'b', { current: other.current, former: one.former });
  }
  return undefined;
}

/** A bare name may stand for either of two holders over the years: of its days those count that are least at odds with a host. */
export const leastTerms = (terms: readonly Term[]): readonly Term[] =>
  terms.map((term) => (term.isFormer ? { ...term, from: term.to } : { ...term, to: term.from }));

interface Told {
  readonly current: Term | undefined;
  readonly former: Term | undefined;
}

const isOver = (current: Term | undefined, former: Term | undefined): boolean =>
  current !== undefined &&
  former !== undefined &&
  (Date.parse(current.to) - Date.parse(former.from)) / MS_PER_DAY > SLACK_DAYS;

const describe = (office: string, holder: 'a' | 'b', { current, former }: Told): TermsApart => ({
  office,
  holder,
  formerFrom: former!.from,
  currentTo: current!.to,
});
