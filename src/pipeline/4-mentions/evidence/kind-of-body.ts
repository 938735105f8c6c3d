import { GROUP_KINDS } from '../../../language/lexicons/body-nouns';
import { ORGANIZATION_NOUNS } from '../../../language/lexicons/person-nouns';

/** Kind of the body that a noun calls so: "the lender", "environmental group". */
export const kindOfBody = (noun: string, before: string): string | undefined =>
  (/^(?:group|organi[sz]ation)$/.test(noun) ? GROUP_KINDS.get(before) : undefined) ?? ORGANIZATION_NOUNS.get(noun);
