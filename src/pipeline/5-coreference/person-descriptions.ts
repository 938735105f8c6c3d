import { PERSON_NOUNS } from '../../language/lexicons/person-nouns';
import { wordSet } from '../../language/lexicons/words';
import type { Mentioned } from '../../model/extraction';
import type { Token } from '../../model/token';
import type { ChainDraft, NameMention } from './chain-draft';
import { headOf, tokensIn } from './token-at';

/** Most names of one person whose clauses are looked at. */
const MOST_NAMES = 40;

/** Verbs that put somebody into an office, and that take it up. */
const APPOINTS = wordSet(
  'appoint name elect nominate choose pick make hire install confirm promote tap designate select',
);
export const APPOINTING = wordSet('appointment nomination promotion hiring selection recruitment choice election');
const TAKES_UP = wordSet('become take join return start arrive step');

/** Verbs of those who hold an office or leave it. */
const HOLDS = wordSet(
  'work serve act remain continue quit resign retire sack dismiss fire oust remove suspend replace succeed stand describe know',
);

/** Verbs that say of their subject what it is. */
const DEEDS: ReadonlyMap<string, string> = new Map([
  ['chair', 'chair chairman chairwoman chairperson'],
  ['head', 'head chief boss'],
  ['lead', 'leader'],
  ['command', 'commander'],
  ['captain', 'captain skipper'],
  ['coach', 'coach'],
  ['edit', 'editor'],
  ['found', 'founder'],
]);

/** Words that go before the office of one who has just come into it. */
const NEWLY = 'new incoming';

/**
 * What the clauses and appositions around a person's names say that the person is, each as a phrase without its article: "deputy leader" of
 * "Labour's deputy leader, Ann Lee", "chief executive" of "took over as chief executive", "chairman" of "chairs the board".
 */
export function descriptionsOf({ sentences }: Mentioned, { names }: ChainDraft): readonly string[] {
  return names.slice(0, MOST_NAMES).flatMap((name) => besideName(sentences[name.sentence]?.tokens ?? [], name));
}

function besideName(tokens: readonly Token[], { titled, span }: NameMention): readonly string[] {
  const at = headOf(tokens, tokensIn(tokens, titled?.whole ?? span));
  const own = at === undefined ? undefined : tokens[at];
  const above = own === undefined ? undefined : tokens[own.head];
  if (at === undefined || own === undefined) return [];
  const found = tokens.flatMap((token, index) =>
    token.head === at && token.deprel === 'appos' ? phraseAt(tokens, index) : [],
  );
  if (above === undefined) return found;
  // "thanked its director, Ann Lee, and his team": the tree makes a list of it.
  const isListed = own.deprel === 'conj' && own.head === at - 2 && tokens[at - 1]?.text === ',';
  if (own.deprel === 'appos' || own.deprel === 'flat' || isListed) found.push(...phraseAt(tokens, own.head));
  if (own.deprel === 'nsubj' && tokens.some(({ head, deprel }) => head === own.head && deprel === 'cop'))
    found.push(...phraseAt(tokens, own.head));
  if (/^(?:nsubj|obj)$/.test(own.deprel) && above.upos === 'VERB') found.push(...byVerb(tokens, at));
  if (own.deprel === 'nmod' && APPOINTING.has(above.lemma)) found.push(...byNoun(tokens, at));
  return found;
}

/** "Was named chief executive", "served as mayor", "chairs the board": what the verb says of its subject or object at `at`. */
function byVerb(tokens: readonly Token[], at: number): readonly string[] {
  const own = tokens[at] as Token;
  const { lemma, xpos } = tokens[own.head] as Token;
  const isPassive =
    xpos === 'VBN' &&
    own.deprel === 'nsubj' &&
    tokens.some(({ head, lemma: word }) => head === own.head && word === 'be');
  const isGiven = APPOINTS.has(lemma) && (own.deprel === 'obj' || isPassive);
  const isTaken = TAKES_UP.has(lemma) && own.deprel === 'nsubj';
  if (!isGiven && !isTaken && !HOLDS.has(lemma))
    return own.deprel === 'nsubj' && !isPassive ? (DEEDS.get(lemma) ?? '').split(' ').filter(Boolean) : [];
  return tokens.flatMap((token, index) => {
    if (index <= at || token.head !== own.head || !/^(?:obl|xcomp|obj|advcl)$/.test(token.deprel)) return [];
    const marks = tokens.filter(({ head, deprel }) => head === index && (deprel === 'case' || deprel === 'mark'));
    const isAs = marks.length === 1 && marks[0]?.lemma === 'as';
    const isBare = marks.length === 0 && (isGiven || lemma === 'become' || lemma === 'remain');
    if (!isAs && !isBare) return [];
    return phraseAt(tokens, index).map((phrase) => (isGiven || isTaken ? `${phrase} ${NEWLY}` : phrase));
  });
}

/** "The appointment of Ann Lee as envoy": what the noun above says of the one at `at`. */
function byNoun(tokens: readonly Token[], at: number): readonly string[] {
  const noun = (tokens[at] as Token).head;
  return tokens.flatMap(({ head, deprel }, index) => {
    const isAs = tokens.some((mark) => mark.head === index && mark.deprel === 'case' && mark.lemma === 'as');
    const isTold = head === at || head === noun || head === tokens[noun]?.head;
    return isTold && isAs && index > at && /^(?:nmod|obl)$/.test(deprel)
      ? phraseAt(tokens, index).map((phrase) => `${phrase} ${NEWLY}`)
      : [];
  });
}

/** The phrase of the noun for a person at `at`: it with the words that tell of what kind, as "deputy party leader". */
function phraseAt(tokens: readonly Token[], at: number): string[] {
  const head = tokens[at] as Token;
  if (!/^(?:NOUN|PROPN)$/.test(head.upos) || !PERSON_NOUNS.has(head.text.toLowerCase())) return [];
  let first = at;
  while (first > 0 && tokens[first - 1]?.head === at && /^(?:amod|compound)$/.test(tokens[first - 1]?.deprel ?? ''))
    first--;
  const words = [...tokens.slice(first, at + 1).map(({ text }) => text), ...fieldOf(tokens, at)];
  return [[...words, ...(HEADS.has(head.lemma) ? HEADS : [])].join(' ')];
}

/** "Head of the central bank", "the central bank chief": words for the same office. */
const HEADS = wordSet('head chief boss');

/** The words of what an office is for, where no name tells it: "central bank" of "head of the central bank". */
function fieldOf(tokens: readonly Token[], at: number): readonly string[] {
  const of = tokens.findIndex(({ head, deprel, upos }) => head === at && deprel === 'nmod' && upos === 'NOUN');
  const field = tokens[of];
  if (field === undefined || of < at || PERSON_NOUNS.has(field.lemma)) return [];
  const inside = tokens.filter(({ head }) => head === of);
  if (!inside.some(({ deprel, lemma }) => deprel === 'case' && /^(?:of|for|at)$/.test(lemma))) return [];
  return [...inside.filter(({ deprel }) => /^(?:amod|compound)$/.test(deprel)), field].map(({ text }) => text);
}
