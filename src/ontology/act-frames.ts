import type { ActNouns, FramePattern } from './relation-entry';

/** The patterns that hold for every such noun. */
export function framesOfActs(acts: ActNouns): readonly FramePattern[] {
  const { nouns, to, verbs, undergone, within, ...types } = acts;
  const noun = `{${words(nouns)}}`;
  const doing = verbs === undefined ? 'DO' : `DO|${words(verbs)}`;
  const patterns = to
    .split(' ')
    .flatMap((preposition): readonly FramePattern[] => [
      `S's ${noun} ${preposition} O`,
      `${noun} ${preposition} O by S`,
      `${noun} ${preposition} O from S`,
      ...(preposition === 'of' ? [] : [`${noun} of S ${preposition} O`]),
      ...(within === true ? [`S * in ${noun} ${preposition} O`] : []),
      `S ${doing} ${noun} ${preposition} O`,
      { pattern: `S CONSIDER ${noun} ${preposition} O`, modality: 'hypothetical' as const },
      { pattern: `S PREPARE ${noun} ${preposition} O`, modality: 'planned' as const },
    ]);
  const whole = [...patterns, ...(undergone === true ? undergoing(noun) : getting(noun))];
  return whole.map((pattern) => ({ ...types, ...(typeof pattern === 'string' ? { pattern } : pattern) }));
}

const words = (list: string): string => list.trim().split(/\s+/).join('|');

/** "O's dismissal by S"; who faces it has not met it yet. */
const undergoing = (noun: string): readonly FramePattern[] => [
  `O's ${noun} by S`,
  `O's ${noun} at_the_hands_of S`,
  ...['from', 'by'].map((source) => ({
    pattern: `O face|risk|await|dodge|escape|avoid ${noun} ${source} S`,
    modality: 'hypothetical' as const,
  })),
];

/** "O drew criticism from S", "S gave O its backing". */
const getting = (noun: string): readonly FramePattern[] => [
  ...['from', 'by'].flatMap((source) => [
    `O GET ${noun} ${source} S`,
    `O come in for ${noun} ${source} S`,
    `O be|come|fall under ${noun} ${source} S`,
    `O pick up ${noun} ${source} S`,
    `O meet with ${noun} ${source} S`,
    { pattern: `O meet|greet with ${noun} ${source} S`, voice: 'passive' as const },
    `O run into ${noun} ${source} S`,
    `O find under ${noun} ${source} S`,
  ]),
  `O GET S's ${noun}`,
  `S give|offer|grant|lend O ${noun}`,
  `* earn|win|bring|cost|gain O ${noun} from S`,
];
