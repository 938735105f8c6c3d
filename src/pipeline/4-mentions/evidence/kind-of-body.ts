import { ORGANIZATION_NOUNS } from '../../../language/lexicons/person-nouns';
import { wordSet } from '../../../language/lexicons/words';

/** What a word before "group" or "organisation" makes of it. */
const GROUPS: ReadonlyMap<string, string> = new Map([
  ...[
    ...wordSet(
      'environmental civic rights advocacy campaign aid lobby pressure activist charity relief community consumer residents conservation monitoring',
    ),
  ].map((word) => [word, 'ngo'] as const),
  ...[
    ...wordSet('militant armed terrorist rebel jihadist extremist insurgent guerrilla islamist paramilitary terror'),
  ].map((word) => [word, 'armed_group'] as const),
]);

/** Kind of the body that a noun calls so: "the lender", "environmental group". */
export const kindOfBody = (noun: string, before: string): string | undefined =>
  (/^(?:group|organi[sz]ation)$/.test(noun) ? GROUPS.get(before) : undefined) ?? ORGANIZATION_NOUNS.get(noun);
