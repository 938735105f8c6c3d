import type { EntityType } from '../../src/model/entity';
import type { EntityId } from '../../src/model/id';
import type { Patch } from '../../src/model/patch';
import {
  entityIdOf,
  type NamedEntity,
  patchOfArticles,
  type StatedClaim,
  type WrittenArticle,
} from './patch-of-articles';

/**
 * A small graph of the Syria talks of 2016, written for the tests: 27 entities, 5 articles; meetings stated twice,
 * planned, denied and alleged, a pronoun, a former office, a name that is a trap for objects (`constructor`), a long name,
 * and a pair with five relations.
 */
export function talksPatch(): Patch {
  return patchOfArticles(ARTICLES, { entities: ENTITIES, symmetric: SYMMETRIC });
}

/** Id of an entity of this graph by its name. */
export function talksEntity(name: string): EntityId {
  const entity = ENTITIES.find(({ forms }) => forms[0] === name);
  if (entity === undefined) throw new Error(`the talks graph has no "${name}"`);
  return entityIdOf(name, entity.type);
}

/** Title of the article whose sentence proves that Blinken and de Mistura met. */
export const MEETING_TITLE = 'Envoy and deputy secretary go over next steps for Syria talks';
/** That sentence. */
export const MEETING_QUOTE =
  'US Deputy Secretary of State Antony Blinken and UN envoy Staffan de Mistura met in Washington on Thursday to go over the next round of the Syria talks, State Department spokesman John Kirby said.';

const SYMMETRIC = ['MET_WITH', 'SPOKE_WITH', 'NEGOTIATED_WITH', 'AGREED_WITH', 'COOPERATES_WITH', 'FAMILY_OF'];

const entity = (type: EntityType, kind: string | undefined, ...forms: [string, ...string[]]): NamedEntity => ({
  type,
  ...(kind === undefined ? {} : { kind }),
  forms,
});

const ENTITIES: readonly NamedEntity[] = [
  entity('Person', undefined, 'Antony Blinken', 'Blinken', 'Blinkin'),
  entity('Person', undefined, 'Staffan de Mistura', 'de Mistura', 'De Mistura'),
  entity('Person', undefined, 'John Kirby', 'Kirby'),
  entity('Person', undefined, 'John Kerry', 'Kerry'),
  entity('Person', undefined, 'Sergei Lavrov', 'Lavrov'),
  entity('Person', undefined, 'Carlin Woog', 'Woog'),
  entity('Person', undefined, 'Bashar al-Assad', 'Bashar Assad', 'Assad'),
  entity('Person', undefined, 'Riyad Hijab', 'Hijab'),
  entity('Person', undefined, 'Bashar Jaafari', 'Jaafari'),
  entity('Person', undefined, 'Federica Mogherini', 'Mogherini'),
  entity('Organization', 'government', 'US Department of State', 'State Department'),
  entity('Organization', 'government', 'US National Security Council', 'National Security Council', 'NSC'),
  entity('Organization', 'igo', 'United Nations', 'UN'),
  entity('Organization', 'igo', 'European Union', 'EU'),
  entity('Organization', 'armed_group', 'Daesh', 'Islamic State'),
  entity('Organization', 'military', 'Syrian Army'),
  entity(
    'Organization',
    'party',
    'High Negotiations Committee of the Syrian Revolutionary and Opposition Forces',
    'HNC',
  ),
  entity('Organization', 'company', 'constructor', 'Constructor Group'),
  entity('Place', 'country', 'United States', 'US'),
  entity('Place', 'country', 'Russia', 'Moscow', 'Russian'),
  entity('Place', 'country', 'Syria', 'Syrian'),
  entity('Place', 'city', 'Geneva'),
  entity('Place', 'city', 'Washington'),
  entity('Group', 'ethnicity', 'Kurds', 'Kurdish'),
  entity('Event', undefined, 'Geneva Peace Conference on Syria', 'Geneva conference'),
  entity('Law', undefined, 'Resolution 2254'),
  entity('Product', undefined, 'Caesar Photographs'),
];

