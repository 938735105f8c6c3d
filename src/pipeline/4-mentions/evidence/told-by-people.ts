import { words } from '../../../language/lexicons/words';
import type { Evidence } from './evidence';

/** Our own list of people and things that bodies of one kind alone have, by kind. */
const OF_KIND: ReadonlyMap<string, string> = new Map(
  (
    [
      [
        'team',
        'striker midfielder defender goalkeeper winger quarterback pitcher captain coach fans players player squad lineman linebacker cornerback baseman shortstop outfielder infielder catcher goaltender goalie defenceman defenseman goalkeepers midfielders fullback halfback',
      ],
      [
        'party',
        `candidate candidates mp mps mep meps lawmaker lawmakers councillor councillors voters manifesto backbencher backbenchers
        frontbencher frontbenchers ticket caucus defector defectors`,
      ],
      ['armed_group', 'fighters militants gunmen guerrillas rebels insurgents'],
      ['media', 'reporter correspondent newsroom readers viewers columnist'],
      ['school', 'students alumni graduate graduates campus lecturer'],
      [
        'company',
        `shares shareholder shareholders customers subsidiary ceo revenue profits sales earnings products plc investors acquisition takeover
        buyout merger stake`,
      ],
    ] as const
  ).flatMap(([kind, nouns]) => words(nouns).map((noun) => [noun, kind] as const)),
);

/** Adds what the noun beside a name tells of the kind of body that it is, if it is one: "Halvor striker Ann Lee", "shares of Halvor". */
export function readKindNoun(noun: string, evidence: Evidence): void {
  const kind = OF_KIND.get(noun);
  if (kind === 'company') evidence.business += 1;
  else if (kind !== undefined) evidence.organizationKind ??= kind;
}
