import type { NameNode } from './name-nodes';
import type { Complement, Description, NounPhrase, Referent } from './reading';
import type { Referents } from './referents';
import { isSidedWith } from './scan-phrase';
import type { Word } from './word';

/** The title that stage 4 found before a name, as a description: names inside it are modifiers or follow a preposition. */
export function titleOf(node: NameNode, words: readonly Word[], referents: Referents): Description[] {
  const { mention, inner } = node;
  if (mention.kind !== 'name' || mention.titled === undefined) return [];
  const { title } = mention.titled;
  const titleWords = words.slice(node.start, node.end).filter((word) => word.end <= title.end);
  const named = inner.filter((other) => other.span.end <= title.end);
  const outer = named.filter(
    (other) =>
      !named.some((wide) => wide !== other && wide.span.start <= other.span.start && wide.span.end >= other.span.end),
  );
  const isNamed = (word: Word): boolean => outer.some(({ span }) => word.start >= span.start && word.end <= span.end);
  const common: string[] = [];
  const modifiers: Referent[] = [];
  const complements: Complement[] = [];
  let possessor: Referent | undefined;
  let lastPreposition: string | undefined;
  for (const [position, word] of titleWords.entries()) {
    const alias = outer.length === 0 ? referents.byName(word) : undefined;
    if (alias !== undefined) {
      modifiers.push(alias);
      continue;
    }
    if (isNamed(word)) {
      const starting = outer.find(({ span }) => span.start === word.start);
      if (starting === undefined || isSidedWith(words, word.index)) continue;
      const referent = referents.of(starting);
      if (referent === undefined) continue;
      const after = titleWords.slice(position).find((next) => next.start >= starting.span.end);
      if (lastPreposition !== undefined)
        complements.push(complementOf(lastPreposition, referent, { words, start: word.index }));
      else if (after?.lower === "'s") possessor = referent;
      else modifiers.push(referent);
      continue;
    }
    if (word.lower === "'s") continue;
    if (common.length > 0 && ['of', 'for', 'to', 'at', 'in', 'on'].includes(word.lower)) {
      const next = titleWords[position + 1];
      const leadsToName = titleWords.slice(position + 1, position + 3).some(isNamed);
      if (leadsToName || (next !== undefined && word.lower !== 'of')) lastPreposition = word.lower;
      else common.push(word.lower);
      continue;
    }
    if (/^\p{P}$/u.test(word.lower)) continue;
    if (lastPreposition === undefined) common.push(word.lower);
  }
  return [
    {
      words: common,
      span: title,
      position: 'title',
      ...(possessor !== undefined && { possessor }),
      modifiers,
      complements,
    },
  ];
}

function complementOf(
  preposition: string,
  referent: Referent,
  { words, start }: { words: readonly Word[]; start: number },
): Complement {
  const word = words[start];
  const phrase: NounPhrase = {
    start,
    end: start + 1,
    span: referent.evidence.span,
    lemma: word?.lower ?? '',
    words: [],
    isName: true,
    isPronoun: false,
    referent,
    modifiers: [],
    descriptions: [],
  };
  return { preposition, nouns: { kind: 'nouns', start, end: start + 1, phrases: [phrase] } };
}
