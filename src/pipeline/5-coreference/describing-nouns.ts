import type { Mentioned } from '../../model/extraction';
import type { Token } from '../../model/token';
import type { ChainDraft, NameMention } from './chain-draft';
import { headOf, tokensIn } from './token-at';

/** Most names of one chain that are looked at; later ones seldom tell anew what it is. */
const MOST_NAMES = 20;

/** Tokens after a name in which its apposition or copula is looked for. */
const REACH = 30;

/**
 * Lemmas of the nouns by which the article says what a thing is: right before its name ("engine maker Halvor"), in apposition ("Halvor,
 * an engine maker," and "its chairwoman, Ann Lee"), before "known as" or "called", or after "is".
 */
export function describingNouns({ sentences }: Mentioned, { names }: ChainDraft): ReadonlySet<string> {
  const nouns = new Set<string>();
  for (const name of names.slice(0, MOST_NAMES)) {
    for (const noun of nounsBeside(sentences[name.sentence]?.tokens ?? [], name)) nouns.add(noun);
  }
  return nouns;
}

function nounsBeside(tokens: readonly Token[], { titled, span }: NameMention): readonly string[] {
  const range = tokensIn(tokens, titled?.whole ?? span);
  const found: string[] = [];
  const before = tokens[range.first - 1];
  if (isCommonNoun(before)) found.push(before.lemma);
  const at = headOf(tokens, range);
  if (at === undefined) return found;
  const own = tokens[at] as Token;
  const above = tokens[own.head];
  if (own.deprel === 'appos' && isCommonNoun(above) && !isExample(tokens, range.first)) found.push(above.lemma);
  const bearer = above !== undefined && isNaming(tokens, at) ? tokens[above.head] : undefined;
  if (isCommonNoun(bearer)) found.push(bearer.lemma);
  for (const token of tokens.slice(range.after, range.after + REACH)) {
    if (token.deprel === 'appos' && token.head === at && isCommonNoun(token)) found.push(token.lemma);
    if (token.deprel === 'cop' && token.head === own.head && own.deprel === 'nsubj' && isCommonNoun(above))
      found.push(above.lemma);
  }
  return found;
}

/** "The regime and its backers, notably Norway": one of several. */
const isExample = (tokens: readonly Token[], first: number): boolean =>
  tokens
    .slice(Math.max(0, first - 2), first)
    .some(({ text }) =>
      /^(?:notably|including|especially|particularly|principally|mainly|primarily|like)$/i.test(text),
    );

/** "A militia known as the Hill Guard", "a firm called Halvor": the participle on which the name hangs. */
function isNaming(tokens: readonly Token[], at: number): boolean {
  const participle = tokens[(tokens[at] as Token).head];
  return participle?.deprel === 'acl' && /^(?:know|call|name|dub)$/.test(participle.lemma);
}

const isCommonNoun = (token: Token | undefined): token is Token =>
  token !== undefined && token.upos === 'NOUN' && /^\p{Ll}/u.test(token.text);
