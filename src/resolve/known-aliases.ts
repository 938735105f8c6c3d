import { foldText } from '../base/fold-text';
import type { EntityType } from '../model/entity';

/**
 * Names that are one thing wherever they stand, by entity type: the plain name first, then its other forms. Only forms
 * that hardly ever name anything else; acronyms among them are the ones that the press uses without an expansion.
 */
const KNOWN: Readonly<Partial<Record<EntityType, readonly (readonly string[])[]>>> = {
  Place: [
    ['United States', 'US', 'U.S.', 'USA', 'U.S.A.', 'United States of America', 'the States', 'America'],
    [
      'United Kingdom',
      'UK',
      'U.K.',
      'Britain',
      'Great Britain',
      'United Kingdom of Great Britain and Northern Ireland',
    ],
    ['Russia', 'Russian Federation'],
    ['China', 'PRC', "People's Republic of China"],
    ['North Korea', 'DPRK', "Democratic People's Republic of Korea"],
    ['South Korea', 'ROK', 'Republic of Korea'],
    ['Iran', 'Islamic Republic of Iran'],
    ['Syria', 'Syrian Arab Republic'],
    ['United Arab Emirates', 'UAE', 'U.A.E.', 'the Emirates'],
    ['Democratic Republic of the Congo', 'DR Congo', 'DRC', 'Democratic Republic of Congo'],
    ['Czech Republic', 'Czechia'],
    ['Myanmar', 'Burma'],
    ['Ivory Coast', "Côte d'Ivoire"],
    ['North Macedonia', 'Republic of North Macedonia'],
    ['Kyiv', 'Kiev'],
    ['Saudi Arabia', 'KSA', 'Kingdom of Saudi Arabia'],
    ['Türkiye', 'Turkey', 'Republic of Turkey'],
    ['Vatican City', 'Vatican', 'Holy See'],
    ['New York City', 'NYC'],
    ['Washington, D.C.', 'Washington DC'],
  ],
  Organization: [
    ['United Nations', 'UN', 'U.N.', 'UNO', 'United Nations Organization'],
    ['UN Security Council', 'United Nations Security Council', 'UNSC'],
    ['UN General Assembly', 'United Nations General Assembly', 'UNGA'],
    ['UN High Commissioner for Refugees', 'UNHCR', 'UN refugee agency', 'UN Refugee Agency'],
    ["UN Children's Fund", 'UNICEF'],
    ['World Health Organization', 'WHO', 'World Health Organisation'],
    ['World Food Programme', 'WFP', 'World Food Program', 'UN World Food Programme'],
    ['World Trade Organization', 'WTO'],
    ['International Atomic Energy Agency', 'IAEA'],
    ['Organisation for the Prohibition of Chemical Weapons', 'OPCW'],
    ['International Committee of the Red Cross', 'ICRC'],
    ['International Monetary Fund', 'IMF'],
    ['International Criminal Court', 'ICC'],
    ['European Union', 'EU', 'E.U.'],
    ['European Commission'],
    ['European Central Bank', 'ECB'],
    ['North Atlantic Treaty Organization', 'NATO', 'Nato'],
    ['African Union', 'AU'],
    ['Arab League', 'League of Arab States'],
    ['Gulf Cooperation Council', 'GCC'],
    ['Organization of the Petroleum Exporting Countries', 'OPEC', 'Opec'],
    ['Organization for Security and Co-operation in Europe', 'OSCE'],
    ['Association of Southeast Asian Nations', 'ASEAN'],
    ['US Department of State', 'State Department', 'US State Department', 'Department of State'],
    ['US Department of Defense', 'Defense Department', 'Department of Defense', 'Pentagon'],
    ['US Department of Justice', 'Justice Department', 'US Justice Department'],
    ['US Department of the Treasury', 'Treasury Department', 'US Treasury', 'US Treasury Department'],
    ['US National Security Council', 'White House National Security Council'],
    ['Central Intelligence Agency', 'CIA'],
    ['Federal Bureau of Investigation', 'FBI'],
    ['UK Foreign Office', 'British Foreign Office', 'Foreign and Commonwealth Office'],
    [
      'Islamic State',
      'ISIS',
      'ISIL',
      'Daesh',
      "Da'esh",
      'Islamic State of Iraq and Syria',
      'Islamic State group',
      'Islamic State of Iraq and the Levant',
    ],
    ['Free Syrian Army', 'FSA'],
    ["Kurdistan Workers' Party", 'PKK'],
    ['Democratic Union Party', 'PYD'],
    ["People's Protection Units", 'YPG'],
    ['Syrian Observatory for Human Rights', 'SOHR'],
    ['BBC', 'British Broadcasting Corporation'],
    ['CNN', 'Cable News Network'],
    ['Associated Press', 'AP'],
    ['Agence France-Presse', 'AFP'],
  ],
};

/** The plain name, folded, of a form that is known for a type; absent for all others. */
export function findKnownName(type: EntityType, form: string): string | undefined {
  return KNOWN_NAMES.get(`${type === 'Group' ? 'Organization' : type} ${foldName(form)}`);
}

/** Folds a name for comparison: no article before it, "U.S." and "United States" as one inside longer names. */
export function foldName(form: string): string {
  const folded = foldText(form.replace(/(?<=\b\p{Lu})\.(?=\p{Lu}\b|\s|$)/gu, '').replace(/['’]/g, '')).replace(
    /^the /,
    '',
  );
  return SPELLINGS.reduce((name, [pattern, replacement]) => name.replace(pattern, replacement), folded);
}

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\bunited states (?:of america )?(?=\w)/, 'us '],
  [/\bunited nations (?=\w)/, 'un '],
  [/\bunited kingdom (?=\w)/, 'uk '],
  [/\borganisation\b/, 'organization'],
  [/\bdefence\b/, 'defense'],
  [/\bcentre\b/, 'center'],
  [/\bprogramme\b/, 'program'],
];

const KNOWN_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(KNOWN).flatMap(([type, groups]) =>
    groups.flatMap((forms) => forms.map((form) => [`${type} ${foldName(form)}`, foldName(forms[0] ?? form)] as const)),
  ),
);
