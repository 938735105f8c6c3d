import { hashId, sha256 } from '../../src/base/hash';
import type { Outcome } from '../../src/ledger/ledger';
import type { Article } from '../../src/model/article';
import type { Chain } from '../../src/model/chain';
import type { Claim, Modality, Polarity, Tense } from '../../src/model/claim';
import type { EntityType } from '../../src/model/entity';
import type { Extraction } from '../../src/model/extraction';
import { asArticleId, asChainId, asClaimId, asContentHash, type ChainId, type RelationType } from '../../src/model/id';
import type { EntityKind, Mention } from '../../src/model/mention';
import type { Span } from '../../src/model/span';

/** Someone or something that generated articles write about, with the forms that they may use. */
export interface Figure {
  readonly type: EntityType;
  readonly kind?: EntityKind;
  readonly forms: readonly string[];
}

/** One sentence: who does what to whom, by index into the figures, each in one of its forms (taken modulo). */
export interface Statement {
  readonly subject: number;
  readonly subjectForm: number;
  /** A second form of the subject, in brackets after the first, which ties the two together in this article. */
  readonly subjectAlso?: number;
  readonly object: number;
  readonly objectForm: number;
  readonly type: string;
  readonly polarity?: Polarity;
  readonly modality?: Modality;
  readonly tense?: Tense;
  readonly role?: string;
  readonly date?: string;
  readonly confidence?: number;
  /** Whose words it is, by index; named in brackets at the end. */
  readonly saidBy?: number;
  /** The sentence goes on with a second one in which a pronoun is the subject of another claim of this type. */
  readonly pronoun?: boolean;
}

export interface GeneratedArticle {
  readonly id: string;
  readonly outlet?: string;
  readonly agency?: string;
  readonly publishedAt?: string;
  /** Time of reading, in seconds from the start of 2016. Default 0. */
  readonly readAt?: number;
  /** Articles of one family are copies of each other. */
  readonly family?: number;
  readonly statements: readonly Statement[];
  /** Years of birth that it tells, by figure: each that, or the one before. */
  readonly born?: Readonly<Record<number, number>>;
  /** Sentences that state nothing, spread between the statements. */
  readonly filler?: readonly string[];
}

/** An article and its extraction, made to fit each other: every span holds in the text. */
export function generateOutcome(
  generated: GeneratedArticle,
  figures: readonly Figure[],
  { version = '1' }: { readonly version?: string } = {},
): Extract<Outcome, { kind: 'read' }> {
  const draft = writeText(generated, figures);
  const id = asArticleId(hashId(generated.id));
  const article: Article = {
    id,
    contentHash: asContentHash(sha256(draft.text)),
    source: { name: 'generated', location: `generated:${generated.id}` },
    title: `Report ${generated.id}`,
    ...(generated.outlet !== undefined && { outlet: generated.outlet }),
    // A signature is a function of the text; where one text gets two, its articles must differ in what is said about them.
    ...(generated.family !== undefined && { author: `Family ${generated.family}` }),
    ...(generated.agency !== undefined && { agency: generated.agency }),
    ...(generated.publishedAt !== undefined && { publishedAt: generated.publishedAt }),
    retrievedAt: new Date(Date.UTC(2016, 0, 1, 0, 0, generated.readAt ?? 0)).toISOString(),
    language: 'en',
    text: draft.text,
    furniture: [],
    signature: signatureOf(generated),
  };
  return { kind: 'read', article, extraction: readDraft(draft, { id, version, figures, born: generated.born ?? {} }) };
}

const WORDS: Readonly<Record<string, string>> = {
  MET_WITH: 'met',
  SUPPORTS: 'backed',
  OPPOSES: 'opposed',
  LEADS: 'leads',
  SPOKESPERSON_FOR: 'speaks for',
  MEMBER_OF: 'belongs to',
};

interface DraftClaim {
  readonly statement: Statement;
  readonly subject: Span;
  readonly object: Span;
  readonly trigger: Span;
  readonly evidence: Span;
  /** Where the subject is a pronoun: the name before it. */
  readonly named?: Span;
}

interface Draft {
  readonly text: string;
  readonly sentences: readonly Span[];
  /** Mentions by figure, in text order. */
  readonly mentions: ReadonlyMap<number, readonly { readonly span: Span; readonly kind: 'name' | 'pronoun' }[]>;
  readonly claims: readonly DraftClaim[];
}

