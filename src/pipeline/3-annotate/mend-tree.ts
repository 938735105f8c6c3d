import type { Sentence, Token } from '../../model/token';
import { isFiniteVerb, raiseClauses } from './raise-clauses';

/**
 * A sentence with the arcs put right that the parser is known to miss; the same sentence where it has none. Cost: linear in
 * tokens, once more for each verb that may be amiss.
 */
export function mendTree(sentence: Sentence): Sentence {
  const tokens = [partSums, reduceRelatives, openDue, freeObjects, joinAuxiliaries, freeTopics, raiseClauses].reduce(
    (known, mend) => mend(known),
    sentence.tokens,
  );
  return tokens === sentence.tokens ? sentence : { ...sentence, tokens };
}

/** "fined Fjord Bank $5 million", where the parser makes one noun of both: the bank is an object beside the sum. */
function partSums(tokens: readonly Token[]): readonly Token[] {
  const isBeforeSum = ({ upos, head, deprel }: Token, at: number): boolean => {
    const sum = tokens[at + 1];
    return head === at + 1 && deprel === 'compound' && upos === 'PROPN' && sum?.xpos === '$' && sum.deprel === 'obj';
  };
  return tokens.some(isBeforeSum)
    ? tokens.map((token, at) =>
        isBeforeSum(token, at) ? { ...token, head: tokens[at + 1]?.head ?? -1, deprel: 'iobj' } : token,
      )
    : tokens;
}

/** "Militants led by Bo Berg killed Ann Lee", where the parser makes "led" the main verb: it tells who the militants are. */
function reduceRelatives(tokens: readonly Token[]): readonly Token[] {
  return tokens.reduce<readonly Token[]>(
    (known, { xpos }, at) =>
      xpos === 'VBD' && tokens[at + 1]?.text.toLowerCase() === 'by' ? reduceRelative(known, at) : known,
    tokens,
  );
}

function reduceRelative(tokens: readonly Token[], at: number): readonly Token[] {
  const children = tokens.flatMap(({ head }, child) => (head === at ? [child] : []));
  const of = (parent: number, ...relations: readonly string[]): number | undefined => {
    const found = tokens.findIndex(({ head, deprel }) => head === parent && relations.includes(deprel));
    return found < 0 ? undefined : found;
  };
  const subject = of(at, 'nsubj');
  const main = children.find(
    (child) => child > at && isFiniteVerb(tokens[child]) && MAIN.has(tokens[child]?.deprel ?? ''),
  );
  if (subject === undefined || subject > at || main === undefined) return tokens;
  if (of(at, 'obj', 'iobj') !== undefined || of(main, 'nsubj', 'mark', 'cc', 'advmod') !== undefined) return tokens;
  return tokens.map((token, index) => {
    if (index === at) return { ...token, xpos: 'VBN', head: subject, deprel: 'acl' };
    if (index === main) return { ...token, head: tokens[at]?.head ?? -1, deprel: tokens[at]?.deprel ?? 'root' };
    const isOfMain = token.head === at && (index === subject || index > main || index < subject);
    return isOfMain ? { ...token, head: main } : token;
  });
}

/** "is due to hold talks", where the parser reads "because of": an infinitive, its verb taken for a noun or not. */
function openDue(tokens: readonly Token[]): readonly Token[] {
  return tokens.reduce<readonly Token[]>((known, { deprel }, at) => {
    const due = at - 1;
    const next = known[at + 1];
    const isDue = deprel === 'fixed' && known[due]?.lemma === 'due' && known[due - 1]?.lemma === 'be';
    if (!isDue || next === undefined || !(next.xpos === 'VB' || COMING.has(next.lemma))) return known;
    const object = next.deprel === 'compound' ? next.head : undefined;
    if (isBelow(known, due, at + 1) || (object !== undefined && isBelow(known, due, object))) return known;
    return known.map((token, index) => {
      if (index === at) return { ...token, upos: 'PART', xpos: 'TO', head: at + 1, deprel: 'mark' };
      if (index === at + 1) return { ...token, upos: 'VERB', xpos: 'VB', head: due, deprel: 'xcomp' };
      if (object !== undefined && token.head === object && token.deprel === 'cop') return { ...token, head: due };
      return index === object ? { ...token, head: at + 1, deprel: 'obj' } : token;
    });
  }, tokens);
}

/** "found her guilty of fraud", where the parser takes the word for a noun of hers: she is what the verb has as object. */
function freeObjects(tokens: readonly Token[]): readonly Token[] {
  return tokens.reduce<readonly Token[]>((known, { xpos, text, head }, at) => {
    const verdict = known[at + 1];
    const isAstray = xpos === 'PRP$' && text.toLowerCase() === 'her' && head === at + 1 && verdict?.deprel === 'obj';
    if (!isAstray || !VERDICTS.has(verdict.text.toLowerCase())) return known;
    return known.map((token, index) => {
      if (index === at) return { ...token, xpos: 'PRP', head: verdict.head, deprel: 'obj' };
      return index === at + 1 ? { ...token, upos: 'ADJ', xpos: 'JJ', deprel: 'xcomp' } : token;
    });
  }, tokens);
}

