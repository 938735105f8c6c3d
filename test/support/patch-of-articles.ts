import { relationTypeSchema } from '../../src/api/relation-type';
import { hashId, sha256 } from '../../src/base/hash';
import type { Modality, Polarity, Tense } from '../../src/model/claim';
import type { Entity, EntityType, MentionsEdge } from '../../src/model/entity';
import type { ClaimNode, Fact, StoredArgument } from '../../src/model/fact';
import { type ArticleId, asArticleId, asClaimId, asEntityId, asFactId, type EntityId } from '../../src/model/id';
import type { ArticleNode, Patch } from '../../src/model/patch';

/** An entity by hand: the first form is its name, the others are aliases. */
export interface NamedEntity {
  readonly type: EntityType;
  readonly kind?: string;
  readonly forms: readonly [string, ...string[]];
}

/** A claim by hand; spans are found by looking the words up in its sentence. */
export interface StatedClaim {
  readonly type: string;
  readonly subject: string;
  readonly object: string;
  readonly trigger: string;
  /** The words that stand for an end where they differ from its name. */
  readonly subjectWords?: string;
  readonly objectWords?: string;
  /** Sentence that names the subject where `subjectWords` is a pronoun or a title. */
  readonly namedIn?: string;
  readonly polarity?: Polarity;
  readonly modality?: Modality;
  readonly tense?: Tense;
  readonly role?: string;
  readonly date?: string;
  readonly saidBy?: string;
  readonly aspect?: string;
  readonly confidence?: number;
}

export interface WrittenArticle {
  readonly title: string;
  readonly outlet: string;
  readonly publishedAt: string;
  readonly url?: string;
  /** Lines at the end that a web page added. */
  readonly furniture?: readonly string[];
  /** Paragraphs of sentences, each with what it states. */
  readonly paragraphs: readonly (readonly (
    | string
    | { readonly text: string; readonly states: readonly StatedClaim[] }
  )[])[];
}

/** A patch from nothing to a graph of these articles, as resolution would make it from one ledger. */
export function patchOfArticles(
  articles: readonly WrittenArticle[],
  { entities, symmetric }: { readonly entities: readonly NamedEntity[]; readonly symmetric: readonly string[] },
): Patch {
  const known = new Map(entities.map((entity) => [entity.forms[0], entity]));
  const read = articles.map((article) => readArticle(article, { known, symmetric }));
  const claims = read.flatMap((article) => article.claims);
  const mentions = read.flatMap((article) => article.mentions);
  const nodes = read.map((article) => article.node);
  return {
    ledger: 'ledger-of-the-tests',
    resolution: 'by-hand',
    from: 0,
    to: 1,
    articles: { upsert: nodes, remove: [] },
    entities: { upsert: entities.map((entity) => entityRow(entity, { mentions, claims, nodes })), remove: [] },
    mentions: { upsert: mentions, remove: [] },
    claims: { upsert: claims, remove: [] },
    facts: { upsert: factRows(claims, { nodes, symmetric }), remove: [] },
    redirects: { upsert: [], remove: [] },
  };
}

/** `person/antony-blinken` */
export function entityIdOf(name: string, type: EntityType): EntityId {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return asEntityId(`${type.toLowerCase()}/${slug}`);
}

/** The id that `patchOfArticles` gives an article with this title. */
export function articleIdOf(title: string): ArticleId {
  return asArticleId(hashId('article', title));
}

type Known = ReadonlyMap<string, NamedEntity>;

function readArticle(
  article: WrittenArticle,
  options: { readonly known: Known; readonly symmetric: readonly string[] },
) {
  const sentences: { readonly text: string; readonly start: number; readonly states: readonly StatedClaim[] }[] = [];
  let text = '';
  for (const paragraph of article.paragraphs) {
    if (text !== '') text += '\n\n';
    for (const [index, sentence] of paragraph.entries()) {
      if (index > 0) text += ' ';
      const given = typeof sentence === 'string' ? { text: sentence, states: [] } : sentence;
      sentences.push({ ...given, start: text.length });
      text += given.text;
    }
  }
  const furniture: { start: number; end: number }[] = [];
  for (const line of article.furniture ?? []) {
    text += '\n\n';
    furniture.push({ start: text.length, end: text.length + line.length });
    text += line;
  }
  const node: ArticleNode = {
    id: articleIdOf(article.title),
    contentHash: sha256(text),
    ...(article.url === undefined ? {} : { url: article.url }),
    title: article.title,
    outlet: article.outlet,
    publishedAt: article.publishedAt,
    retrievedAt: '2016-04-01T00:00:00Z',
    language: 'en',
    text,
    furniture,
  };
  const claims = sentences.flatMap((sentence) =>
    sentence.states.map((stated) => claimRow(stated, { ...options, node, sentence })),
  );
  const body = sentences.map((sentence) => ({ start: sentence.start, end: sentence.start + sentence.text.length }));
  return { node, claims, mentions: mentionRows(node, { known: options.known, body }) };
}

