import type { Fact } from '../../model/fact';
import type { ArticleId, ClaimId, EntityId, FactId } from '../../model/id';
import { relationEntry } from '../../ontology/relations';
import type { ClaimEvidence, EntityName, GraphReader, Page } from '../contract';
import { namingQuotes } from '../naming-quotes';
import type { Ask } from './ask';
import { entityType, type Properties, toArticleSummary, toClaim } from './graph-values';

type EvidenceRow = Readonly<Record<'claim' | 'article' | 'subject' | 'object', Properties>> & {
  readonly speaker: Properties | null;
  readonly place: Properties | null;
  readonly text: string | null;
};

type ClaimReader = Pick<GraphReader, 'claimsOfFact' | 'claimsBetween' | 'claim' | 'claimsOf'>;

/** Returns claims with their evidence, in the order asked. */
export const evidenceOf = (ask: Ask) => async (ids: readonly { readonly id: string }[]) =>
  ids.length === 0 ? [] : (await ask<EvidenceRow>('evidence', { ids: ids.map(({ id }) => id) })).map(toEvidence);

/** Returns the part of `GraphReader` that reads claims. */
export function claimReader(ask: Ask, fact: (id: FactId) => Promise<Fact | undefined>): ClaimReader {
  const evidence = evidenceOf(ask);
  return {
    async claimsOfFact(id: FactId, { limit, offset = 0 }: Page) {
      const found = await fact(id);
      if (!found) return [];
      const { subject, object, type } = found;
      const parameters = { subject, object, type, symmetric: relationEntry(type).symmetric, limit, offset };
      return evidence(await ask<{ id: string }>('claims-of-fact', parameters));
    },
    async claimsBetween({ a, b }: { readonly a: EntityId; readonly b: EntityId }, { limit, offset = 0 }: Page) {
      return evidence(await ask<{ id: string }>('claims-between', { a, b, limit, offset }));
    },
    async claim(id: ClaimId) {
      return (await evidence([{ id }]))[0];
    },
    async claimsOf(article: ArticleId) {
      return evidence(await ask<{ id: string }>('claims-of-article', { id: article }));
    },
  };
}

function toEvidence({ claim: properties, article, subject, object, speaker, place, text }: EvidenceRow): ClaimEvidence {
  const claim = toClaim(properties);
  return {
    claim,
    article: toArticleSummary(article),
    subject: toEntityName(subject),
    object: toEntityName(object),
    ...(speaker ? { speaker: toEntityName(speaker) } : {}),
    ...(place ? { place: toEntityName(place) } : {}),
    namingQuotes: text === null ? [] : namingQuotes(claim, text),
  };
}

function toEntityName({ id, name, labels }: Properties): EntityName {
  return { id, name, type: entityType(labels as readonly string[]) } as EntityName;
}