/** "was on Sunday arrested", "had on Friday ordered", where the parser makes the day or the auxiliary the head of its clause. */
function joinAuxiliaries(tokens: readonly Token[]): readonly Token[] {
  return tokens.reduce<readonly Token[]>((known, { lemma, upos }, auxiliary) => {
    if ((lemma !== 'be' && lemma !== 'have') || !/^(?:AUX|VERB)$/.test(upos)) return known;
    const verb = endOfTime(known, auxiliary + 1);
    const { xpos = '', head = -1 } = known[verb] ?? {};
    if (verb === auxiliary + 1 || !/^VB[ND]$/.test(xpos)) return known;
    const isHung = head === auxiliary || (head > auxiliary && head < verb && known[auxiliary]?.head === head);
    return isHung ? headedBy(known, { verb, auxiliary }) : known;
  }, tokens);
}

/** The token behind the words of a time that begin at `from`: "on Sunday", "in May 2019", "last week"; `from` where none do. */
function endOfTime(tokens: readonly Token[], from: number): number {
  let at = from;
  while (OF_TIME.test(tokens[at]?.text ?? '')) at++;
  return NAMING_TIME.test(tokens[at - 1]?.text ?? '') ? at : from;
}

const TIME_NAMES = String.raw`(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|week|month|year|morning|afternoon|evening|night|\d{1,2}|(?:19|20)\d\d`;
const NAMING_TIME = new RegExp(`^(?:${TIME_NAMES})$`);
const OF_TIME = new RegExp(`^(?:on|in|since|at|last|this|next|early|late|the|${TIME_NAMES})$`);

/** The clause with its verb for head, what was the head before hung on it. */
function headedBy(
  tokens: readonly Token[],
  { verb, auxiliary }: { readonly verb: number; readonly auxiliary: number },
): readonly Token[] {
  const head = tokens[verb]?.head ?? -1;
  const { head: above = -1, deprel = 'root' } = tokens[head] ?? {};
  const isWithin = (at: number): boolean => at > auxiliary && at < verb;
  return tokens.map((token, at) => {
    if (at === verb) return { ...token, xpos: 'VBN', head: above, deprel };
    if (at === auxiliary) return { ...token, upos: 'AUX', head: verb, deprel: 'aux' };
    if (at === head) return { ...token, head: verb, deprel: 'obl' };
    if (isWithin(at) && token.head === verb) return { ...token, deprel: 'obl' };
    if (token.head !== head || (isWithin(at) && head !== auxiliary)) return token;
    return { ...token, head: verb, ...(token.deprel === 'appos' && at > verb && { deprel: 'xcomp' }) };
  });
}

const VERDICTS: ReadonlySet<string> = new Set(['guilty', 'liable', 'innocent', 'responsible', 'dead', 'alive']);

/** "warned Oslo of consequences", where the parser hangs them on the name: a name has no "of", the verb has. */
function freeTopics(tokens: readonly Token[]): readonly Token[] {
  const isAstray = ({ upos, deprel, head }: Token, at: number): boolean => {
    const name = tokens[head];
    if (
      deprel !== 'nmod' ||
      upos === 'VERB' ||
      name?.upos !== 'PROPN' ||
      (name.deprel !== 'obj' && name.deprel !== 'iobj')
    )
      return false;
    if (!TELLING_OF.has(tokens[name.head]?.lemma ?? '') || name.head > head) return false;
    return tokens.some((one) => one.head === at && one.deprel === 'case' && one.text === 'of');
  };
  return tokens.some(isAstray)
    ? tokens.map((token, at) =>
        isAstray(token, at) ? { ...token, head: tokens[token.head]?.head ?? -1, deprel: 'obl' } : token,
      )
    : tokens;
}

const TELLING_OF: ReadonlySet<string> = new Set(
  'warn accuse convict acquit strip rob deprive relieve absolve suspect assure inform notify remind cheat'.split(' '),
);

/** Whether a token hangs on another, however deep. */
function isBelow(tokens: readonly Token[], at: number, above: number): boolean {
  let next = at;
  for (let step = 0; next >= 0 && step < tokens.length; step++) {
    if (next === above) return true;
    next = tokens[next]?.head ?? -1;
  }
  return false;
}

/** Verbs of what is to come that the parser takes for nouns. */
const COMING: ReadonlySet<string> = new Set(['hold', 'host', 'resume', 'face', 'sign', 'visit', 'address']);

/** How the parser hangs the verb that it has not taken for the main one. */
const MAIN: ReadonlySet<string> = new Set(['advcl', 'ccomp', 'conj', 'dep', 'parataxis', 'xcomp']);