interface Place {
  readonly node: ArticleNode;
  readonly sentence: { readonly text: string; readonly start: number };
  readonly known: Known;
  readonly symmetric: readonly string[];
}

function claimRow(stated: StatedClaim, { node, sentence, known }: Place): ClaimNode {
  const trigger = spanOf(stated.trigger, sentence);
  const idOf = (name: string) => idOfKnown(name, known);
  const speaker = stated.saidBy;
  return {
    id: asClaimId(hashId(node.id, sentence.start, stated.type, stated.subject, stated.object, stated.modality ?? '')),
    article: node.id,
    type: relationTypeSchema.parse(stated.type),
    subject: idOf(stated.subject),
    object: idOf(stated.object),
    ...(speaker === undefined ? {} : { saidBy: idOf(speaker), ...speakerSpan(speaker, sentence, known) }),
    polarity: stated.polarity ?? 'positive',
    modality: stated.modality ?? 'asserted',
    ...(stated.tense === undefined ? {} : { tense: stated.tense }),
    ...(stated.role === undefined ? {} : { role: stated.role, roleNormalized: stated.role.toLowerCase() }),
    ...(stated.date === undefined ? {} : { date: stated.date }),
    ...(stated.aspect === undefined ? {} : { aspect: stated.aspect }),
    confidence: stated.confidence ?? 0.9,
    rule: `test:${stated.type.toLowerCase().replaceAll('_', '-')}`,
    quote: sentence.text,
    quoteStart: sentence.start,
    quoteEnd: sentence.start + sentence.text.length,
    triggerStart: trigger.start,
    triggerEnd: trigger.end,
    subjectAt: argumentAt(stated.subject, stated.subjectWords, stated.namedIn, { node, sentence, known }),
    objectAt: argumentAt(stated.object, stated.objectWords, undefined, { node, sentence, known }),
  };
}

function speakerSpan(name: string, sentence: Place['sentence'], known: Known): { speakerAt?: StoredArgument } {
  const form = known.get(name)?.forms.find((candidate) => sentence.text.includes(candidate));
  return form === undefined ? {} : { speakerAt: spanOf(form, sentence) };
}

function argumentAt(
  name: string,
  words: string | undefined,
  namedIn: string | undefined,
  { node, sentence, known }: Omit<Place, 'symmetric'>,
): StoredArgument {
  const forms = known.get(name)?.forms ?? [name];
  const form = words ?? longest(forms.filter((candidate) => sentence.text.includes(candidate))) ?? name;
  const at = spanOf(form, sentence);
  if (namedIn === undefined) return at;
  const start = node.text.indexOf(namedIn);
  const naming = longest(forms.filter((candidate) => namedIn.includes(candidate))) ?? name;
  const namingStart = start + namedIn.indexOf(naming);
  return {
    ...at,
    namingStart,
    namingEnd: namingStart + naming.length,
    namingRule: 'pronoun:subject',
    namingQuoteStart: start,
    namingQuoteEnd: start + namedIn.length,
  };
}

function longest(forms: readonly string[]): string | undefined {
  return [...forms].sort((a, b) => b.length - a.length)[0];
}

function spanOf(words: string, sentence: Place['sentence']): { start: number; end: number } {
  const at = sentence.text.indexOf(words);
  if (at < 0) throw new Error(`"${words}" is not in "${sentence.text}"`);
  return { start: sentence.start + at, end: sentence.start + at + words.length };
}

function idOfKnown(name: string, known: Known): EntityId {
  const entity = known.get(name);
  if (entity === undefined) throw new Error(`the test names no entity "${name}"`);
  return entityIdOf(name, entity.type);
}

