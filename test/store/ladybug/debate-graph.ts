import type { EntityType } from '../../../src/model/entity';
import type { EntityId } from '../../../src/model/id';
import type { Patch } from '../../../src/model/patch';
import {
  articleIdOf,
  entityIdOf,
  type NamedEntity,
  patchOfArticles,
  type WrittenArticle,
} from '../../support/patch-of-articles';

/**
 * A debate about a dam, invented: a meeting stated twice, denied once and planned once, an office that changed hands, a
 * copy, supporters and opponents, a chain of three facts, names with quotes and brackets.
 */
export function debatePatch(): Patch {
  const patch = patchOfArticles(ARTICLES, { entities: ENTITIES, symmetric: ['MET_WITH'] });
  const [copy, original] = [articleIdOf('Copy of the talks'), articleIdOf('Talks on the dam')];
  return {
    ...patch,
    articles: {
      upsert: patch.articles.upsert.map((each) => (each.id === copy ? { ...each, copyOf: original } : each)),
      remove: [],
    },
    claims: {
      upsert: patch.claims.upsert.map((each) =>
        each.type === 'VISITED' ? { ...each, place: debateEntity('Marsk'), placeAt: each.objectAt } : each,
      ),
      remove: [],
    },
  };
}

/** Id of an entity of this graph by its name. */
export function debateEntity(name: string): EntityId {
  const known = ENTITIES.find(({ forms }) => forms[0] === name);
  if (!known) throw new Error(`the debate has no "${name}"`);
  return entityIdOf(name, known.type);
}

const entity = (type: EntityType, ...forms: [string, ...string[]]): NamedEntity => ({ type, forms });

const ENTITIES: readonly NamedEntity[] = [
  entity('Person', 'Ada Holm', 'Holm'),
  entity('Person', 'Ben Okoro', 'Okoro'),
  entity('Person', 'Cleo Marsh', 'Marsh'),
  entity('Person', 'Dov "Duke" O’Neil', 'O’Neil'),
  entity('Organization', 'River League', '[RL], the "League"'),
  entity('Place', 'Norland'),
  entity('Place', 'Marsk'),
  entity('Group', 'Fishers'),
  entity('Law', 'Dam Act'),
];

const states = (text: string, ...claims: Extract<WrittenArticle['paragraphs'][number][number], object>['states']) => ({
  text,
  states: claims,
});

const ARTICLES: readonly WrittenArticle[] = [
  {
    title: 'Talks on the dam',
    outlet: 'Morning Herald',
    publishedAt: '2016-01-10',
    url: 'https://herald.example/dam',
    paragraphs: [
      [
        states(
          'Ada Holm, president of Norland, met Ben Okoro on Saturday, Cleo Marsh said.',
          {
            type: 'MET_WITH',
            subject: 'Ada Holm',
            object: 'Ben Okoro',
            trigger: 'met',
            date: '2016-01-09',
            saidBy: 'Cleo Marsh',
          },
          {
            type: 'LEADS',
            subject: 'Ada Holm',
            object: 'Norland',
            trigger: 'president',
            role: 'President',
            tense: 'former',
          },
        ),
        states('Ben Okoro speaks for the River League.', {
          type: 'SPOKESPERSON_FOR',
          subject: 'Ben Okoro',
          object: 'River League',
          trigger: 'speaks',
          role: 'Spokesman',
          tense: 'current',
        }),
        states('The River League is part of Norland.', {
          type: 'PART_OF',
          subject: 'River League',
          object: 'Norland',
          trigger: 'part of',
        }),
      ],
    ],
  },
  {
    title: 'Copy of the talks',
    outlet: 'Copy News',
    publishedAt: '2016-01-11',
    paragraphs: [
      [
        states('Ben Okoro met Ada Holm.', {
          type: 'MET_WITH',
          subject: 'Ben Okoro',
          object: 'Ada Holm',
          trigger: 'met',
          confidence: 0.7,
        }),
      ],
    ],
  },
  {
    title: 'Denials, "plans"\nand votes',
    outlet: 'Evening Post',
    publishedAt: '2016-02-20',
    paragraphs: [
      [
        states('Ada Holm did not meet Ben Okoro, Ben Okoro said.', {
          type: 'MET_WITH',
          subject: 'Ada Holm',
          object: 'Ben Okoro',
          trigger: 'meet',
          polarity: 'negative',
          saidBy: 'Ben Okoro',
        }),
        states('Ada Holm will meet Cleo Marsh in March.', {
          type: 'MET_WITH',
          subject: 'Ada Holm',
          object: 'Cleo Marsh',
          trigger: 'meet',
          modality: 'planned',
          date: '2016-03',
        }),
        states(
          'Cleo Marsh, acting president of Norland, visited Marsk.',
          {
            type: 'LEADS',
            subject: 'Cleo Marsh',
            object: 'Norland',
            trigger: 'president',
            role: 'Acting president',
            tense: 'current',
          },
          { type: 'VISITED', subject: 'Cleo Marsh', object: 'Marsk', trigger: 'visited', date: '2016-02-18' },
        ),
        states(
          'The River League supports the Dam Act and the Fishers oppose it, Dov "Duke" O’Neil said.',
          {
            type: 'SUPPORTS',
            subject: 'River League',
            object: 'Dam Act',
            trigger: 'supports',
            saidBy: 'Dov "Duke" O’Neil',
          },
          { type: 'OPPOSES', subject: 'Fishers', object: 'Dam Act', trigger: 'oppose', saidBy: 'Dov "Duke" O’Neil' },
        ),
      ],
    ],
  },
];
