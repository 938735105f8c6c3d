import { type GeneratedArticle, generateOutcome, type Statement } from '../../test/support/generated-world';
import { createRandom } from '../../test/support/random';
import type { Planted } from './world';

const TIES = ['MET_WITH', 'SPOKE_WITH', 'CRITICIZED', 'SUPPORTS', 'ACCUSED', 'URGED'];
/** Share of statements whose object is somebody unrelated: what a reader gets wrong, or chance. */
const NOISE = 0.03;
/** Share of the people in an article whose office it tells. */
const TITLED = 0.6;

/** Share of the people in an article whose age it tells, where ages are told at all. */
const AGED = 0.1;
const PUBLISHED = 2016;
const YOUNGEST = 25;
const OLDEST = 85;

export interface PlantedArticle {
  readonly outcome: ReturnType<typeof generateOutcome>;
  /** Figures of the article's chains, in the order of the chains. */
  readonly truth: readonly number[];
}

/** One article about a figure and its circle; the same for the same arguments. */
export function createArticle(
  world: readonly Planted[],
  index: number,
  { seed, withAges }: { readonly seed: number; readonly withAges: boolean },
): PlantedArticle {
  const random = createRandom(seed * 1_000_003 + index);
  const firstActor = world.findIndex(({ circle }) => circle.length > 0);
  const actors = world.length - firstActor;
  // The square makes early figures frequent and leaves most with a handful of articles.
  const main = firstActor + Math.floor(random() ** 2 * actors);
  const cast = [main, ...shuffle(world[main]!.circle, random).slice(0, 2 + Math.floor(random() * 3))];
  const forms = new Map<number, number>();
  const names = new Set<string>();
  const formOf = (figure: number): number => {
    const known = forms.get(figure);
    if (known !== undefined) return known;
    const chosen = chooseForm(world[figure]!, random);
    forms.set(figure, chosen);
    return chosen;
  };
  // Two of one name are never in one article: their reader would have told them apart by more than the name.
  const isNew = (figure: number): boolean => {
    const own = world[figure]!.forms.map((form) => form.split(' ').at(-1)!);
    if (own.some((name) => names.has(name)) && !forms.has(figure)) return false;
    for (const name of own) names.add(name);
    return true;
  };
  const statements: Statement[] = [];
  const state = (subject: number, type: string, object: number, rest: Partial<Statement> = {}): void => {
    if (subject === object || !isNew(subject) || !isNew(object)) return;
    const { forms: all, plant } = world[subject]!;
    // A report on a renamed body often gives both names.
    const also = plant === 'renamed' && random() < 0.3 ? { subjectAlso: formOf(subject) === 0 ? 2 : 0 } : {};
    const goesOn =
      formOf(subject) === 0 && world[subject]!.type === 'Person' && random() < 0.3
        ? { subjectAlso: all.length > 1 ? 1 : 0 }
        : {};
    statements.push({
      subject,
      subjectForm: formOf(subject),
      object,
      objectForm: formOf(object),
      type,
      ...also,
      ...goesOn,
      ...rest,
    });
  };
  for (const figure of cast) {
    const { office, home, type } = world[figure]!;
    if (office !== undefined && random() < TITLED)
      state(figure, office.type, office.of, { role: office.role, tense: 'current' });
    else if (type === 'Organization' && home !== undefined && random() < 0.2) state(figure, 'LOCATED_IN', home);
  }
  for (let round = 0; round < 3 + Math.floor(random() * 3); round += 1) {
    const subject = cast[Math.floor(random() * cast.length)]!;
    const object =
      random() < NOISE ? firstActor + Math.floor(random() * actors) : cast[Math.floor(random() * cast.length)]!;
    state(subject, TIES[Math.floor(random() * TIES.length)]!, object);
  }
  for (const ministry of world.slice(0, firstActor).keys()) {
    const { plant, home } = world[ministry]!;
    if (plant !== 'generic' || home !== world[main]!.home || random() > 0.2) continue;
    if (formOf(ministry) === 1) state(ministry, 'PART_OF', home!);
    else state(ministry, 'CRITICIZED', main);
  }
  const day = 1 + (index % 28);
  const article: GeneratedArticle = {
    id: `identity-${index}`,
    outlet: `Outlet ${Math.floor(random() * 40)}`,
    publishedAt: `${PUBLISHED}-${String(1 + (Math.floor(index / 28) % 12)).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
    statements,
    ...(withAges && { born: tellAges(world, chainFigures(statements), createRandom(seed * 1_000_003 - 1 - index)) }),
  };
  return { outcome: generateOutcome(article, world), truth: chainFigures(statements) };
}

/** Birth years that some of the figures' ages give; a figure's own year does not depend on the article. */
function tellAges(
  world: readonly Planted[],
  figures: readonly number[],
  random: () => number,
): Readonly<Record<number, number>> {
  const told = figures.filter((figure) => world[figure]!.type === 'Person' && random() < AGED);
  return Object.fromEntries(
    told.map((figure) => [figure, PUBLISHED - YOUNGEST - Math.floor(createRandom(figure)() * (OLDEST - YOUNGEST))]),
  );
}

/** Figures in the order in which the text names them: that of the chains. */
function chainFigures(statements: readonly Statement[]): readonly number[] {
  return [...new Set(statements.flatMap(({ subject, object }) => [subject, object]))];
}

function chooseForm({ shares }: Planted, random: () => number): number {
  let left = random() * shares.reduce((sum, share) => sum + share, 0);
  for (const [form, share] of shares.entries()) {
    left -= share;
    if (left < 0) return form;
  }
  return 0;
}

function shuffle<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => ({ item, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}
