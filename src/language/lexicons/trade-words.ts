import { words } from './words';

/** Our own table of words in names of firms, in small letters, with the nouns that their trade gives them. */
export const TRADE_WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  [
    'stores supermarkets markets: retailer supermarket chain grocer',
    'bank bancorp: bank lender',
    'air airlines airways: airline carrier',
    'motors automobiles: carmaker automaker manufacturer maker',
    'foods: producer manufacturer maker',
    'brewery breweries brewing: brewer producer',
    'records music: label',
    'energy power electric gas water utilities: utility supplier operator provider producer',
    'pharma pharmaceuticals pharmaceutica therapeutics: drugmaker manufacturer maker developer',
    'insurance assurance: insurer',
    'steel: steelmaker producer manufacturer',
    'mining minerals mines: miner producer',
    'oil petroleum: producer driller',
    'telecom telecommunications mobile: operator telecom provider',
    'railways rail trains: operator railway',
    'shipping lines: shipper carrier',
    'homes: housebuilder homebuilder builder developer',
    'construction: builder contractor',
    'publishing press books: publisher',
    'television tv radio broadcasting: broadcaster station channel',
    'capital ventures partners investments: fund investor firm',
    'treasury: department ministry',
    'semiconductor semiconductors: chipmaker manufacturer maker',
  ].flatMap((row) => {
    const [names = '', nouns = ''] = row.split(': ');
    return words(names).map((name) => [name, words(nouns)] as const);
  }),
);

/** Our own table of nouns by which a report calls one body in turn, in small letters, singular. */
const TRADES: readonly ReadonlySet<string>[] = [
  'airline carrier',
  'bank lender',
  'retailer chain grocer supermarket',
  'carmaker automaker manufacturer maker',
  'drugmaker pharma biotech manufacturer maker developer',
  'chipmaker manufacturer maker',
  'producer manufacturer maker',
  'telecom telco operator carrier provider',
  'utility supplier provider operator',
  'miner producer',
  'brewer brewery producer',
  'insurer reinsurer',
  'shipper carrier operator',
  'housebuilder homebuilder builder developer contractor',
  'broadcaster channel station network',
  'newspaper daily tabloid weekly paper broadsheet',
  'magazine weekly',
  'publisher imprint',
  'startup start-up fintech biotech developer maker',
  'charity nonprofit non-profit ngo',
  'university college',
  'school academy',
  'regulator watchdog agency',
].map((row) => new Set(words(row)));

/** Whether two nouns are of one trade, so that one body may be called both: "the carrier" after "airline Nordfly". */
export const areOfOneTrade = (one: string, other: string): boolean =>
  one === other ||
  isMakerOf(one, other) ||
  isMakerOf(other, one) ||
  TRADES.some((nouns) => nouns.has(one) && nouns.has(other));

/** "The planemaker" of a maker of airliners. */
const isMakerOf = (one: string, other: string): boolean =>
  /^(?:maker|manufacturer|producer)$/.test(one) && /.maker$/.test(other);
