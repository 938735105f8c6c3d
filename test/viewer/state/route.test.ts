import { asArticleId, asClaimId, asEntityId, asFactId } from '../../../src/model/id';
import { NO_FILTERS } from '../../../src/viewer/state/filters';
import { EXPLORE, formatRoute, HOME, parseRoute, type Route } from '../../../src/viewer/state/route';

const blinken = asEntityId('person/antony-blinken');
const odd = asEntityId('person/a,b?c=d&e#f%2F é');
const hex = '0123456789abcdef01234567';

test.each<[string, Route]>([
  ['#/', HOME],
  ['#/explore', EXPLORE],
  ['#/explore?focus=person/antony-blinken', { ...EXPLORE, focus: [blinken] }],
  ['#/explore?sel=person/antony-blinken', { ...EXPLORE, selection: { kind: 'entity', id: blinken } }],
  [`#/explore?sel=fact:${hex}`, { ...EXPLORE, selection: { kind: 'fact', id: asFactId(hex) } }],
  [
    '#/explore?hide=Place,Group&without=conflict&origins=3&current=1',
    {
      ...EXPLORE,
      filters: { hiddenTypes: ['Place', 'Group'], hiddenFamilies: ['conflict'], minOrigins: 3, currentOnly: true },
    },
  ],
  [`#/article/${hex}`, { kind: 'article', id: asArticleId(hex) }],
  [`#/article/${hex}?claim=${hex}`, { kind: 'article', id: asArticleId(hex), claim: asClaimId(hex) }],
])('%s stands for one route, and back', (hash, route) => {
  expect(parseRoute(hash)).toEqual(route);
  expect(formatRoute(route)).toBe(hash);
});

test('ids with separators come back whole, alone, in lists and in pairs', () => {
  const route: Route = { ...EXPLORE, focus: [blinken, odd], selection: { kind: 'pair', a: odd, b: blinken } };
  expect(parseRoute(formatRoute(route))).toEqual(route);
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
])('%s: what cannot be read is left out', (hash) => {
  expect(parseRoute(hash)).toEqual({ ...EXPLORE, filters: NO_FILTERS });
});
