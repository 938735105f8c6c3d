import { join } from 'node:path';
import fc from 'fast-check';
import { hashId } from '../../src/base/hash';
import { asArticleId } from '../../src/model/id';
import { type NamedArticle, partCircles } from '../../src/resolve/namesake-circles';
import { openIdentityReader } from '../../src/resolve/open-identity-reader';
import { inWorkspace, PROPERTY_MS, RUNS } from '../support/arbitrary-articles';
import { type Figure, generateOutcome, type Statement } from '../support/generated-world';

const about = (text: string, home: string, company: string, rest: Partial<NamedArticle> = {}): NamedArticle => ({
  text,
  home,
  born: '',
  features: [],
  company: company.split(' ').filter((name) => name !== ''),
  ...rest,
});

const part = (articles: readonly NamedArticle[]): Readonly<Record<string, string>> =>
  Object.fromEntries([...partCircles(articles)].map(([{ text }, circle]) => [text, circle]));

const TWO = [
  about('a', 'norland', 'cy'),
  about('b', 'norland', 'di'),
  about('c', 'sudland', 'ed'),
  about('d', 'sudland', 'flo'),
];

test('an article without a country goes to the circle that it shares names with, over others too', () => {
  const plain = [about('e', '', 'ed gus'), about('f', '', 'gus hal'), about('g', '', 'cy')];
  expect(part([...TWO, ...plain])).toEqual({ a: 'a', b: 'a', g: 'a', c: 'c', d: 'c', e: 'c', f: 'c' });
});

test('one that shares as much with both, or nothing, has no circle', () => {
  const found = part([...TWO, about('e', '', 'cy ed'), about('f', '', 'ida'), about('g', '', '')]);
  expect(Object.keys(found)).toEqual(['a', 'b', 'c', 'd']);
});

test('a name of one country is one person whatever circles it moves in', () => {
  const plain = [about('e', '', 'ed'), about('f', '', 'ed'), about('g', '', 'ed')];
  expect(part([...TWO.slice(0, 2), ...plain])).toEqual({});
});

test('two countries that share an office are one person', () => {
  const office = { features: ['o envoy @ league', 's league'] };
  const shared = TWO.map((each) => ({ ...each, ...office }));
  expect(part(shared)).toEqual({});
});

test('one article alone that tells another country parts nothing', () => {
  expect(part(TWO.slice(0, 3))).toEqual({});
});

test('births years apart part as countries do', () => {
  const years = (text: string, born: string, company: string) => about(text, '', company, { born });
  const told = [years('a', '1950', 'cy'), years('b', '1951', 'di'), years('c', '1980', 'ed'), years('d', '1980', 'ed')];
  expect(part([...told, about('e', '', 'ed')])).toEqual({});
  expect(part([...told, years('f', '1950', 'cy'), about('e', '', 'ed')])).toMatchObject({ a: 'a', c: 'c', e: 'c' });
});

const PEOPLE = ['Ann Lee', 'Bo Chen', 'Cy Dahl', 'Dot Falk', 'Ed Gray', 'Flo Hart'];
const FIGURES: readonly Figure[] = [
  ...PEOPLE.map((name) => ({ type: 'Person', forms: [name, name.split(' ')[1]!] }) as const),
  { type: 'Place', kind: 'country', forms: ['Norland'] },
  { type: 'Place', kind: 'country', forms: ['Estmark'] },
];

const sentence: fc.Arbitrary<Statement> = fc
  .oneof(
    { weight: 1, arbitrary: fc.record({ object: fc.constantFrom(6, 7), role: fc.constant('Minister') }) },
    {
      weight: 2,
      arbitrary: fc.record({ object: fc.integer({ min: 1, max: 5 }), subjectForm: fc.constantFrom(0, 0, 1) }),
    },
  )
  .map(({ object, ...rest }) => ({
    subject: 0,
    subjectForm: 0,
    object,
    objectForm: 0,
    type: object > 5 ? 'WORKS_FOR' : 'MET_WITH',
    tense: 'current' as const,
    ...rest,
  }));

const reports = fc
  .array(fc.array(sentence, { minLength: 1, maxLength: 3 }), { minLength: 4, maxLength: 14 })
  .map((all) => all.map((statements, index) => ({ id: `n${index}`, publishedAt: '2016-03-01', statements })));

test(
  'namesakes: any order, one by one, with some removed, gives what all at once give',
  async () => {
    await fc.assert(
      fc.asyncProperty(reports, fc.infiniteStream(fc.nat(1000)), fc.nat(3), async (all, ranks, gone) => {
        const whole = await inWorkspace(async ({ ledger, sync, graph }) => {
          ledger.append(all.slice(gone).map((each) => generateOutcome(each, FIGURES)));
          await sync();
          return graph();
        });
        const ranked = all.map((each) => ({ each, rank: ranks.next().value ?? 0 }));
        const shuffled = ranked.toSorted((a, b) => a.rank - b.rank).map(({ each }) => each);
        const pieces = await inWorkspace(async ({ ledger, sync, graph }) => {
          for (const each of shuffled) {
            ledger.append([generateOutcome(each, FIGURES)]);
            await sync();
          }
          for (const { id } of all.slice(0, gone)) {
            ledger.remove([asArticleId(hashId(id))]);
            await sync();
          }
          return graph();
        });
        expect(pieces).toEqual(whole);
      }),
      RUNS,
    );
  },
  PROPERTY_MS,
);

test('two ministers of one name have the articles of their circles, also those that tell no country', async () => {
  const office = (object: number): Statement => ({
    subject: 0,
    subjectForm: 0,
    object,
    objectForm: 0,
    type: 'WORKS_FOR',
    role: 'Minister',
    tense: 'current',
  });
  const met = (object: number): Statement => ({ ...office(object), type: 'MET_WITH' });
  const texts = [
    [office(6), met(1)],
    [office(6), met(2)],
    [office(7), met(3)],
    [office(7), met(4)],
  ];
  const plain = [[met(1)], [met(2)], [met(3)], [met(5), met(4)], [met(5)]];
  const found = await inWorkspace(async ({ ledger, sync, store, folder }) => {
    const all = [...texts, ...plain].map((statements, index) => ({ id: `m${index}`, statements }));
    ledger.append(all.map((each) => generateOutcome(each, FIGURES)));
    await sync();
    const { entities } = await store.read.overview({ limit: 50 });
    const reader = openIdentityReader(join(folder, 'resolution.sqlite'));
    const lees = entities.filter(({ name }) => name === 'Ann Lee').toSorted((a, b) => a.articles - b.articles);
    const why = lees.map(({ id, articles }) => ({
      articles,
      members: reader.membersOf(id),
      apart: reader.keptApart(id),
    }));
    reader.close();
    return why;
  });
  expect(found.map(({ articles }) => articles)).toEqual([4, 5]);
  for (const { members, apart } of found) {
    expect(members.map(({ reasons }) => reasons[0]?.kind).sort()).toEqual(['circle', 'key']);
    expect(apart).toMatchObject([{ evidenceAgainst: [{ kind: 'countries' }] }]);
  }
});
