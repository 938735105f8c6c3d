import { existsSync, readFileSync } from 'node:fs';
import type { Figure } from '../../test/support/generated-world';
import { createRandom } from '../../test/support/random';

/** Someone or something of the planted world: the truth that resolution is measured against. */
export interface Planted extends Figure {
  /** Index of the country that it is at home in; absent for countries. */
  readonly home?: number;
  /** Title and whom it serves, by index; for people in office. */
  readonly office?: { readonly type: string; readonly role: string; readonly of: number };
  /** Those that it is written about with, by index. */
  readonly circle: readonly number[];
  /** How its forms are used: share of each, in the order of `forms`. */
  readonly shares: readonly number[];
  /** What was planted: `plain`, `homonym`, `variant`, `misspelled`, `renamed`, `generic`, `gold`, `country`. */
  readonly plant: string;
}

/** Shares of what is planted; part of the result. */
export const PLANTED = {
  homonyms: 0.02,
  variants: 0.1,
  misspelled: 0.03,
  initials: 0.04,
  bareOnly: 0.08,
  renamedBodies: 0.05,
  inOffice: 0.6,
} as const;

const COUNTRIES = (
  'Afghanistan=Afghan Albania=Albanian Algeria=Algerian Angola=Angolan Argentina=Argentine Armenia=Armenian Australia=Australian ' +
  'Austria=Austrian Bangladesh=Bangladeshi Belgium=Belgian Bolivia=Bolivian Brazil=Brazilian Bulgaria=Bulgarian Cambodia=Cambodian ' +
  'Canada=Canadian Chile=Chilean China=Chinese Colombia=Colombian Croatia=Croatian Cuba=Cuban Denmark=Danish Egypt=Egyptian ' +
  'Estonia=Estonian Ethiopia=Ethiopian Finland=Finnish France=French Germany=German Ghana=Ghanaian Greece=Greek Hungary=Hungarian ' +
  'India=Indian Indonesia=Indonesian Iran=Iranian Iraq=Iraqi Israel=Israeli Italy=Italian Japan=Japanese Kenya=Kenyan Norway=Norwegian Peru=Peruvian'
)
  .split(' ')
  .map((pair) => pair.split('=') as [string, string]);

const ONSETS = 'b d f g h k l m n p r s t v w z br dr gr kl kr sh st tr'.split(' ');
const VOWELS = 'a e i o u ai ei'.split(' ');
const CODAS = 'n r l s k t m nd rt sk ll nn'.split(' ');
const ROLES: readonly (readonly [string, string])[] = [
  ['LEADS', 'president'],
  ['LEADS', 'prime minister'],
  ['WORKS_FOR', 'minister'],
  ['WORKS_FOR', 'lawmaker'],
  ['SPOKESPERSON_FOR', 'spokesman'],
];
const FIELDS =
  'Harbour River Border Rail Grain Energy Water Health Forest Mining Cotton Ferry Bridge Tunnel Market Harvest'.split(
    ' ',
  );
const TRADES = 'Safety Trade Research Relief Credit Pension Transit Training Export Insurance'.split(' ');
const UNITS = 'Board Agency Union Fund Institute Foundation Association Group Trust League'.split(' ');

