import { isMark } from './clause-draft';
import type { Clause, Item, NounGroup } from './reading';

/** "Norway denied that it had …": an unresolved pronoun in what somebody says is the one who says it. */
export function withAntecedent(group: NounGroup, governor: Clause | undefined): NounGroup {
  const [phrase] = group.phrases;
  const [speaker] = governor?.subject?.phrases ?? [];
  if (phrase === undefined || group.phrases.length > 1 || !phrase.isPronoun || phrase.referent !== undefined)
    return group;
  if (speaker?.referent === undefined || governor?.subject?.phrases.length !== 1) return group;
  const { chain, evidence } = speaker.referent;
  const isPerson = chain.type === 'Person';
  const agrees = phrase.lemma === 'it' ? !isPerson : phrase.lemma === 'they' && chain.type !== 'Person';
  if (!agrees) return group;
  const naming = { span: evidence.naming?.span ?? evidence.span, rule: 'subject-of-saying' };
  return { ...group, phrases: [{ ...phrase, referent: { chain, evidence: { span: phrase.span, naming } } }] };
}

/** Prepositions that are conjunctions before a noun with a verb of its own: "after Norway left". */
const OPENS_CLAUSE = new Set(['after', 'before', 'since', 'until', 'till', 'as', 'than']);

/** From a noun in a prepositional phrase up to the noun that the phrase hangs on: "a member of the board in Oslo said". */
export function climb(from: number, items: readonly Item[]): number {
  let at = from;
  for (;;) {
    const mark = items[at - 1];
    if (!isMark(mark, 'preposition') || OPENS_CLAUSE.has(mark.text)) return at;
    let up = at - 2;
    while (items[up]?.kind === 'time') up--;
    if (items[up]?.kind === 'nouns') at = up;
    else return -1;
  }
}

/** The group that a relative pronoun at `at` refers to. */
export function groupBefore(at: number, items: readonly Item[]): NounGroup | undefined {
  let before = at - 1;
  while (isMark(items[before], 'comma') || isMark(items[before], 'preposition') || items[before]?.kind === 'time')
    before--;
  const item = items[before];
  const pronoun = items[at];
  if (item?.kind !== 'nouns' || (isMark(pronoun, 'relative') && isWhoOfBody(item, pronoun.text))) return undefined;
  return agreeing(item, pronoun);
}

/** "A fielder in the Halm League who …": a league, firm or town is no "who"; sides, parties and armies are. */
export function isWhoOfBody({ phrases }: NounGroup, pronoun: string): boolean {
  const last = phrases[phrases.length - 1];
  const chain = last?.isName === true ? last.referent?.chain : undefined;
  if (chain === undefined || !/^(?:who|whom)$/.test(pronoun) || chain.name.endsWith('s')) return false;
  if (chain.type === 'Place') return chain.kind !== 'country';
  return chain.type === 'Organization' && !/^(?:armed_group|military|party|team)$/.test(chain.kind ?? '');
}

/** "Ann Lee, a spokeswoman for the agency, which …": "which" is no person, so it is what the apposition ends in. */
function agreeing(group: NounGroup, pronoun: Item | undefined): NounGroup {
  const last = group.phrases[group.phrases.length - 1];
  if (!isMark(pronoun, 'relative') || pronoun.text !== 'which' || last?.referent?.chain.type !== 'Person') return group;
  const complements = last.descriptions[last.descriptions.length - 1]?.complements ?? [];
  return complements[complements.length - 1]?.nouns ?? group;
}
