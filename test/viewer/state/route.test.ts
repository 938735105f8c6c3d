import { asArticleId, asClaimId, asEntityId, asFactId } from '../../../src/model/id';
import { relationType } from '../../../src/ontology/relations';
import { NO_FILTERS } from '../../../src/viewer/state/filters';
import { EXPLORE, type ExploreRoute, formatRoute, HOME, parseRoute, type Route } from '../../../src/viewer/state/route';
import type { Selection } from '../../../src/viewer/state/selection';

const blinken = asEntityId('person/antony-blinken');
const odd = asEntityId('person/a,b?c=d&e#f%2F é');
const hex = '0123456789abcdef01234567';

test.each<[string, Route]>([
  ['#/', HOME],
  ['#/explore', EXPLORE],
  ['#/table', { ...EXPLORE, view: 'table' }],
  ['#/explore?focus=person/antony-blinken', { ...EXPLORE, added: [{ kind: 'neighbours', id: blinken }] }],
  // The same entity twice is its first and its second page of neighbours.
  [
    `#/explore?focus=person/antony-blinken,fact:${hex},person/antony-blinken`,
    {
      ...EXPLORE,
      added: [
        { kind: 'neighbours', id: blinken },
        { kind: 'fact', id: asFactId(hex) },
        { kind: 'neighbours', id: blinken },
      ],
    },
  ],
  [
    '#/explore?focus=dated-path:person/antony-blinken;person/ann',
    { ...EXPLORE, added: [{ kind: 'path', from: blinken, to: asEntityId('person/ann'), inOrder: true }] },
  ],
  ['#/explore?sel=person/antony-blinken', { ...EXPLORE, selection: { kind: 'entity', id: blinken } }],
  [`#/explore?sel=fact:${hex}`, { ...EXPLORE, selection: { kind: 'fact', id: asFactId(hex) } }],
  [
    '#/explore?hide=Place,Group&without=conflict&except=MET_WITH,URGED&origins=3&sure=80&current=1&also=planned,denied&from=2016-01&to=2016-03&dated=event&undated=0',
    {
      ...EXPLORE,
      filters: {
        hiddenTypes: ['Place', 'Group'],
        hiddenFamilies: ['conflict'],
        hiddenRelations: [relationType('MET_WITH'), relationType('URGED')],
        minOrigins: 3,
        minConfidence: 80,
        currentOnly: true,
        standings: ['planned', 'denied'],
        period: { from: '2016-01', to: '2016-03' },
        dated: 'event',
        undated: false,
      },
    },
  ],
  ['#/review', { kind: 'review', show: 'queue' }],
  ['#/review?show=decisions', { kind: 'review', show: 'decisions' }],
  [
    '#/explore?hidden=person/antony-blinken&cam=-120,44,900',
    { ...EXPLORE, hidden: [blinken], camera: { x: -120, y: 44, span: 900 } },
  ],
  [
    '#/table?rows=claims&sort=confidence&order=ascending&of=person/antony-blinken&relation=MET_WITH',
    {
      ...EXPLORE,
      view: 'table',
      table: {
        rows: 'claims',
        sort: 'confidence',
        ascending: true,
        of: blinken,
        relation: relationType('MET_WITH'),
      },
    },
  ],
  ['#/query?name=meetings', { kind: 'query', name: 'meetings' }],
  ['#/query?text=RETURN%201%20%26%202', { kind: 'query', text: 'RETURN 1 & 2' }],
  ['#/add', { kind: 'add' }],
  ['#/disputed?of=person/antony-blinken&only=stance', { kind: 'disputed', of: blinken, only: 'stance' }],
  [`#/article/${hex}`, { kind: 'article', id: asArticleId(hex) }],
  [`#/article/${hex}?claim=${hex}`, { kind: 'article', id: asArticleId(hex), claim: asClaimId(hex) }],
])('%s stands for one route, and back', (hash, route) => {
  expect(parseRoute(hash)).toEqual(route);
  expect(formatRoute(route)).toBe(hash);
});

test('ids with separators come back whole, alone, in lists and in pairs', () => {
  const selections: readonly Selection[] = [
    { kind: 'entity', id: odd },
    { kind: 'pair', a: odd, b: blinken },
    { kind: 'many', ids: [blinken, odd] },
    { kind: 'path', from: odd, inOrder: false },
    { kind: 'path', from: odd, to: blinken, inOrder: true },
  ];
  for (const selection of selections) {
    const added: ExploreRoute['added'] = [
      { kind: 'neighbours', id: odd },
      { kind: 'path', from: blinken, to: odd, inOrder: false },
    ];
    const route: Route = { ...EXPLORE, added, selection, hidden: [odd] };
    expect(parseRoute(formatRoute(route))).toEqual(route);
  }
});

test.each([
  ['', 'nothing'],
  ['#/nowhere', 'an unknown screen'],
  ['#/article/../../etc/passwd', 'a path for an id'],
  ['#/article/0123', 'an id that is too short'],
])('"%s" is Home: %s', (hash) => {
  expect(parseRoute(hash)).toEqual(HOME);
});

test.each([
  '#/explore?sel=fact:zzz',
  '#/explore?sel=pair:person/a',
  '#/explore?sel=%E0%A4%A',
  '#/explore?hide=Planet,<script>',
  '#/explore?origins=-1',
  '#/explore?origins=1e9',
  '#/explore?without=<b>',
  '#/explore?focus=,,',
  '#/explore?focus=fact:zzz,path:person/a',
  '#/explore?sel=path:person/a,person/b,person/c',
  '#/explore?from=2016-13&to=2016-14',
  '#/explore?from=2016-05&to=2016-01',
  '#/explore?also=sworn',
  '#/explore?cam=1,2',
  '#/explore?cam=0,0,0',
  '#/explore?relation=MET_WITH&rows=planets',
])('%s: what cannot be read is left out', (hash) => {
  expect(parseRoute(hash)).toEqual({ ...EXPLORE, filters: NO_FILTERS });
});