/** The world of so many articles: the same for the same arguments. */
export function createWorld(articles: number, seed: number): readonly Planted[] {
  const random = createRandom(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const chance = (share: number): boolean => random() < share;
  const word = (syllables: number): string => {
    const letters = Array.from(
      { length: syllables },
      (_, at) => pick(ONSETS) + pick(VOWELS) + (at === syllables - 1 ? pick(CODAS) : ''),
    );
    const name = letters.join('');
    return name[0]!.toUpperCase() + name.slice(1);
  };
  const world: Planted[] = COUNTRIES.map(([name]) => ({
    type: 'Place',
    kind: 'country',
    forms: [name],
    shares: [1],
    circle: [],
    plant: 'country',
  }));
  const countries = world.length;
  for (const [home, [name, adjective]] of COUNTRIES.entries()) {
    for (const ministry of ['Foreign', 'Defense', 'Interior']) {
      world.push({
        type: 'Organization',
        kind: 'government',
        home,
        circle: [],
        plant: 'generic',
        forms: [`${adjective} ${ministry} Ministry`, `${ministry} Ministry`, `${ministry} Ministry of ${name}`],
        shares: [0.6, 0.25, 0.15],
      });
    }
  }
  const bodies = world.length;
  const usedNames = new Set<string>();
  const bodyName = (): string => {
    for (;;) {
      const name = `${chance(0.7) ? `${word(2)} ` : ''}${pick(FIELDS)} ${pick(TRADES)} ${pick(UNITS)}`;
      if (usedNames.has(name)) continue;
      usedNames.add(name);
      return name;
    }
  };
  const acronym = (name: string): string =>
    name
      .split(' ')
      .map((part) => part[0])
      .join('');
  for (let index = 0; index < articles / 40; index += 1) {
    const name = bodyName();
    const renamed = chance(PLANTED.renamedBodies);
    world.push({
      type: 'Organization',
      kind: 'other',
      home: Math.floor(random() * countries),
      circle: [],
      plant: renamed ? 'renamed' : 'plain',
      forms: renamed ? [name, acronym(name), bodyName()] : [name, acronym(name)],
      shares: renamed ? [0.55, 0.1, 0.35] : [0.85, 0.15],
    });
  }
  const people = world.length;
  const given = Array.from({ length: 160 }, () => word(2));
  const family = Array.from({ length: 60 + Math.floor(articles / 60) }, () => word(2));
  const count = Math.floor(articles / 8);
  for (let index = 0; index < count; index += 1) world.push(createPerson());
  const gold = readGold();
  for (const forms of gold) {
    const home = Math.floor(random() * countries);
    world.push({
      type: 'Person',
      forms,
      shares: forms.map((_, at) => (at === 0 ? 1 : 0.1)),
      home,
      circle: [],
      plant: 'gold',
    });
  }
  return world.map((figure, index) => (index < bodies || figure.type === 'Place' ? figure : withCircle(figure, index)));

  /** A name that nobody has yet, so that the only namesakes are the planted ones. */
  function freshName(): string {
    for (;;) {
      const name = `${pick(given)} ${pick(family)}`;
      if (usedNames.has(name)) continue;
      usedNames.add(name);
      return name;
    }
  }

  function createPerson(): Planted {
    const home = Math.floor(random() * countries);
    const namesake =
      chance(PLANTED.homonyms) && world.length > people
        ? world[people + Math.floor(random() * (world.length - people))]!
        : undefined;
    const isHomonym = namesake !== undefined && namesake.home !== home;
    const [first, last] = (isHomonym ? namesake.forms[0]! : freshName()).split(' ') as [string, string];
    const forms = [`${first} ${last}`, last];
    const shares = [1, PLANTED.bareOnly];
    const plants: string[] = isHomonym ? ['homonym'] : [];
    if (chance(PLANTED.variants)) {
      forms.push(`${first} ${respell(last, random)}`);
      shares.push(0.4);
      plants.push('variant');
    }
    if (chance(PLANTED.initials)) {
      forms.push(`${first} ${pick('BCDFGHKLMNPRSTW'.split(''))}. ${last}`);
      shares.push(0.3);
    }
    forms.push(misspell(`${first} ${last}`, random));
    shares.push(PLANTED.misspelled);
    const [type, role] = pick(ROLES);
    const of =
      role === 'president' || role === 'prime minister' || role === 'lawmaker'
        ? home
        : chance(0.5)
          ? countries + 3 * home + Math.floor(random() * 3)
          : bodies + Math.floor(random() * (people - bodies));
    return {
      type: 'Person',
      forms,
      shares,
      home,
      circle: [],
      plant: plants[0] ?? 'plain',
      ...(chance(PLANTED.inOffice) && { office: { type, role, of } }),
    };
  }

  function withCircle(figure: Planted, index: number): Planted {
    const near = (): number => bodies + ((index - bodies + 1 + Math.floor(random() * 40)) % (world.length - bodies));
    const circle = [...new Set(Array.from({ length: 8 }, near))].filter((other) => other !== index);
    return { ...figure, circle };
  }
}

/** Another transliteration of a name: letters that the systems exchange. */
function respell(name: string, random: () => number): string {
  const exchanges: readonly (readonly [RegExp, string])[] = [
    [/k/, 'q'],
    [/i/, 'y'],
    [/v/, 'w'],
    [/s/, 'z'],
    [/ei/, 'ey'],
    [/ai/, 'ay'],
    [/e/, 'a'],
    [/u/, 'o'],
    [/t/, 'd'],
    [/n(?=$|[aeiou])/, 'nn'],
    [/l/, 'll'],
  ];
  const fitting = exchanges.filter(([pattern]) => pattern.test(name.slice(1)));
  const [pattern, letters] = fitting[Math.floor(random() * fitting.length)] ?? [/$/, 'e'];
  return name[0] + name.slice(1).replace(pattern, letters);
}

/** One slip of the pen behind the first letter of the family name. */
function misspell(name: string, random: () => number): string {
  const start = name.indexOf(' ') + 2;
  const at = start + Math.floor(random() * Math.max(1, name.length - start - 1));
  const letter = 'abdegiklmnoprst'[Math.floor(random() * 15)]!;
  const kind = Math.floor(random() * 4);
  if (kind === 0) return name.slice(0, at) + letter + name.slice(at);
  if (kind === 1) return name.slice(0, at) + name.slice(at + 1);
  if (kind === 2) return name.slice(0, at) + letter + name.slice(at + 1);
  return name.slice(0, at) + (name[at + 1] ?? '') + name[at] + name.slice(at + 2);
}

const GOLD = ['real.jsonl', 'written.jsonl'].map((name) => `/work/shared/gold/${name}`);

/** Names of the people of the gold articles who stand in two articles or more; none where the material is absent. */
function readGold(): readonly (readonly string[])[] {
  const forms = new Map<string, { articles: Set<string>; forms: Set<string> }>();
  for (const path of GOLD.filter((each) => existsSync(each))) {
    for (const line of readFileSync(path, 'utf8')
      .split('\n')
      .filter((each) => each.trim() !== '')) {
      const article = JSON.parse(line) as { id: string; entities: { type: string; name: string; aliases: string[] }[] };
      for (const { type, name, aliases } of article.entities) {
        if (type !== 'Person' || !name.includes(' ')) continue;
        const known = forms.get(name) ?? { articles: new Set(), forms: new Set([name]) };
        known.articles.add(article.id);
        for (const alias of aliases) known.forms.add(alias);
        forms.set(name, known);
      }
    }
  }
  return [...forms.values()].filter(({ articles }) => articles.size > 1).map((each) => [...each.forms]);
}
