import type { Clause, NounGroup } from '../grammar/reading';
import type { SentenceClauses } from './slot-groups';

/** Verbs that give their object a name, and those that give it behind "as". */
const CALLING: ReadonlySet<string> = new Set(['call', 'term', 'label', 'dub', 'brand', 'deem', 'consider']);
const SEEING: ReadonlySet<string> = new Set(
  'describe see regard characterise characterize view portray denounce perceive condemn'.split(' '),
);

/** "condemned what he called Norway's assault", "hit out at what he described as its silence": the clause with what is so called in its place. */
export function withSoCalled(clause: Clause, { clauses, words }: SentenceClauses): Clause {
  const { verb, object, obliques } = clause;
  const isDirect = words[verb.end]?.lower === 'what';
  const what = [verb.end, verb.end + 1, verb.end + 2].find((at) => words[at]?.lower === 'what');
  if (what === undefined || (isDirect && object !== undefined)) return clause;
  const naming = clauses.find((one) => one.verb.start > what && one.verb.start - what <= FARTHEST);
  const called = naming === undefined ? undefined : calledIn(naming);
  if (called === undefined) return clause;
  if (isDirect) return { ...clause, object: called };
  const preposition = words[what - 1]?.lower ?? '';
  return { ...clause, obliques: [{ preposition, nouns: called }, ...obliques] };
}

/** Words of who calls it so: "what the country's prime minister called". */
const FARTHEST = 5;

function calledIn({ verb, object, secondObject, obliques }: Clause): NounGroup | undefined {
  if (verb.isPassive) return undefined;
  if (CALLING.has(verb.lemma)) return secondObject ?? object;
  return SEEING.has(verb.lemma) ? obliques.find(({ preposition }) => preposition === 'as')?.nouns : undefined;
}
