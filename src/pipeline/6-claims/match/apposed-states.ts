import { VERB_FRAMES } from '../../../ontology/frames';
import type { Clause, Complement, NounGroup, NounPhrase, SentenceReading } from '../grammar/reading';

type Phrases = Pick<SentenceReading, 'phrases' | 'clauses' | 'words'>;

/** Nouns that a frame of "be" asks for behind a preposition, as "on payroll". */
const STATES: ReadonlySet<string> = new Set(
  (VERB_FRAMES.get('be') ?? []).flatMap(({ slots: [first], particles }) =>
    particles.length > 0 || first?.preposition === undefined || first.filler.kind !== 'noun'
      ? []
      : [...first.filler.lemmas].map((lemma) => `${first.preposition} ${lemma}`),
  ),
);

/** Words that may stand between the comma and the preposition. */
const BETWEEN: ReadonlySet<string> = new Set(['both', 'all', 'now', 'still', 'long', 'already', 'themselves']);

/** "Ann Lee, on the payroll of Acme, …", "…, both under investigation by the police,": what they are, as clauses with "be". */
export function apposedStates({ phrases, clauses, words }: Phrases): readonly Clause[] {
  const onPhrases = phrases.flatMap(({ phrase, complements }) =>
    phrase.isName && complements.some(isState) ? statesAmong(complements, groupFrom(phrase, clauses), words) : [],
  );
  const onVerbs = clauses.flatMap(({ subject, obliques, verb }) =>
    subject === undefined
      ? []
      : statesAmong(
          obliques.filter(({ nouns }) => nouns.start >= subject.end && nouns.end <= verb.start),
          subject,
          words,
        ),
  );
  return [...onPhrases, ...onVerbs];
}

function statesAmong(
  complements: readonly Complement[],
  holders: NounGroup,
  words: Phrases['words'],
): readonly Clause[] {
  return complements.flatMap((state, at) => {
    if (!isState(state)) return [];
    const from = state.nouns.start - 1;
    const between = words.slice(holders.end, from).map(({ lower }) => lower);
    if (between[0] !== ',' || between.slice(1).some((word) => !BETWEEN.has(word))) return [];
    return [stateOf(holders, [state, ...complements.slice(at + 1)], { from, words })];
  });
}

const isState = ({ preposition, nouns: { phrases } }: Complement): boolean =>
  STATES.has(`${preposition} ${phrases[0]?.lemma}`);

/** The name, with those joined to it. */
function groupFrom(phrase: NounPhrase, clauses: readonly Clause[]): NounGroup {
  const group = clauses
    .flatMap(({ subject, object }) => [subject, object])
    .find((one) => one?.phrases[0]?.start === phrase.start && one.phrases.every(({ isName }) => isName));
  return group ?? { kind: 'nouns', start: phrase.start, end: phrase.end, phrases: [phrase] };
}

function stateOf(
  subject: NounGroup,
  obliques: readonly Complement[],
  { from, words }: { readonly from: number; readonly words: Phrases['words'] },
): Clause {
  const { start = 0, end = 0 } = words[from] ?? {};
  const last = Math.max(...obliques.map(({ nouns }) => nouns.end));
  return {
    verb: {
      kind: 'verb',
      start: from,
      end: from,
      span: { start, end },
      lemma: 'be',
      form: 'participle',
      isPassive: false,
      isNegated: false,
      isBare: false,
      adverbs: [],
    },
    subject,
    object: undefined,
    secondObject: undefined,
    obliques,
    after: words.slice(from, from + 3).map(({ lower }) => lower),
    times: [],
    nounTimes: [],
    governor: undefined,
    isConditional: false,
    isNegated: false,
    start: from,
    end: last,
  };
}
