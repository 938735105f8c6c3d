import { areYearsApart, doYearsAgree } from './birth-years';
import { featureWeight } from './chain-context';

/** One article about somebody of a name that several may bear. */
export interface NamedArticle {
  /** Content hash. */
  readonly text: string;
  /** The one country at home in, and the years of birth; empty where the article does not tell. */
  readonly home: string;
  readonly born: string;
  /** See `ChainContext`. */
  readonly features: readonly string[];
  /** Keys of the people and bodies that are named beside it. */
  readonly company: readonly string[];
}

/** Articles that tell one country or birth, below which that may be one reader's mistake. */
const LEAST_TOLD = 2;

/** How many times the ties of the next circle an article shares with the one that it belongs to. */
const LEAST_MARGIN = 2;

/** Acquaintances of acquaintances beyond which a circle says nothing. */
const MOST_ROUNDS = 8;

/** What namesakes share by chance grows with what is written about them: one tie for one article, five for seventeen. */
export const leastAcross = (articles: number): number => Math.ceil(Math.log2(articles + 1));

/**
 * Parts the articles about one name where they tell of people who cannot be one: at home in two countries, or born years apart. An article
 * that tells neither belongs to the circle it shares names and offices with, directly or over others, and far more than with any other
 * circle. Returns the circle of each article, named by its least text; articles without one are absent, and so are all of them where the
 * name is one person's. Does not depend on the order of `articles`. Cost: articles × ties, a few times.
 */
export function partCircles(articles: readonly NamedArticle[]): ReadonlyMap<NamedArticle, string> {
  const people = findPeople(articles);
  if (people.length < 2) return new Map();
  const circles = people.map((groups) => groups.flatMap((group) => group.articles));
  let open = articles.filter(({ home, born }) => home === '' && born === '');
  for (let round = 0; round < MOST_ROUNDS && open.length > 0; round += 1) {
    const ties = circles.map((circle) => new Set(circle.flatMap(listTies)));
    const placed = new Map(open.map((article) => [article, chooseCircle(listTies(article), ties)]));
    const rest = open.filter((article) => placed.get(article) === undefined);
    if (rest.length === open.length) break;
    for (const [article, circle] of placed) if (circle !== undefined) circles[circle]!.push(article);
    open = rest;
  }
  return new Map(
    circles.flatMap((circle) => {
      const mark = circle.reduce((least, { text }) => (text < least ? text : least), circle[0]!.text);
      return circle.map((article) => [article, mark] as const);
    }),
  );
}

/** Articles that tell the same country and years of birth. */
interface Told extends Pick<NamedArticle, 'home' | 'born'> {
  readonly articles: NamedArticle[];
}

/** Groups of one person each; those that may be two people's are left out. Fewer than two where nothing keeps any apart. */
function findPeople(articles: readonly NamedArticle[]): readonly (readonly Told[])[] {
  const told = new Map<string, Told>();
  for (const article of articles) {
    const { home, born } = article;
    if (home === '' && born === '') continue;
    const key = `${home}*${born}`;
    const known = told.get(key);
    if (known === undefined) told.set(key, { home, born, articles: [article] });
    else known.articles.push(article);
  }
  const sorted = [...told]
    .filter(([, group]) => group.articles.length >= LEAST_TOLD)
    .sort(([a, x], [b, y]) => y.articles.length - x.articles.length || (a < b ? -1 : 1));
  const people: Told[][] = [];
  for (const [, group] of sorted) {
    const fitting = people.filter((groups) => groups.every((other) => !areApart(group, other)));
    if (fitting.length === 0) people.push([group]);
    else if (fitting.length === 1) fitting[0]!.push(group);
  }
  return people;
}

function areApart(a: Told, b: Told): boolean {
  const texts = new Set(a.articles.map(({ text }) => text));
  if (areYearsApart(a.born, b.born) && !b.articles.some(({ text }) => texts.has(text))) return true;
  if (a.home === '' || b.home === '' || a.home === b.home) return false;
  const own = new Set(a.articles.flatMap(({ features }) => features));
  const shared = new Set(b.articles.flatMap(({ features }) => features.filter((feature) => own.has(feature))));
  const weight = [...shared].reduce((sum, feature) => sum + featureWeight(feature), 0);
  const support = weight + (doYearsAgree(a.born, b.born) ? 1 : 0);
  return support < leastAcross(Math.min(a.articles.length, b.articles.length));
}

const listTies = ({ features, company }: NamedArticle): readonly string[] => [...features, ...company];

function chooseCircle(own: readonly string[], ties: readonly ReadonlySet<string>[]): number | undefined {
  const [best, next] = ties
    .map((known, circle) => ({ circle, shared: own.filter((tie) => known.has(tie)).length }))
    .sort((a, b) => b.shared - a.shared);
  return best!.shared > 0 && best!.shared >= LEAST_MARGIN * next!.shared ? best!.circle : undefined;
}
