import { type Figure, type GeneratedArticle, generateOutcome, type Statement } from './generated-world';
import { createRandom } from './random';

const GIVEN = [
  'Ann',
  'Bo',
  'Cy',
  'Dee',
  'Eli',
  'Fay',
  'Gus',
  'Hal',
  'Ida',
  'Jo',
  'Kay',
  'Lou',
  'Mia',
  'Ned',
  'Ora',
  'Pat',
];
const FAMILY = ['Lee', 'Chen', 'Dahl', 'Orr', 'Vance', 'Moss', 'Kerr', 'Lund', 'Rao', 'Sato', 'Wolf', 'Zane'];
const BODIES = ['Harbour', 'River', 'Border', 'Rail', 'Grain', 'Energy', 'Water', 'Health'];
const PLACES = ['Norland', 'Suderia', 'Estmark', 'Westhaven', 'Middlesea', 'Highmoor'];
const TYPES = ['MET_WITH', 'SUPPORTS', 'OPPOSES', 'LEADS', 'SPOKESPERSON_FOR', 'MEMBER_OF'];

/** People, bodies and countries that a crowd of articles writes about; the early ones most. */
function createFigures(people: number): readonly Figure[] {
  const persons = Array.from({ length: people }, (_, index): Figure => {
    const given = GIVEN[index % GIVEN.length]!;
    const family = FAMILY[Math.floor(index / GIVEN.length) % FAMILY.length]!;
    const round = Math.floor(index / (GIVEN.length * FAMILY.length));
    const name =
      round === 0 ? `${given} ${family}` : `${given} ${family}${'aeiou'[round % 5]!.repeat(1 + Math.floor(round / 5))}`;
    return { type: 'Person', forms: [name, name.split(' ')[1]!] };
  });
  const bodies = BODIES.map((word): Figure => {
    const name = `${word} Safety Board`;
    return { type: 'Organization', kind: 'government', forms: [name, `${word[0]}SB`] };
  });
  const places = PLACES.map((name): Figure => ({ type: 'Place', kind: 'country', forms: [name] }));
  return [...places, ...bodies, ...persons];
}

/**
 * Articles with their extractions, the same for the same arguments: about six statements each over figures of which a few
 * are in every tenth article and most in a handful; one article in twelve is a copy of an earlier one.
 */
export function generateCrowd(
  articles: number,
  { seed = 1, people = 40 + Math.floor(articles / 4) }: { readonly seed?: number; readonly people?: number } = {},
) {
  return [...crowd(articles, { seed, people })];
}

/**
 * As `generateCrowd`, one at a time, so that ten thousand are never in memory together; with `sentences` of filler each,
 * about 90 characters a sentence.
 */
export function* crowd(
  articles: number,
  {
    seed = 1,
    people = 40 + Math.floor(articles / 4),
    sentences = 0,
  }: { readonly seed?: number; readonly people?: number; readonly sentences?: number } = {},
) {
  const figures = createFigures(people);
  for (let index = 0; index < articles; index += 1) {
    const described = describeArticle(index, { seed, figures: figures.length });
    const random = createRandom(seed * 7_919 + index);
    const filler = Array.from({ length: sentences }, () => writeFiller(random));
    yield generateOutcome({ ...described, filler }, figures);
  }
}

const ADJECTIVES =
  'old quiet narrow costly late broad early dry heavy open plain distant common local steady rare'.split(' ');
const NOUNS =
  'road market harvest bridge school winter budget ticket garden factory storm ferry clinic library museum tunnel'.split(
    ' ',
  );
const VERBS = 'closed opened slowed improved shifted waited ended returned changed continued'.split(' ');
const ENDS =
  'for weeks,before noon,in the rain,without notice,as planned,at great cost,near the coast,after repairs'.split(',');

/** A sentence without names. */
function writeFiller(random: () => number): string {
  const pick = (words: readonly string[]): string => words[Math.floor(random() * words.length)]!;
  const part = (): string => `the ${pick(ADJECTIVES)} ${pick(NOUNS)} ${pick(VERBS)} ${pick(ENDS)}`;
  const sentence = `${part()}, while ${part()}.`;
  return sentence[0]!.toUpperCase() + sentence.slice(1);
}

function describeArticle(
  index: number,
  { seed, figures }: { readonly seed: number; readonly figures: number },
): GeneratedArticle {
  const random = createRandom(seed * 1_000_003 + index);
  const pick = (size: number): number => Math.floor(random() * size);
  // The cube makes the early figures frequent: a tenth of all choices falls on the first thousandth.
  const figure = (): number => Math.floor(random() ** 3 * figures);
  const day = String(1 + pick(28)).padStart(2, '0');
  const month = String(1 + pick(12)).padStart(2, '0');
  const statements = Array.from(
    { length: 4 + pick(5) },
    (): Statement => ({
      subject: figure(),
      subjectForm: pick(3) === 0 ? 1 : 0,
      ...(pick(2) === 0 && { subjectAlso: 0 }),
      object: figure(),
      objectForm: 0,
      type: TYPES[pick(TYPES.length)]!,
      polarity: pick(8) === 0 ? 'negative' : 'positive',
      modality: pick(6) === 0 ? 'planned' : 'asserted',
      ...(pick(3) === 0 && { date: `2016-${month}-${day}` }),
      confidence: 0.5 + pick(5) / 10,
      pronoun: pick(4) === 0,
    }),
  );
  return {
    id: `crowd-${index}`,
    outlet: `Outlet ${pick(40)}`,
    ...(pick(5) === 0 && { agency: `Agency ${pick(3)}` }),
    publishedAt: `2016-${month}-${day}`,
    ...(index % 12 === 11 && { family: Math.floor(index / 24) }),
    statements,
  };
}
