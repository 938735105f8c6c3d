import type { Database, SqlValue } from '../../base/sqlite';
import { CONTRADICTION_KINDS, type ContradictionKind } from '../../model/filter';
import type { ClaimId, EntityId, RelationType } from '../../model/id';
import { ONE_HOLDER_RELATIONS, OPPOSITE_RELATIONS, relationEntry } from '../../ontology/relations';
import type { ClaimEvidence, GraphReader } from '../contract';
import {
  MAX_OPPOSED,
  type OpposedClaim,
  type OpposedClaims,
  opposeHolders,
  pageOfPairs,
  withEvidence,
} from '../opposed-claims';

interface Ends {
  readonly type: RelationType;
  readonly subject: EntityId;
  readonly object: EntityId;
}

interface Sided extends OpposedClaim {
  readonly type: RelationType;
  readonly polarity: string;
}

/** Returns the part of `GraphReader` that reads contradictions. */
export function contradictionReader(
  database: Database,
  evidence: (ids: readonly ClaimId[]) => readonly ClaimEvidence[],
): Pick<GraphReader, 'contradictions'> {
  return {
    async contradictions({ of, kind }, page) {
      const groups = CONTRADICTION_KINDS.filter((each) => kind === undefined || each === kind).flatMap((each) =>
        FINDERS[each](database, of),
      );
      const { pairs, total } = pageOfPairs(groups, page);
      const found = evidence(pairs.flatMap(({ left, right }) => [left.id, right.id]));
      return { rows: withEvidence(pairs, found), total };
    },
  };
}

const FINDERS: Readonly<
  Record<ContradictionKind, (database: Database, of: EntityId | undefined) => readonly OpposedClaims[]>
> = { denial: findDenials, stance: findStances, office: findOffices };

function findDenials(database: Database, of: EntityId | undefined): readonly OpposedClaims[] {
  const denied = database.all<Ends>(
    `SELECT DISTINCT type, subject, object FROM claim WHERE polarity = 'negative' AND modality = 'asserted'
     AND (?1 IS NULL OR subject = ?1 OR object = ?1) ORDER BY type, subject, object LIMIT ${MAX_OPPOSED}`,
    of ?? null,
  );
  return distinctEnds(denied).flatMap((ends) => {
    const claims = assertedBetween(database, ends, [ends.type]);
    return opposed('denial', claims, ({ polarity }) => polarity === 'positive');
  });
}

function findStances(database: Database, of: EntityId | undefined): readonly OpposedClaims[] {
  return OPPOSITE_RELATIONS.flatMap(([type, opposite]) => {
    const ends = database.all<Ends>(
      `SELECT a.type AS type, a.subject AS subject, a.object AS object
       FROM fact AS a JOIN fact AS b ON b.type = ?3 AND b.subject = a.subject AND b.object = a.object
       WHERE a.type = ?2 AND (?1 IS NULL OR a.subject = ?1 OR a.object = ?1)
       ORDER BY a.subject, a.object LIMIT ${MAX_OPPOSED}`,
      of ?? null,
      type,
      opposite,
    );
    return ends.flatMap((each) => {
      const claims = assertedBetween(database, each, [type, opposite]).filter(
        ({ polarity }) => polarity === 'positive',
      );
      return opposed('stance', claims, (claim) => claim.type === type);
    });
  });
}

function findOffices(database: Database, of: EntityId | undefined): readonly OpposedClaims[] {
  return ONE_HOLDER_RELATIONS.flatMap((type) => {
    const held = `FROM claim WHERE type = ?1 AND role <> '' AND tense = 'current' AND counts = 1`;
    const offices = database.all<{ object: EntityId; role: string }>(
      `SELECT object, role ${held} GROUP BY object, role HAVING count(DISTINCT subject) > 1
       ORDER BY object, role LIMIT ${MAX_OPPOSED}`,
      type,
    );
    return offices.flatMap(({ object, role }) => {
      const claims = database.all<OpposedClaim>(
        `SELECT id, subject, confidence, date, published ${held} AND object = ?2 AND role = ?3`,
        type,
        object,
        role,
      );
      return opposeHolders(claims, of === undefined || of === object ? {} : { of });
    });
  });
}

/** Asserted claims of some relations between two entities, in either direction where the relation has none. */
function assertedBetween(
  database: Database,
  { type, subject, object }: Ends,
  types: readonly RelationType[],
): readonly Sided[] {
  const values: SqlValue[] = [JSON.stringify(types), subject, object, relationEntry(type).symmetric ? 1 : 0];
  return database.all<Sided>(
    `SELECT id, subject, type, polarity, confidence, date, published FROM claim
     WHERE modality = 'asserted' AND type IN (SELECT value FROM json_each(?1))
       AND ((subject = ?2 AND object = ?3) OR (?4 AND subject = ?3 AND object = ?2))`,
    ...values,
  );
}

function opposed(
  kind: ContradictionKind,
  claims: readonly Sided[],
  isLeft: (claim: Sided) => boolean,
): readonly OpposedClaims[] {
  return [{ kind, left: claims.filter(isLeft), right: claims.filter((claim) => !isLeft(claim)) }];
}

/** Each pair of ends once: a symmetric relation may be denied in both directions. */
function distinctEnds(ends: readonly Ends[]): readonly Ends[] {
  const seen = new Map<string, Ends>();
  for (const { type, subject, object } of ends) {
    const turned = relationEntry(type).symmetric && object < subject;
    const [a, b] = turned ? [object, subject] : [subject, object];
    seen.set(`${type} ${a} ${b}`, { type, subject: a, object: b });
  }
  return [...seen.values()];
}