const states = (text: string, ...claims: readonly StatedClaim[]) => ({ text, states: claims });

const ARTICLES: readonly WrittenArticle[] = [
  {
    title: MEETING_TITLE,
    outlet: 'The Harbour Standard',
    publishedAt: '2016-03-03',
    url: 'https://harbourstandard.example/world/2016/03/03/envoy-deputy-secretary',
    furniture: ['Subscribe to our newsletter', 'Photo: a view of the river in Washington'],
    paragraphs: [
      [
        states(
          MEETING_QUOTE,
          {
            type: 'MET_WITH',
            subject: 'Antony Blinken',
            object: 'Staffan de Mistura',
            trigger: 'met',
            date: '2016-03-03',
            saidBy: 'John Kirby',
            confidence: 0.94,
          },
          {
            type: 'WORKS_FOR',
            subject: 'Antony Blinken',
            object: 'United States',
            objectWords: 'US',
            trigger: 'Deputy Secretary of State',
            role: 'US Deputy Secretary of State',
            tense: 'current',
            confidence: 0.92,
          },
          {
            type: 'REPRESENTS',
            subject: 'Staffan de Mistura',
            object: 'United Nations',
            objectWords: 'UN',
            trigger: 'envoy',
            role: 'UN envoy',
            tense: 'current',
          },
          {
            type: 'SPOKESPERSON_FOR',
            subject: 'John Kirby',
            object: 'US Department of State',
            trigger: 'spokesman',
            role: 'State Department spokesman',
            tense: 'current',
            confidence: 0.95,
          },
        ),
      ],
      [
        states('Blinken reaffirmed US support for the negotiations that de Mistura leads.', {
          type: 'SUPPORTS',
          subject: 'United States',
          object: 'Staffan de Mistura',
          trigger: 'support',
          aspect: 'the negotiations that de Mistura leads',
          saidBy: 'Antony Blinken',
          confidence: 0.81,
        }),
        states('He also praised the United Nations for its patience.', {
          type: 'SUPPORTS',
          subject: 'Antony Blinken',
          subjectWords: 'He',
          namedIn: 'Blinken reaffirmed US support for the negotiations that de Mistura leads.',
          object: 'United Nations',
          trigger: 'praised',
          confidence: 0.74,
        }),
      ],
      [
        states(
          'US National Security Council (NSC) spokesperson Carlin Woog said that de Mistura would meet NSC officials later in the week.',
          {
            type: 'MET_WITH',
            subject: 'Staffan de Mistura',
            object: 'US National Security Council',
            objectWords: 'NSC officials',
            trigger: 'would meet',
            modality: 'planned',
            saidBy: 'Carlin Woog',
            confidence: 0.78,
          },
          {
            type: 'SPOKESPERSON_FOR',
            subject: 'Carlin Woog',
            object: 'US National Security Council',
            trigger: 'spokesperson',
            role: 'NSC spokesperson',
            tense: 'current',
          },
        ),
      ],
      [
        states(
          'The agreement does not cover Daesh, and President Bashar al-Assad, who leads Syria, has not signed it.',
          {
            type: 'LEADS',
            subject: 'Bashar al-Assad',
            object: 'Syria',
            trigger: 'leads',
            role: 'President',
            tense: 'current',
          },
        ),
      ],
    ],
  },
  {
    title: 'De Mistura in Washington for meetings on ceasefire',
    outlet: 'Meridian Wire',
    publishedAt: '2016-03-04',
    url: 'https://meridianwire.example/2016/03/04/de-mistura-washington',
    paragraphs: [
      [
        states('De Mistura and Blinkin held talks at the State Department on 3 March, an official said.', {
          type: 'MET_WITH',
          subject: 'Staffan de Mistura',
          object: 'Antony Blinken',
          trigger: 'held talks',
          date: '2016-03-03',
          confidence: 0.86,
        }),
        'The two did not take questions.',
      ],
      [
        states('Kerry spoke with Russian Foreign Minister Sergei Lavrov by phone on Friday.', {
          type: 'SPOKE_WITH',
          subject: 'John Kerry',
          object: 'Sergei Lavrov',
          trigger: 'spoke with',
          date: '2016-03-04',
        }),
        states('Kerry will meet Lavrov in Geneva if the ceasefire holds.', {
          type: 'MET_WITH',
          subject: 'John Kerry',
          object: 'Sergei Lavrov',
          trigger: 'will meet',
          modality: 'hypothetical',
          confidence: 0.7,
        }),
        states('Kerry criticized Lavrov over the strikes near Aleppo.', {
          type: 'CRITICIZED',
          subject: 'John Kerry',
          object: 'Sergei Lavrov',
          trigger: 'criticized',
        }),
      ],
      [
        states('Assad did not meet Jaafari this week, his office said.', {
          type: 'MET_WITH',
          subject: 'Bashar al-Assad',
          object: 'Bashar Jaafari',
          trigger: 'did not meet',
          polarity: 'negative',
        }),
      ],
    ],
  },
  {
    title: 'Kerry and Lavrov: a working relationship in five acts',
    outlet: 'Orchard Hill Review',
    publishedAt: '2016-03-14',
    paragraphs: [
      [
        states(
          'Kerry and Lavrov met in Geneva, negotiated with each other for three days and agreed on the terms of a pause.',
          { type: 'MET_WITH', subject: 'John Kerry', object: 'Sergei Lavrov', trigger: 'met', date: '2016-02' },
          {
            type: 'NEGOTIATED_WITH',
            subject: 'John Kerry',
            object: 'Sergei Lavrov',
            trigger: 'negotiated',
            date: '2016-02',
          },
          { type: 'AGREED_WITH', subject: 'John Kerry', object: 'Sergei Lavrov', trigger: 'agreed', date: '2016-02' },
        ),
        states(
          'Lavrov represents Russia as its foreign minister, and Kerry is the top diplomat of the United States.',
          {
            type: 'WORKS_FOR',
            subject: 'Sergei Lavrov',
            object: 'Russia',
            trigger: 'foreign minister',
            role: 'foreign minister',
            tense: 'current',
          },
          {
            type: 'WORKS_FOR',
            subject: 'John Kerry',
            object: 'United States',
            trigger: 'top diplomat',
            role: 'Secretary of State',
            tense: 'current',
          },
        ),
        states(
          'Russia supports Assad and sent aid to the Syrian Army.',
          { type: 'SUPPORTS', subject: 'Russia', object: 'Bashar al-Assad', trigger: 'supports' },
          { type: 'AIDED', subject: 'Russia', object: 'Syrian Army', trigger: 'sent aid to' },
        ),
      ],
      [
        states(
          'Riyad Hijab, a former prime minister of Syria, leads the HNC.',
          {
            type: 'LEADS',
            subject: 'Riyad Hijab',
            object: 'High Negotiations Committee of the Syrian Revolutionary and Opposition Forces',
            trigger: 'leads',
            tense: 'current',
          },
          {
            type: 'LEADS',
            subject: 'Riyad Hijab',
            object: 'Syria',
            trigger: 'former prime minister',
            role: 'prime minister',
            tense: 'former',
          },
        ),
        states(
          'Hijab accused the Syrian Army of bombing Kurdish towns.',
          { type: 'ACCUSED', subject: 'Riyad Hijab', object: 'Syrian Army', trigger: 'accused' },
          {
            type: 'ATTACKED',
            subject: 'Syrian Army',
            object: 'Kurds',
            objectWords: 'Kurdish towns',
            trigger: 'bombing',
            modality: 'alleged',
            saidBy: 'Riyad Hijab',
            confidence: 0.6,
          },
        ),
      ],
    ],
  },
  {
    title: 'EU backs Resolution 2254 as envoys gather for the Geneva conference',
    outlet: 'Continental Ledger',
    publishedAt: '2016-03-16',
    url: 'https://continentalledger.example/eu-backs-2254?from=<script>alert(1)</script>',
    paragraphs: [
      [
        states(
          'The EU supports Resolution 2254, said Federica Mogherini, its foreign policy chief.',
          {
            type: 'SUPPORTS',
            subject: 'European Union',
            object: 'Resolution 2254',
            trigger: 'supports',
            saidBy: 'Federica Mogherini',
          },
          {
            type: 'WORKS_FOR',
            subject: 'Federica Mogherini',
            object: 'European Union',
            trigger: 'foreign policy chief',
            role: 'foreign policy chief',
            tense: 'current',
          },
        ),
        states(
          'De Mistura met Hijab and Jaafari in Geneva on Wednesday, each on his own.',
          {
            type: 'MET_WITH',
            subject: 'Staffan de Mistura',
            object: 'Riyad Hijab',
            trigger: 'met',
            date: '2016-03-16',
          },
          {
            type: 'MET_WITH',
            subject: 'Staffan de Mistura',
            object: 'Bashar Jaafari',
            trigger: 'met',
            date: '2016-03-16',
          },
          {
            type: 'VISITED',
            subject: 'Staffan de Mistura',
            object: 'Geneva',
            trigger: 'in',
            date: '2016-03-16',
            confidence: 0.65,
          },
        ),
        states(
          'Jaafari, who represents Syria at the United Nations, took part in the Geneva conference.',
          { type: 'REPRESENTS', subject: 'Bashar Jaafari', object: 'Syria', trigger: 'represents', tense: 'current' },
          {
            type: 'PARTICIPATED_IN',
            subject: 'Bashar Jaafari',
            object: 'Geneva Peace Conference on Syria',
            trigger: 'took part',
          },
        ),
        states('The Geneva conference is organised by the United Nations with the European Union.', {
          type: 'COOPERATES_WITH',
          subject: 'United Nations',
          object: 'European Union',
          trigger: 'with',
        }),
        states('Hijab took part in the Geneva conference too.', {
          type: 'PARTICIPATED_IN',
          subject: 'Riyad Hijab',
          object: 'Geneva Peace Conference on Syria',
          trigger: 'took part',
        }),
      ],
    ],
  },
  {
    title: 'Who pays for the rebuilding? A look at the contracts <b>so far</b>',
    outlet: 'Eastbridge News',
    publishedAt: '2016-03-20',
    url: 'javascript:alert(1)',
    paragraphs: [
      [
        states(
          'Constructor Group owns the rights to the Caesar Photographs, and the United States aided constructor.',
          {
            type: 'OWNS',
            subject: 'constructor',
            object: 'Caesar Photographs',
            subjectWords: 'Constructor Group',
            trigger: 'owns',
          },
          {
            type: 'AIDED',
            subject: 'United States',
            object: 'constructor',
            trigger: 'aided',
            objectWords: 'constructor',
          },
        ),
        states(
          'Daesh attacked the Syrian Army and the Kurds.',
          { type: 'ATTACKED', subject: 'Daesh', object: 'Syrian Army', trigger: 'attacked' },
          { type: 'ATTACKED', subject: 'Daesh', object: 'Kurds', trigger: 'attacked' },
        ),
        states('The Syrian Army is part of Syria’s armed forces.', {
          type: 'PART_OF',
          subject: 'Syrian Army',
          object: 'Syria',
          trigger: 'part of',
        }),
        states('Washington is in the United States.', {
          type: 'LOCATED_IN',
          subject: 'Washington',
          object: 'United States',
          trigger: 'in',
        }),
        states('Blinken visited Washington.', {
          type: 'VISITED',
          subject: 'Antony Blinken',
          object: 'Washington',
          trigger: 'visited',
        }),
      ],
    ],
  },
];
