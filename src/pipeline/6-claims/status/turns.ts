import type { NounPhrase, Referent, SentenceReading } from '../grammar/reading';

/** Labels of who asks: nobody's words that could be told. */
const ASKERS: ReadonlySet<string> = new Set(
  'q question questioner reporter interviewer moderator host journalist'.split(' '),
);
const ANSWERS: ReadonlySet<string> = new Set(['a', 'answer']);

/** Most words before the colon of a label: "MS. JOAN TARLOW:". */
const LONGEST_LABEL = 6;

interface Turn {
  readonly paragraph: number;
  readonly label: string;
  readonly speaker?: Referent;
}

/**
 * Speakers of an interview or transcript by sentence, where paragraphs open with labels: "MR LEE: …", "Lee: …", "Q: … A: …". Who is
 * asked by "Q" is the one person named before. A paragraph without a label goes on with the one before it, but for the last.
 */
export function turnSpeakers(readings: readonly SentenceReading[]): readonly (Referent | undefined)[] {
  const turns = readings.flatMap((reading, at) => {
    const isFirst = readings[at - 1]?.sentence.paragraph !== reading.sentence.paragraph;
    const turn = isFirst ? turnOf(reading) : undefined;
    return turn === undefined ? [] : [turn];
  });
  if (new Set(turns.map(({ label }) => label)).size < 2) return [];
  const [opening] = turns;
  const asked = turns.some(({ label }) => ANSWERS.has(label))
    ? onlyPersonBefore(opening?.paragraph ?? 0, readings)
    : undefined;
  const last = turns[turns.length - 1]?.paragraph ?? 0;
  return readings.map(({ sentence: { paragraph } }) => {
    if (paragraph > last) return undefined;
    const turn = turns.findLast((one) => one.paragraph <= paragraph);
    return turn !== undefined && ANSWERS.has(turn.label) ? asked : turn?.speaker;
  });
}

/** The label that opens a paragraph, and the person it names. */
function turnOf({ sentence, words, phrases }: SentenceReading): Turn | undefined {
  const colon = words.slice(0, LONGEST_LABEL).findIndex(({ lower }) => lower === ':');
  if (colon < 1 || sentence.kind === 'headline') return undefined;
  const label = words
    .slice(0, colon)
    .map(({ lower }) => lower)
    .join(' ');
  const { paragraph } = sentence;
  if (ASKERS.has(label) || ANSWERS.has(label)) return { paragraph, label };
  const named = phrases.find(({ phrase }) => phrase.isName && phrase.end === colon)?.phrase;
  if (named?.referent === undefined || !isAlone(named)) return undefined;
  const { referent } = named;
  return { paragraph, label: referent.chain.id, ...(referent.chain.type === 'Person' && { speaker: referent }) };
}

/** Nothing but a name and its title stands before the colon. */
const isAlone = ({ start, descriptions }: NounPhrase): boolean =>
  start === 0 || (start <= 2 && descriptions.some(({ position }) => position === 'title'));

/** The person named before a paragraph, if it is but one. */
function onlyPersonBefore(paragraph: number, readings: readonly SentenceReading[]): Referent | undefined {
  const named = readings
    .filter(({ sentence }) => sentence.paragraph < paragraph)
    .flatMap(({ phrases }) => phrases)
    .flatMap(({ phrase: { isName, referent } }) => (isName && referent?.chain.type === 'Person' ? [referent] : []));
  return new Set(named.map(({ chain }) => chain.id)).size === 1 ? named[0] : undefined;
}
