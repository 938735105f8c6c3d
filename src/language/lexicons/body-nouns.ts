import { words } from './words';

/** Our own table of bodies known by name with the nouns that reports call them by, in small letters, singular. */
export const BODY_NOUNS: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ['alliance', 'NATO; Collective Security Treaty Organization; Pacific Alliance'],
    [
      'bloc',
      `European Union; ASEAN; Economic Community of West African States; African Union; Southern African Development Community; East African Community;
      Mercosur; CARICOM; Gulf Cooperation Council; Arab League; Eurasian Economic Union; Commonwealth of Independent States; G7; G20; BRICS;
      South Asian Association for Regional Cooperation; Intergovernmental Authority on Development; UNASUR; Organization of Islamic Cooperation`,
    ],
    [
      'agency',
      `World Food Programme; World Health Organization; UNHCR; UNICEF; UNRWA; UNDP; OCHA; UNESCO; International Atomic Energy Agency;
      International Organization for Migration; Food and Agriculture Organization; International Energy Agency; European Space Agency; Europol; Frontex;
      European Medicines Agency; Interpol; NASA; National Crime Agency; USAID; Pan American Health Organization`,
    ],
    [
      'watchdog',
      'International Atomic Energy Agency; Organisation for the Prohibition of Chemical Weapons; Financial Action Task Force',
    ],
    ['fund', 'International Monetary Fund; UNICEF; UNFPA'],
    [
      'lender',
      'World Bank; International Monetary Fund; Asian Development Bank; African Development Bank; European Investment Bank',
    ],
    ['cartel', 'OPEC'],
  ].reduce((table, [noun = '', names = '']) => {
    for (const name of names.split(';').map((one) => one.trim().replace(/\s+/g, ' ')))
      table.set(name, [...(table.get(name) ?? []), noun]);
    return table;
  }, new Map<string, readonly string[]>()),
);

/** Words before "group" or "organisation" that tell of what kind the body is. */
export const GROUP_KINDS: ReadonlyMap<string, string> = new Map(
  [
    [
      'armed_group',
      'terrorist terror militant armed rebel insurgent extremist jihadist islamist paramilitary guerrilla separatist',
    ],
    [
      'ngo',
      `rights civic campaign advocacy aid environmental conservation humanitarian watchdog monitoring lobby pressure activist relief charity community
      consumer residents`,
    ],
    ['company', 'banking insurance mining media telecoms energy retail industrial luxury hotel brewing'],
  ].flatMap(([kind = '', list = '']) => words(list).map((word) => [word, kind] as const)),
);
