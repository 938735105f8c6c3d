import { countryOf, lookUp, matchGazetteer, peopleOf } from '../../src/language/gazetteer';

test.each([
  ['Turkish', { canonical: 'Turkey', form: 'adjective', kind: 'country' }],
  ['Turkey', { canonical: 'Turkey', form: 'name', kind: 'country' }],
  ['U.N.', { canonical: 'United Nations', kind: 'igo' }],
  ['MOSCOW', { canonical: 'Moscow', seatOf: 'Russia' }],
  ['Al-Qaeda', { kind: 'armed_group', canonical: 'al-Qaeda' }],
  ['Briton', { canonical: 'United Kingdom', form: 'people' }],
  ['Syrians', { type: 'Group', kind: 'nationality' }],
])('%s is listed', (form, sense) => {
  expect(lookUp(form)).toMatchObject(sense);
});

test.each(['us', 'who', 'turkey', 'Us', 'It', 'is', 'Who'])('%s is no listed name', (form) => {
  expect(lookUp(form)).toBeUndefined();
});

test('the longest form counts', () => {
  const tokens = ['the', 'UN', 'Security', 'Council', 'met'];
  expect(matchGazetteer(tokens, 1)).toMatchObject({ length: 3 });
  expect(matchGazetteer(['the', 'UN', 'envoy'], 1)).toMatchObject({ length: 1 });
});

test('a country and its people lead to each other', () => {
  expect(peopleOf('Syria')).toBe('Syrians');
  expect(countryOf('Syrians')).toBe('Syria');
  expect(peopleOf('China')).toBeUndefined();
});

/** States, as ISO 3166 codes. */
const STATES =
  `AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM
  DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA
  LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO
  RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW`.split(
    /\s+/,
  );

test('every state is listed by the name that the runtime has for it', () => {
  const names = new Intl.DisplayNames('en', { type: 'region' });
  const plain = (code: string) =>
    (names.of(code) ?? code)
      .replace(/ \(.*\)$/, '')
      .replace('& ', 'and ')
      .replace(' - Kinshasa', '')
      .replace(' - Brazzaville', '-Brazzaville');
  const missing = STATES.map(plain).filter((name) => lookUp(name)?.type !== 'Place');
  expect(missing).toEqual([]);
});
