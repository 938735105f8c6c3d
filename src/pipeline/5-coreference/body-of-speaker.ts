import type { Mentioned } from '../../model/extraction';
import type { Mention } from '../../model/mention';
import { covers, type Span } from '../../model/span';
import type { Sentence, Token } from '../../model/token';
import { draftAt, SPEAKS } from './around-pronouns';
import type { BodiesOfPeople } from './bodies-of-people';
import { type ChainDraft, only } from './chain-draft';
import { clauseSubjects } from './clause-subjects';
import type { Present } from './present-mentions';
import { climb, headOf, isInPhraseOf, tokensIn } from './token-at';

/** Most steps up a tree. */
const MOST_STEPS = 12;

interface Speaking {
  /** What the sentence names. */
  readonly named: readonly Present[];
  readonly bodiesOf: BodiesOfPeople;
  /** Those to which the noun may refer. */
  readonly answering: ReadonlySet<ChainDraft>;
}

/**
 * "Weavers' Union secretary Bo Berg said the union would …": the body of the one who tells it, by the words of the sentence, else by what the
 * article puts beside the speaker elsewhere; none where the statement itself has named another before.
 */
export function bodyOfSpeaker(
  { sentences }: Mentioned,
  mention: Mention,
  { named, bodiesOf, answering }: Speaking,
): ChainDraft | undefined {
  const tokens = sentences[mention.sentence]?.tokens ?? [];
  const own = bodyThatSays(tokens, mention.span, named);
  if (own !== undefined) return answering.has(own) ? own : undefined;
  const at = speakerOf(tokens, mention.span);
  if (at === undefined) return undefined;
  const isOfSpeaker = ({ span }: Present): boolean => isInPhraseOf(tokens, span, at);
  const here = named.filter(({ draft }) => draft.type === 'Organization').filter(isOfSpeaker);
  const speaker = draftAt({ named, people: new Map(), tokens }, at);
  const theirs = speaker?.type === 'Person' ? [...bodiesOf(speaker)] : [];
  const told = here.length > 0 ? here.map(({ draft }) => draft) : theirs;
  const bodies = told.length > 0 ? told : ownerOfSpeaker(sentences[mention.sentence] as Sentence, at, named);
  const body = only([...new Set(bodies)].filter((draft) => answering.has(draft)));
  const speaking = tokens[at] as Token;
  const from = speaking.start < mention.span.start ? speaking.end : 0;
  const isAnotherBefore = named.some(
    ({ draft, whole }) =>
      draft !== body && answering.has(draft) && whole.start >= from && whole.end <= mention.span.start,
  );
  return isAnotherBefore ? undefined : body;
}

/** "Acme will buy Bolt, the company said", "Acme's treasurer will leave, the firm said": what the statement is about, or whose that is. */
function bodyThatSays(tokens: readonly Token[], phrase: Span, named: readonly Present[]): ChainDraft | undefined {
  const at = headOf(tokens, tokensIn(tokens, phrase));
  const { deprel, head: says = -1 } = at === undefined ? {} : (tokens[at] as Token);
  const verb = tokens[says];
  if (deprel !== 'nsubj' || verb === undefined || !SPEAKS.has(verb.lemma)) return undefined;
  const told =
    verb.deprel === 'parataxis' ? verb.head : tokens.findIndex((one) => one.head === says && one.deprel === 'ccomp');
  const subjects = tokens.flatMap((one, index) =>
    one.head === told && one.deprel === 'nsubj' && index < (at ?? 0) ? [index] : [],
  );
  const subject = subjects.at(-1);
  if (subject === undefined) return undefined;
  const bodies = named.filter(({ draft }) => draft.type === 'Organization');
  const itself = bodies.find(({ whole }) => covers(whole, tokens[subject] as Token));
  const isOwner = ({ whole }: Present): boolean =>
    climb(tokens, whole, (one, index) => index !== subject && one.deprel === 'nmod') === subject;
  return (itself ?? bodies.find((one) => one.whole.end <= (tokens[subject] as Token).start && isOwner(one)))?.draft;
}

/** "Acme denied it, and its director, Bo Berg, said the firm …": the subject of a clause around "its". */
function ownerOfSpeaker(sentence: Sentence, speaker: number, named: readonly Present[]): readonly ChainDraft[] {
  const { tokens } = sentence;
  const its = tokens.find(
    ({ head, xpos, lemma }) => head === speaker && xpos === 'PRP$' && /^(?:its|their|it|they)$/.test(lemma),
  );
  if (its === undefined) return [];
  const owners = clauseSubjects(sentence, its).map((at) => draftAt({ named, people: new Map(), tokens }, at));
  return owners.flatMap((draft) => (draft?.type === 'Organization' ? [draft] : [])).slice(0, 1);
}

/** The subject of the verb of speaking in whose statement a phrase stands: the verb above its clause, or one that hangs beside it. */
function speakerOf(tokens: readonly Token[], phrase: Span): number | undefined {
  let child = headOf(tokens, tokensIn(tokens, phrase));
  const own = child;
  for (let step = 0; child !== undefined && step < MOST_STEPS; step++) {
    const { head, deprel } = tokens[child] as Token;
    const above = tokens[head];
    const telling =
      above !== undefined && SPEAKS.has(above.lemma) && /^(?:ccomp|parataxis)$/.test(deprel)
        ? head
        : tokens.findIndex((token) => token.head === child && token.deprel === 'parataxis' && SPEAKS.has(token.lemma));
    const subject = telling < 0 ? -1 : tokens.findIndex((token) => token.head === telling && token.deprel === 'nsubj');
    if (subject >= 0 && subject !== own) return subject;
    if (head < 0) return undefined;
    child = head;
  }
  return undefined;
}
