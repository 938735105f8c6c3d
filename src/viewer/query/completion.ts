import { ENTITY_TYPES } from '../../model/entity';
import { ENTITIES } from '../../ontology/entities';
import { RELATIONS } from '../../ontology/relations';

/** A word that the editor offers. */
export interface Offer {
  readonly label: string;
  readonly kind: 'label' | 'relation' | 'property' | 'keyword' | 'parameter';
  readonly detail: string;
}

const LABELS: readonly Offer[] = [
  { label: 'Entity', kind: 'label', detail: 'whoever or whatever articles name' },
  { label: 'Article', kind: 'label', detail: 'one article' },
  { label: 'Claim', kind: 'label', detail: 'what one article states' },
  ...ENTITY_TYPES.map((type): Offer => ({ label: type, kind: 'label', detail: ENTITIES[type].plural.toLowerCase() })),
];

const TIES: readonly Offer[] = [
  ['FACT', 'any relation between two entities'],
  ['STATES', 'article → claim'],
  ['SUBJECT', 'claim → entity'],
  ['OBJECT', 'claim → entity'],
  ['SAID_BY', 'claim → entity'],
  ['AT', 'claim → place'],
  ['MENTIONS', 'article → entity'],
].map(([label = '', detail = '']) => ({ label, kind: 'relation', detail }));

const RELATION_OFFERS: readonly Offer[] = [
  ...[...RELATIONS].map(([type, { label }]): Offer => ({ label: type, kind: 'relation', detail: label })),
  ...TIES,
];

const PROPERTIES: readonly Offer[] = [
  ['id', 'of anything'],
  ['name', 'entity'],
  ['kind', 'entity'],
  ['aliases', 'entity'],
  ['claims', 'entity, relation: how many'],
  ['articles', 'entity, relation: how many'],
  ['firstSeen', 'entity'],
  ['lastSeen', 'entity'],
  ['outlets', 'relation: how many'],
  ['origins', 'relation: independent reports'],
  ['firstDate', 'relation'],
  ['lastDate', 'relation'],
  ['dates', 'relation'],
  ['confidence', 'relation, claim'],
  ['quote', 'relation, claim: the sentence'],
  ['roles', 'relation'],
  ['current', 'relation: held now'],
  ['type', 'claim'],
  ['polarity', 'claim'],
  ['modality', 'claim'],
  ['date', 'claim'],
  ['title', 'article'],
  ['outlet', 'article'],
  ['publishedAt', 'article'],
  ['url', 'article'],
].map(([label = '', detail = '']) => ({ label, kind: 'property', detail }));

const KEYWORDS: readonly Offer[] = [
  ...['MATCH', 'OPTIONAL MATCH', 'WHERE', 'RETURN', 'WITH', 'UNWIND', 'ORDER BY', 'LIMIT', 'SKIP', 'DISTINCT', 'AS'],
  ...[
    'AND',
    'OR',
    'NOT',
    'IN',
    'IS NULL',
    'IS NOT NULL',
    'STARTS WITH',
    'ENDS WITH',
    'CONTAINS',
    'CASE',
    'WHEN',
    'DESC',
  ],
  ...['count', 'collect', 'coalesce', 'size', 'toLower', 'min', 'max', 'sum', 'avg', 'nodes', 'length', 'type'],
].map((label) => ({ label, kind: 'keyword', detail: '' }));

/** What may stand at the end of a text: labels after `(x:`, relations after `[x:`, properties after `x.`, else keywords. */
export function offersAfter(text: string): { readonly from: number; readonly offers: readonly Offer[] } | undefined {
  const word = /\w*$/.exec(text)?.[0] ?? '';
  const before = text.slice(0, text.length - word.length);
  const from = before.length;
  if (/\[\s*\w*\s*:[\w|:\s]*$/.test(before) && !/\][^[]*$/.test(before)) return { from, offers: RELATION_OFFERS };
  if (/\(\s*\w*\s*:[\w|:\s]*$/.test(before) || /\b\w+:$/.test(before)) return { from, offers: LABELS };
  if (/\b[A-Za-z_]\w*\.$/.test(before)) return { from, offers: PROPERTIES };
  if (/\$$/.test(before) || word === '') return undefined;
  return { from, offers: KEYWORDS };
}