function writeText({ statements, filler = [], born = {} }: GeneratedArticle, figures: readonly Figure[]): Draft {
  let text = '';
  const sentences: Span[] = [];
  const mentions = new Map<number, { span: Span; kind: 'name' | 'pronoun' }[]>();
  const claims: DraftClaim[] = [];
  const put = (words: string): Span => {
    const start = text.length;
    text += words;
    return { start, end: text.length };
  };
  const mention = (figure: number, words: string, kind: 'name' | 'pronoun' = 'name'): Span => {
    const span = put(words);
    mentions.set(figure, [...(mentions.get(figure) ?? []), { span, kind }]);
    return span;
  };
  const formOf = (figure: number, form: number): string => {
    const { forms } = figures[figure]!;
    return forms[form % forms.length]!;
  };
  const perStatement = Math.ceil(filler.length / Math.max(1, statements.length));
  for (const [index, statement] of statements.entries()) {
    for (const sentence of filler.slice(index * perStatement, (index + 1) * perStatement)) {
      sentences.push(put(sentence));
      put(index % 3 === 2 ? '\n\n' : ' ');
    }
    const start = text.length;
    const subject = mention(statement.subject, formOf(statement.subject, statement.subjectForm));
    if (statement.subjectAlso !== undefined) {
      put(' (');
      mention(statement.subject, formOf(statement.subject, statement.subjectAlso));
      put(')');
    }
    put(statement.polarity === 'negative' ? ' never ' : ' ');
    const trigger = put(WORDS[statement.type] ?? statement.type.toLowerCase());
    put(' ');
    const object = mention(statement.object, formOf(statement.object, statement.objectForm));
    if (statement.saidBy !== undefined) {
      put(' (');
      mention(statement.saidBy, formOf(statement.saidBy, 0));
      put(')');
    }
    put('.');
    const evidence = { start, end: text.length };
    sentences.push(evidence);
    put(' ');
    claims.push({ statement, subject, object, trigger, evidence });
    if (!statement.pronoun) continue;
    const later = text.length;
    const pronoun = mention(statement.subject, 'They', 'pronoun');
    put(' also ');
    const again = put(WORDS[statement.type] ?? statement.type.toLowerCase());
    put(' ');
    const other = mention(statement.object, formOf(statement.object, statement.objectForm));
    put('.');
    const second = { start: later, end: text.length };
    sentences.push(second);
    put(' ');
    claims.push({ statement, subject: pronoun, object: other, trigger: again, evidence: second, named: subject });
  }
  // What an article tells is in its text: one text is read in one way.
  for (const [figure, year] of Object.entries(born)) put(`No. ${figure}: ${year}. `);
  return { text, sentences, mentions, claims };
}

function readDraft(
  draft: Draft,
  {
    id,
    version,
    figures,
    born,
  }: {
    readonly id: string;
    readonly version: string;
    readonly figures: readonly Figure[];
    readonly born: Readonly<Record<number, number>>;
  },
): Extraction {
  const ids = new Map<number, ChainId>();
  const chains = [...draft.mentions].map(([figure, found], index): Chain => {
    const chainId = asChainId(`e${index + 1}`);
    ids.set(figure, chainId);
    const { type, kind } = figures[figure]!;
    const year = type === 'Person' ? born[figure] : undefined;
    const mentions = found.map(({ span, kind: form }) => {
      const base = { span, text: draft.text.slice(span.start, span.end), sentence: 0 };
      const mention: Mention =
        form === 'name' ? { ...base, kind: 'name', type, rule: 'generated' } : { ...base, kind: 'pronoun' };
      return { mention, rule: 'generated' };
    });
    const forms = [
      ...new Set(mentions.filter(({ mention }) => mention.kind === 'name').map(({ mention }) => mention.text)),
    ];
    const name = forms.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))[0]!;
    return {
      id: chainId,
      type,
      ...(kind !== undefined && { kind }),
      name,
      aliases: forms.filter((form) => form !== name),
      mentions,
      ...(year !== undefined && { born: { from: year - 1, to: year, span: found[0]!.span } }),
    };
  });
  const claims = draft.claims.flatMap(({ statement, subject, object, trigger, evidence, named }): Claim[] => {
    if (statement.subject === statement.object) return [];
    const { polarity = 'positive', modality = 'asserted', confidence = 0.8 } = statement;
    return [
      {
        id: asClaimId(hashId(id, evidence.start, statement.type, subject.start, object.start, polarity, modality)),
        type: statement.type as RelationType,
        subject: ids.get(statement.subject)!,
        object: ids.get(statement.object)!,
        polarity,
        modality,
        ...(statement.tense !== undefined && { tense: statement.tense }),
        ...(statement.role !== undefined && {
          role: { text: statement.role, normalized: statement.role.toLowerCase() },
        }),
        ...(statement.date !== undefined && { date: statement.date }),
        ...(statement.saidBy !== undefined && { saidBy: ids.get(statement.saidBy)! }),
        confidence,
        rule: 'generated',
        evidence,
        trigger,
        subjectEvidence: { span: subject, ...(named && { naming: { span: named, rule: 'pronoun' } }) },
        objectEvidence: { span: object },
      },
    ];
  });
  return {
    extractor: 'generated',
    version,
    settingsHash: 's',
    status: chains.length === 0 ? 'no-entities' : claims.length === 0 ? 'no-claims' : 'extracted',
    sentences: draft.sentences,
    chains,
    claims,
  };
}

/** 128 values; a family shares all but every tenth, other articles share none. */
function signatureOf({ id, family }: GeneratedArticle): readonly number[] {
  const values = (seed: string): number[] =>
    Array.from({ length: 16 }, (_, block) => sha256(`${seed} ${block}`)).flatMap((hash) =>
      Array.from({ length: 8 }, (_, index) => Number.parseInt(hash.slice(index * 8, index * 8 + 8), 16)),
    );
  const own = values(`article ${id}`);
  if (family === undefined) return own;
  return values(`family ${family}`).map((value, index) => (index % 10 === 9 ? own[index]! : value));
}
