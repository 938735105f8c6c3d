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
    'semiconductor semiconductors: chipmaker manufacturer maker',
  ].flatMap((row) => {
    const [names = '', nouns = ''] = row.split(': ');
    return words(names).map((name) => [name, words(nouns)] as const);
  }),
);
