import type { ClaimLine, FactLink, GraphReader } from '../contract';
import type { Ask } from './ask';
import { type Properties, withoutNulls } from './graph-values';

type LinkReader = Pick<GraphReader, 'claimsAmong' | 'linksOf'>;

/** Returns the part of `GraphReader` that reads many entities at once. */
export function linkReader(ask: Ask): LinkReader {
  return {
    async claimsAmong(ids, { limit }) {
      const rows = await ask<{ claim: Properties }>('claims-among', { ids: [...new Set(ids)], limit });
      return rows.map(({ claim }) => withoutNulls(claim) as unknown as ClaimLine);
    },
    async linksOf(ids, { limit }) {
      const rows = await ask<{ fact: Properties }>('links-of', { ids, limit });
      return rows.map(({ fact }) => withoutNulls(fact) as unknown as FactLink);
    },
  };
}
