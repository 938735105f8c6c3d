import type { Database, SqlValue } from '../../base/sqlite';
import type { Entity } from '../../model/entity';
import type { ClaimNode, Fact } from '../../model/fact';
import type { ClaimId, EntityId } from '../../model/id';
import { relationEntry } from '../../ontology/relations';
import type { ArticleSummary, ClaimEvidence, EntityName, GraphReader } from '../contract';
import { namingQuotes } from '../naming-quotes';
import { parseBody } from './rows';

type ClaimReader = Pick<GraphReader, 'claimsOfFact' | 'claimsBetween' | 'claim' | 'claimsOf'>;

/** Returns claims with their evidence, in the order asked; those that are not there are left out. */
export const evidenceOf = (database: Database) => (ids: readonly ClaimId[]) =>
  ids.flatMap((id) => selectEvidence(database, 'WHERE claim.id = ?', id));

function selectEvidence(database: Database, where: string, ...values: readonly SqlValue[]): readonly ClaimEvidence[] {
  return database
    .all<ClaimRow>(
      `SELECT claim.body AS claim, article.body AS article, article.text AS text
       FROM claim JOIN article ON article.id = claim.article ${where}`,
      ...values,
    )
    .map((row) => toEvidence(database, row));
}

/** Returns the part of `GraphReader` that reads claims. */
export function claimReader(database: Database): ClaimReader {
  const select = (where: string, ...values: readonly SqlValue[]) => selectEvidence(database, where, ...values);
  return {
    async claimsOfFact(id, { limit, offset = 0 }) {
      const row = database.get<{ body: string }>('SELECT body FROM fact WHERE id = ?', id);
      if (!row) return [];
      const { subject, object, type } = parseBody<Fact>(row.body);
      return select(
        `WHERE claim.type = ?1 AND claim.counts = 1
           AND ((claim.subject = ?2 AND claim.object = ?3) OR (?4 AND claim.subject = ?3 AND claim.object = ?2))
         ORDER BY claim.confidence DESC, article.published, claim.id LIMIT ?5 OFFSET ?6`,
        type,
        subject,
        object,
        relationEntry(type).symmetric ? 1 : 0,
        limit,
        offset,
      );
    },
    async claimsBetween({ a, b }, { limit, offset = 0 }) {
      return select(
        `WHERE (claim.subject = ?1 AND claim.object = ?2) OR (claim.subject = ?2 AND claim.object = ?1)
         ORDER BY claim.date, claim.id LIMIT ?3 OFFSET ?4`,
        a,
        b,
        limit,
        offset,
      );
    },
    async claim(id) {
      return select('WHERE claim.id = ?', id)[0];
    },
    async claimsOf(article) {
      return select('WHERE claim.article = ? ORDER BY claim.quote_start, claim.trigger_start, claim.id', article);
    },
  };
}

interface ClaimRow {
  readonly claim: string;
  readonly article: string;
  readonly text: string;
}

function toEvidence(database: Database, row: ClaimRow): ClaimEvidence {
  const claim = parseBody<ClaimNode>(row.claim);
  const { furniture: _furniture, ...article } = parseBody<ArticleSummary & { readonly furniture: unknown }>(
    row.article,
  );
  const speaker = claim.saidBy && readName(database, claim.saidBy);
  const place = claim.place && readName(database, claim.place);
  return {
    claim,
    article,
    subject: readName(database, claim.subject),
    object: readName(database, claim.object),
    ...(speaker ? { speaker } : {}),
    ...(place ? { place } : {}),
    namingQuotes: namingQuotes(claim, row.text),
  };
}

function readName(database: Database, id: EntityId): EntityName {
  const row = database.get<{ body: string }>('SELECT body FROM entity WHERE id = ?', id);
  // A patch names only entities that it or an earlier one wrote.
  if (!row) throw new Error(`claim names the unknown entity ${id}`);
  const { name, type } = parseBody<Entity>(row.body);
  return { id, name, type };
}
