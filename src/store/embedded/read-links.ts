import type { Database } from '../../base/sqlite';
import type { Fact } from '../../model/fact';
import type { ClaimLine, FactLink, GraphReader } from '../contract';
import { parseBody } from './rows';

type LinkReader = Pick<GraphReader, 'claimsAmong' | 'linksOf'>;

/** Returns the part of `GraphReader` that reads many entities at once. */
export function linkReader(database: Database): LinkReader {
  return {
    async claimsAmong(entities, { limit }) {
      // The plus keeps the planner from seeking each of the objects under each of the subjects.
      const rows = database.all<Omit<ClaimLine, 'date' | 'publishedAt'> & { date: string; published: string }>(
        `SELECT id, type, subject, object, polarity, modality, confidence, date, published FROM claim
         WHERE subject IN (SELECT value FROM json_each(?1)) AND +object IN (SELECT value FROM json_each(?1))
         ORDER BY id LIMIT ?2`,
        JSON.stringify(entities),
        limit,
      );
      return rows.map(({ date, published, ...line }) => ({
        ...line,
        ...(date === '' ? {} : { date }),
        ...(published === '' ? {} : { publishedAt: published }),
      }));
    },
    async linksOf(entities, { limit }) {
      const rows = database.all<{ body: string }>(
        `SELECT body FROM (
           SELECT id, body FROM fact WHERE subject IN (SELECT value FROM json_each(?1))
           UNION SELECT id, body FROM fact WHERE object IN (SELECT value FROM json_each(?1))
         ) ORDER BY id LIMIT ?2`,
        JSON.stringify(entities),
        limit,
      );
      return rows.map(({ body }) => toLink(parseBody<Fact>(body)));
    },
  };
}

function toLink({ id, type, subject, object, origins, claims, dates, current }: Fact): FactLink {
  return { id, type, subject, object, origins, claims, dates, current };
}
