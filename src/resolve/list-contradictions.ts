import { compareCodeUnits } from '../base/compare';
import type { Database } from '../base/sqlite';
import type { ClaimId, RelationType } from '../model/id';
import { RELATIONS } from '../ontology/relations';
import type { Contradiction } from './contradiction';

interface ClaimRow {
  readonly id: ClaimId;
  readonly type: RelationType;
  readonly subject: number;
  readonly object: number;
  readonly role: string | null;
  /** Stated, else that of publication; a date without a day stands for all of its days. */
  readonly day: string | null;
  readonly date: string | null;
}

/**
 * Contradictions about an entity, or about all: denials first, then stances, then offices; within each by claim id. Only asserted claims
 * count, so that what was merely planned contradicts nothing. Cost: one walk over the denials and the claims of the relations that can contradict.
 */
export function listContradictions(database: Database, entity: number | undefined): readonly Contradiction[] {
  const about = ({ subject, object }: ClaimRow): boolean =>
    entity === undefined || subject === entity || object === entity;
  const found = [
    ...listDenied(database).filter(({ row }) => about(row)),
    ...listOpposed(database).filter(({ row }) => about(row)),
    ...listRivalHolders(database).filter(({ row, rival }) => about(row) || about(rival)),
  ];
  return found.map(({ contradiction }) => contradiction);
}

interface Found {
  readonly row: ClaimRow;
  readonly rival: ClaimRow;
  readonly contradiction: Contradiction;
}

const SELECT = `SELECT claim.id AS id, type, subject, object, role, date, coalesce(date, substr(published, 1, 10)) AS day
  FROM claim JOIN article ON article.ref = claim.article`;
const BEST_FIRST = 'ORDER BY confidence DESC, claim.id';

function listDenied(database: Database): readonly Found[] {
  const denials = database.all<ClaimRow>(
    `${SELECT} WHERE factual = 0 AND row ->> '$.polarity' = 'negative' AND row ->> '$.modality' = 'asserted' ${BEST_FIRST}`,
  );
  const found = new Map<string, Found>();
  for (const rival of denials) {
    const { subject, object, type } = rival;
    const ends = RELATIONS.get(type)?.symmetric
      ? [
          [subject, object],
          [object, subject],
        ]
      : [[subject, object]];
    const row = ends
      .flatMap(([from, to]) =>
        database.all<ClaimRow>(
          `${SELECT} WHERE subject = ? AND type = ? AND object = ? AND factual = 1 ${BEST_FIRST}`,
          from!,
          type,
          to!,
        ),
      )
      .find(({ date }) => date === null || rival.date === null || mayBeOneDay(date, rival.date));
    const key = `${Math.min(subject, object)} ${type} ${Math.max(subject, object)} ${rival.date}`;
    if (row !== undefined && !found.has(key)) found.set(key, toFound('denied', row, rival));
  }
  return byId([...found.values()]);
}

/** "2016-03" may be "2016-03-04". */
const mayBeOneDay = (one: string, other: string): boolean => one.startsWith(other) || other.startsWith(one);

function listOpposed(database: Database): readonly Found[] {
  const found = new Map<string, Found>();
  for (const [type, { opposite }] of RELATIONS) {
    if (opposite === undefined || type > opposite) continue;
    const rows = database.all<ClaimRow>(
      `${SELECT} WHERE type = ? AND factual = 1 AND EXISTS (SELECT 1 FROM claim AS against
         WHERE against.subject = claim.subject AND against.type = ? AND against.object = claim.object AND against.factual = 1) ${BEST_FIRST}`,
      type,
      opposite,
    );
    for (const row of rows) {
      const key = `${row.subject} ${row.object}`;
      if (found.has(key)) continue;
      const [rival] = database.all<ClaimRow>(
        `${SELECT} WHERE subject = ? AND type = ? AND object = ? AND factual = 1 ${BEST_FIRST}`,
        row.subject,
        opposite,
        row.object,
      );
      if (rival !== undefined) found.set(key, toFound('opposite', row, rival));
    }
  }
  return byId([...found.values()]);
}

interface Holder {
  readonly best: ClaimRow;
  readonly from: string;
  readonly to: string;
}

function listRivalHolders(database: Database): readonly Found[] {
  const found: Found[] = [];
  for (const [type, { single }] of RELATIONS) {
    if (!single) continue;
    const offices = new Map<string, Map<number, Holder>>();
    const rows = database.all<ClaimRow>(
      `${SELECT} WHERE type = ? AND factual = 1 AND tense = 'current' AND role IS NOT NULL AND day IS NOT NULL ${BEST_FIRST}`,
      type,
    );
    for (const row of rows) {
      const office = `${row.role} ${row.object}`;
      const holders = offices.get(office) ?? new Map<number, Holder>();
      offices.set(office, holders);
      const known = holders.get(row.subject);
      const day = row.day!;
      holders.set(row.subject, {
        best: known?.best ?? row,
        from: known === undefined || day < known.from ? day : known.from,
        to: known === undefined || day > known.to ? day : known.to,
      });
    }
    for (const holders of offices.values()) found.push(...overlapping([...holders.values()]));
  }
  return byId(found);
}

function overlapping(holders: readonly Holder[]): readonly Found[] {
  return holders.flatMap((one, index) =>
    holders
      .slice(index + 1)
      .filter((other) => one.from <= other.to && other.from <= one.to)
      .map((other) => toFound('holders', one.best, other.best)),
  );
}

function toFound(kind: Contradiction['kind'], row: ClaimRow, rival: ClaimRow): Found {
  const role = kind === 'holders' && row.role !== null ? { role: row.role } : {};
  return { row, rival, contradiction: { kind, type: row.type, ...role, one: row.id, other: rival.id } };
}

const byId = (found: readonly Found[]): readonly Found[] =>
  found.toSorted(
    (x, y) =>
      compareCodeUnits(x.contradiction.one, y.contradiction.one) ||
      compareCodeUnits(x.contradiction.other, y.contradiction.other),
  );
