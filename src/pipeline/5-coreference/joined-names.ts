import { STATE_NOUNS } from '../../language/lexicons/person-nouns';
import { wordSet } from '../../language/lexicons/words';
import type { Sentence, Token } from '../../model/token';
import type { ChainDraft } from './chain-draft';
import { mainSubject } from './clause-subjects';
import type { Present } from './present-mentions';
import { headOf, tokensIn } from './token-at';

/** Verbs of what two do together: after "Ann Lee met Bo Berg", they are these two. */
const TOGETHER = wordSet(
  'meet speak talk negotiate agree discuss confer marry wed divorce clash debate argue fight play face sign merge partner cooperate collaborate compete settle',
);

/** Names of one sentence that are looked at; longer sentences are lists. */
const MOST_NAMES = 40;

/** A mention with its token nearest to the root. */
export interface Headed extends Present {
  readonly head: number;
}

/** The first mentions of a sentence with their heads. */
export function headed({ tokens }: Sentence, present: readonly Present[]): readonly Headed[] {
  return present.slice(0, MOST_NAMES).flatMap((one) => {
    const head = headOf(tokens, tokensIn(tokens, one.whole));
    return head === undefined ? [] : [{ head: ruledBy(tokens, head), ...one }];
  });
}

/** "The Danish government": the noun, for a country that its adjective names. */
function ruledBy(tokens: readonly Token[], at: number): number {
  const { deprel, head } = tokens[at] as Token;
  return deprel === 'amod' && STATE_NOUNS.has(tokens[head]?.lemma ?? '') ? head : at;
}

/** The one group of names that a sentence joins by "and", of several the subject; or two by a verb of what they do together. */
export function joinedNames(sentence: Sentence, named: readonly Headed[]): readonly ChainDraft[] | undefined {
  const { tokens } = sentence;
  const groups = new Map<number, Set<ChainDraft>>();
  for (const { draft, head } of named) {
    const top = topOf(tokens, head);
    groups.set(top, (groups.get(top) ?? new Set()).add(draft));
  }
  const several = [...groups]
    .map(([top, group]) => [top, new Set(ofOneKind([...group]))] as const)
    .filter(([, group]) => group.size > 1);
  const group = several.length > 1 ? subjectsAmong(sentence, several) : several[0]?.[1];
  return several.length === 0 ? partners(tokens, named) : group && [...group];
}

/** The group that is the subject of the sentence, where the others are of another type: "Lee and Berg flew from Cork, Ireland". */
function subjectsAmong(
  sentence: Sentence,
  groups: readonly (readonly [number, ReadonlySet<ChainDraft>])[],
): ReadonlySet<ChainDraft> | undefined {
  const subject = mainSubject(sentence);
  const own = groups.find(([top]) => top === subject)?.[1];
  const typesOf = (group: ReadonlySet<ChainDraft> | undefined) => new Set([...(group ?? [])].map(({ type }) => type));
  const isAlone = groups.every(
    ([, group]) => group === own || [...typesOf(group)].every((type) => !typesOf(own).has(type)),
  );
  return isAlone ? own : undefined;
}

/** The people where there are several ("Ann Lee and Bo Berg, head of the Union,"); no people with bodies and places. */
function ofOneKind(drafts: readonly ChainDraft[]): readonly ChainDraft[] {
  const people = drafts.filter(({ type }) => type === 'Person');
  return people.length === 1 ? [] : people.length > 1 ? people : drafts;
}

/** From a name up over "and" and appositions ("its rival, the Dockers' Union,") to the first of those joined. */
export function topOf(tokens: readonly Token[], from: number): number {
  let at = from;
  for (let step = 0; step < MOST_NAMES && /^(?:conj|appos)$/.test(tokens[at]?.deprel ?? ''); step++)
    at = (tokens[at] as Token).head;
  return at;
}

/** The noun that a name in apposition tells more of, else the name. */
function describedBy(tokens: readonly Token[], from: number): number {
  let at = from;
  for (let step = 0; step < MOST_NAMES && tokens[at]?.deprel === 'appos'; step++) at = (tokens[at] as Token).head;
  return at;
}

/** "Ann Lee met (with) Bo Berg": subject and partner, where there are no more of their type. */
function partners(tokens: readonly Token[], present: readonly Headed[]): readonly ChainDraft[] | undefined {
  // "Her husband, the singer Bo Berg, met her".
  const phrases = present.map(({ head, ...one }) => ({ head: describedBy(tokens, head), ...one }));
  const under = phrases.filter(({ head }) => {
    const token = tokens[head] as Token;
    const isParty = /^(?:nsubj|obj)$/.test(token.deprel) || (token.deprel === 'obl' && isWith(tokens, head));
    return isParty && TOGETHER.has(tokens[token.head]?.lemma ?? '');
  });
  const subject = under.find(({ head }) => tokens[head]?.deprel === 'nsubj');
  const alike = under.filter(({ draft }) => draft.type === subject?.draft.type);
  const drafts = [...new Set(alike.map(({ draft }) => draft))];
  const isOneVerb = new Set(alike.map(({ head }) => tokens[head]?.head)).size === 1;
  return isOneVerb && drafts.length === 2 ? drafts : undefined;
}

/** "Spoke with Berg", "fought against Norway", not "played in the League". */
const isWith = (tokens: readonly Token[], at: number): boolean =>
  tokens.some(({ head, deprel, lemma }) => head === at && deprel === 'case' && /^(?:with|against|to)$/.test(lemma));