function mentionRows(
  node: ArticleNode,
  { known, body }: { readonly known: Known; readonly body: readonly { start: number; end: number }[] },
): readonly MentionsEdge[] {
  const forms = [...known.values()]
    .flatMap((entity) => entity.forms.map((form) => ({ form, id: entityIdOf(entity.forms[0], entity.type) })))
    .sort((a, b) => b.form.length - a.form.length);
  const found: { start: number; end: number; id: EntityId; form: string }[] = [];
  for (const { form, id } of forms) {
    for (const match of node.text.matchAll(
      new RegExp(`(?<![\\p{L}\\p{N}])${escapeForm(form)}(?![\\p{L}\\p{N}])`, 'gu'),
    )) {
      const span = { start: match.index, end: match.index + form.length };
      const inBody = body.some((part) => span.start >= part.start && span.end <= part.end);
      if (inBody && !found.some((other) => span.start < other.end && other.start < span.end))
        found.push({ ...span, id, form });
    }
  }
  found.sort((a, b) => a.start - b.start);
  return [...new Set(found.map((mention) => mention.id))].sort().map((entity) => {
    const own = found.filter((mention) => mention.id === entity);
    return {
      article: node.id,
      entity,
      count: own.length,
      names: [...new Set(own.map((mention) => mention.form))],
      spans: own.flatMap((mention) => [mention.start, mention.end]),
    };
  });
}

function escapeForm(form: string): string {
  return form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function entityRow(
  entity: NamedEntity,
  {
    mentions,
    claims,
    nodes,
  }: {
    readonly mentions: readonly MentionsEdge[];
    readonly claims: readonly ClaimNode[];
    readonly nodes: readonly ArticleNode[];
  },
): Entity {
  const id = entityIdOf(entity.forms[0], entity.type);
  const articles = mentions.filter((mention) => mention.entity === id).map((mention) => mention.article);
  const dates = nodes
    .filter((node) => articles.includes(node.id))
    .map((node) => node.publishedAt ?? '')
    .sort();
  return {
    id,
    type: entity.type,
    ...(entity.kind === undefined ? {} : { kind: entity.kind }),
    name: entity.forms[0],
    aliases: entity.forms.slice(1),
    articles: articles.length,
    claims: claims.filter((claim) => claim.subject === id || claim.object === id).length,
    ...(dates.length === 0 ? {} : { firstSeen: dates[0]!, lastSeen: dates.at(-1)! }),
  };
}

function factRows(
  claims: readonly ClaimNode[],
  { nodes, symmetric }: { readonly nodes: readonly ArticleNode[]; readonly symmetric: readonly string[] },
): readonly Fact[] {
  const groups = new Map<string, { subject: EntityId; object: EntityId; claims: ClaimNode[] }>();
  for (const claim of claims) {
    if (claim.modality !== 'asserted' || claim.polarity !== 'positive') continue;
    const swap = symmetric.includes(claim.type) && claim.object < claim.subject;
    const [subject, object] = swap ? [claim.object, claim.subject] : [claim.subject, claim.object];
    const id = hashId(subject, claim.type, object);
    const group = groups.get(id) ?? { subject, object, claims: [] };
    group.claims.push(claim);
    groups.set(id, group);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, group]) => factRow(id, group, nodes));
}

function factRow(
  id: string,
  group: { readonly subject: EntityId; readonly object: EntityId; readonly claims: readonly ClaimNode[] },
  nodes: readonly ArticleNode[],
): Fact {
  const { subject, object, claims } = group;
  const best = [...claims].sort((a, b) => b.confidence - a.confidence)[0]!;
  const dates = [...new Set(claims.flatMap((claim) => (claim.date === undefined ? [] : [claim.date])))].sort();
  const articles = new Set(claims.map((claim) => claim.article));
  const outlets = new Set([...articles].map((article) => nodes.find((node) => node.id === article)?.outlet));
  return {
    id: asFactId(id),
    type: best.type,
    subject,
    object,
    claims: claims.length,
    articles: articles.size,
    outlets: outlets.size,
    origins: outlets.size,
    ...(dates.length === 0 ? {} : { firstDate: dates[0]!, lastDate: dates.at(-1)! }),
    dates,
    confidence: Number((1 - [...claims].reduce((left, claim) => left * (1 - claim.confidence), 1)).toFixed(4)),
    quote: best.quote,
    roles: [...new Set(claims.flatMap((claim) => (claim.roleNormalized === undefined ? [] : [claim.roleNormalized])))],
    current: claims.some((claim) => claim.tense !== 'former'),
  };
}
