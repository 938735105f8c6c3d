import type { Article } from '../model/article';
import type { Chain } from '../model/chain';
import type { ArgumentEvidence, Claim } from '../model/claim';
import type { Extraction } from '../model/extraction';
import type { Mention } from '../model/mention';
import type { Span } from '../model/span';

/** One article as `extract` prints it: entities and relations with every span, null where nothing is told. */
export interface ExtractionLine {
  readonly id: string;
  readonly title: string | null;
  readonly publishedAt: string | null;
  readonly status: string;
  readonly text: string;
  readonly furniture: readonly Span[];
  readonly sentences: readonly Span[];
  readonly entities: readonly EntityLine[];
  readonly relations: readonly RelationLine[];
}

export interface EntityLine {
  readonly id: string;
  readonly type: string;
  readonly kind: string | null;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly mentions: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    /** `name`, `nominal` (a common noun, or an adjective that stands for its country) or `pronoun`. */
    readonly kind: Mention['kind'];
  }[];
}

export interface RelationLine {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly object: string;
  readonly polarity: string;
  readonly modality: string;
  readonly tense: string | null;
  readonly role: { readonly text: string; readonly normalized: string } | null;
  readonly date: string | null;
  readonly place: string | null;
  readonly saidBy: string | null;
  readonly aspect: string | null;
  readonly confidence: number;
  readonly rule: string;
  readonly quote: string;
  readonly evidence: Span;
  readonly trigger: Span;
  readonly subjectSpan: Span;
  readonly subjectNaming: ArgumentEvidence['naming'] | null;
  readonly objectSpan: Span;
  readonly objectNaming: ArgumentEvidence['naming'] | null;
  readonly saidBySpan: Span | null;
  readonly placeSpan: Span | null;
  readonly dateSpan: Span | null;
}

/** Shapes an article and its extraction for output. `id` is the one that the source gave, else the article's own. */
export function extractionLine(
  article: Article,
  extraction: Extraction,
  { id = article.id }: { readonly id?: string } = {},
): ExtractionLine {
  return {
    id,
    title: article.title ?? null,
    publishedAt: article.publishedAt ?? null,
    status: extraction.status,
    text: article.text,
    furniture: article.furniture,
    sentences: extraction.sentences,
    entities: extraction.chains.map(entityLine),
    relations: extraction.claims.map((claim) => relationLine(claim, article.text)),
  };
}

function entityLine({ id, type, kind, name, aliases, mentions }: Chain): EntityLine {
  return {
    id,
    type,
    kind: kind ?? null,
    name,
    aliases,
    mentions: mentions.map(({ mention }) => ({ ...mention.span, text: mention.text, kind: mentionKind(mention) })),
  };
}

/** An adjective or a citizen stands for a country without naming it: "Turkish" is printed as a nominal of Turkey, not as one of its names. */
const mentionKind = (mention: Mention): Mention['kind'] =>
  mention.kind === 'name' && STANDS_FOR_COUNTRY.has(mention.rule) ? 'nominal' : mention.kind;

const STANDS_FOR_COUNTRY: ReadonlySet<string> = new Set(['gazetteer:demonym', 'gazetteer:people']);

function relationLine(claim: Claim, text: string): RelationLine {
  const { evidence } = claim;
  return {
    id: claim.id,
    type: claim.type,
    subject: claim.subject,
    object: claim.object,
    polarity: claim.polarity,
    modality: claim.modality,
    tense: claim.tense ?? null,
    role: claim.role ?? null,
    date: claim.date ?? null,
    place: claim.place ?? null,
    saidBy: claim.saidBy ?? null,
    aspect: claim.aspect ?? null,
    confidence: claim.confidence,
    rule: claim.rule,
    quote: text.slice(evidence.start, evidence.end),
    evidence,
    trigger: claim.trigger,
    subjectSpan: claim.subjectEvidence.span,
    subjectNaming: claim.subjectEvidence.naming ?? null,
    objectSpan: claim.objectEvidence.span,
    objectNaming: claim.objectEvidence.naming ?? null,
    saidBySpan: claim.speakerEvidence?.span ?? null,
    placeSpan: claim.placeEvidence?.span ?? null,
    dateSpan: claim.dateSpan ?? null,
  };
}
