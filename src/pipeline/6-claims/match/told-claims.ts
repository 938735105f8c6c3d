import type { Claim } from '../../../model/claim';
import type { RelationType } from '../../../model/id';
import { relationEntry } from '../../../ontology/relations';

/** Which claims are looked for. */
interface Wanted {
  readonly relations: ReadonlySet<RelationType>;
  readonly fits: (claim: Claim) => boolean;
  /** Sentences that end before this offset are too far back. */
  readonly from?: number;
}

/** What the article has stated so far. */
export interface ToldClaims {
  /** The claims that fit of the last sentence that has any, in order. Cost: the sentences looked back over that state one of the relations. */
  last(wanted: Wanted): readonly Claim[];
  /** All of them in the order of the sentences. Cost: their number. */
  all(): readonly Claim[];
}

/** The claims of an article, which are added sentence by sentence; each statement of a sentence once, by its most confident pattern. */
export interface FoundClaims extends ToldClaims {
  add(claim: Claim): void;
}

/** No claims yet. */
export function createFoundClaims(): FoundClaims {
  const sentences: Map<string, Claim>[] = [];
  /** Indices of the sentences that state a relation, in order. */
  const stating = new Map<RelationType, number[]>();
  let start = -1;

  const claimsIn = (index: number): readonly Claim[] => [...(sentences[index]?.values() ?? [])];

  /** The last sentence behind `after` that has a claim of the relation which fits, else `after`. */
  function lastStating(relation: RelationType, { fits, from = 0 }: Wanted, after: number): number {
    const indices = stating.get(relation) ?? [];
    for (let at = indices.length - 1; at >= 0; at--) {
      const index = indices[at] as number;
      const claims = claimsIn(index);
      if (index <= after || (claims[0]?.evidence.end ?? 0) < from) return after;
      if (claims.some((claim) => claim.type === relation && fits(claim))) return index;
    }
    return after;
  }

  return {
    add(claim) {
      if (claim.evidence.start !== start) sentences.push(new Map());
      start = claim.evidence.start;
      const own = sentences[sentences.length - 1] as Map<string, Claim>;
      const known = own.get(statementOf(claim));
      if (known !== undefined && known.confidence >= claim.confidence) return;
      own.set(statementOf(claim), claim);
      const indices = stating.get(claim.type) ?? [];
      if (indices[indices.length - 1] !== sentences.length - 1) indices.push(sentences.length - 1);
      stating.set(claim.type, indices);
    },
    last(wanted) {
      let last = -1;
      for (const relation of wanted.relations) last = lastStating(relation, wanted, last);
      return claimsIn(last).filter((claim) => wanted.relations.has(claim.type) && wanted.fits(claim));
    },
    all: () => sentences.flatMap((claims) => [...claims.values()]),
  };
}

/** What claims of one sentence have in common that differ in nothing a reader would tell apart. */
function statementOf({ type, subject, object, polarity, modality }: Claim): string {
  const ends = relationEntry(type).symmetric && object < subject ? [object, subject] : [subject, object];
  return [type, ...ends, polarity, modality].join(' ');
}
