import type { Entity, EntityType } from '../../src/model/entity';
import type { ClaimNode, Fact } from '../../src/model/fact';
import { asArticleId, asClaimId, asEntityId, asFactId, type RelationType } from '../../src/model/id';
import type { ArticleNode, Patch } from '../../src/model/patch';

/** An entity named after its id: `person/ann-lee` is Ann Lee. */
export function entity(id: string, rest: Partial<Entity> = {}): Entity {
  const [type = '', slug = ''] = id.split('/');
  const name = slug.replace(
    /(^|-)(\w)/g,
    (_, dash: string, letter: string) => (dash ? ' ' : '') + letter.toUpperCase(),
  );
  const label = (type.charAt(0).toUpperCase() + type.slice(1)) as EntityType;
  return { id: asEntityId(id), type: label, name, aliases: [], articles: 1, claims: 1, ...rest };
}

export function article(id: string, rest: Partial<ArticleNode> = {}): ArticleNode {
  return {
    id: asArticleId(id),
    contentHash: `hash of ${id}`,
    title: `Title of ${id}`,
    outlet: 'Morning Herald',
    publishedAt: '2016-03-03',
    retrievedAt: '2016-03-04T00:00:00Z',
    language: 'en',
    text: 'Ann Lee met Bo Chen in Oslo.\n\nLater she left.',
    furniture: [],
    ...rest,
  };
}

interface Ends {
  readonly article: string;
  readonly subject: string;
  readonly object: string;
}

export function claim(id: string, { article: from, subject, object }: Ends, rest: Partial<ClaimNode> = {}): ClaimNode {
  return {
    id: asClaimId(id),
    article: asArticleId(from),
    subject: asEntityId(subject),
    object: asEntityId(object),
    type: 'MET_WITH' as RelationType,
    polarity: 'positive',
    modality: 'asserted',
    confidence: 0.9,
    rule: 'verb:meet',
    quote: 'Ann Lee met Bo Chen in Oslo.',
    quoteStart: 0,
    quoteEnd: 28,
    triggerStart: 8,
    triggerEnd: 11,
    subjectAt: { start: 0, end: 7 },
    objectAt: { start: 12, end: 19 },
    ...rest,
  };
}

export function fact(id: string, { subject, object }: Omit<Ends, 'article'>, rest: Partial<Fact> = {}): Fact {
  return {
    id: asFactId(id),
    type: 'MET_WITH' as RelationType,
    subject: asEntityId(subject),
    object: asEntityId(object),
    claims: 1,
    articles: 1,
    outlets: 1,
    origins: 1,
    dates: [],
    confidence: 0.9,
    quote: 'Ann Lee met Bo Chen in Oslo.',
    roles: [],
    current: true,
    ...rest,
  };
}

const NONE = { upsert: [], remove: [] };

/** A patch of ledger `l1` that changes what is given and nothing else. */
export function patch(changes: Partial<Patch>): Patch {
  return {
    ledger: 'l1',
    resolution: 'r1',
    from: 0,
    to: 1,
    articles: NONE,
    entities: NONE,
    mentions: NONE,
    claims: NONE,
    facts: NONE,
    redirects: NONE,
    ...changes,
  };
}

/** Two people who met in Oslo, as one article tells it. */
export function meetingPatch(): Patch {
  const ends = { article: 'a1', subject: 'person/ann-lee', object: 'person/bo-chen' };
  return patch({
    articles: { upsert: [article('a1', { furniture: [{ start: 30, end: 45 }] })], remove: [] },
    entities: { upsert: ['person/ann-lee', 'person/bo-chen', 'place/oslo'].map((id) => entity(id)), remove: [] },
    mentions: {
      upsert: [
        { article: ends.article, entity: ends.subject, count: 2, names: ['Ann Lee'], spans: [0, 7, 36, 39] },
        { article: ends.article, entity: ends.object, count: 1, names: ['Bo Chen'], spans: [12, 19] },
      ] as never,
      remove: [],
    },
    claims: {
      upsert: [
        claim('c1', ends, {
          date: '2016-03-02',
          place: asEntityId('place/oslo'),
          placeAt: { start: 23, end: 27 },
          saidBy: asEntityId('person/bo-chen'),
          speakerAt: { start: 12, end: 19 },
        }),
      ],
      remove: [],
    },
    facts: {
      upsert: [
        fact('f1', ends, { firstDate: '2016-03-02', lastDate: '2016-03-02', dates: ['2016-03-02'], confidence: 1 }),
      ],
      remove: [],
    },
  });
}
