import { NewsgraphError } from '../base/errors';
import type { Database } from '../base/sqlite';
import type { AnchoredDecision, Decision, DecisionContent, DecisionNote, MentionAnchor } from '../model/decision';
import type { ArticleId, ContentHash } from '../model/id';
import { addEntry } from './log-entry';

type Stamped = DecisionNote & { readonly at: string };

/** Keeps a decision with its anchors and returns it. Throws `DECISION_EMPTY` where a side has no anchor. */
export function writeDecision(database: Database, content: DecisionContent, { who, why, at }: Stamped): Decision {
  const { kind, sides, ...said } = content;
  const least = kind === 'rename' || kind === 'retype' ? 1 : 2;
  if (sides.length < least || sides.some((side) => side.length === 0)) {
    throw new NewsgraphError('DECISION_EMPTY', `a decision "${kind}" needs mentions to hold on to`, { kind });
  }
  return database.transaction(() => {
    database.run(
      'INSERT INTO decision (kind, sides, body, who, why, at) VALUES (?, ?, ?, ?, ?, ?)',
      kind,
      sides.length,
      JSON.stringify(said),
      who ?? null,
      why ?? null,
      at,
    );
    const { id } = database.get<{ id: number }>('SELECT max(ref) AS id FROM decision')!;
    for (const [side, anchors] of sides.entries()) {
      for (const { contentHash, start, end, text } of anchors) {
        database.run(
          'INSERT OR IGNORE INTO decision_anchor (hash, decision, side, start, end, words) VALUES (?, ?, ?, ?, ?, ?)',
          contentHash,
          id,
          side,
          start,
          end,
          text,
        );
      }
    }
    addEntry(database, { kind: 'decided', decision: id, at });
    return readDecision(database, id)!;
  });
}

/** Marks a decision as undone and returns it. Throws `DECISION_UNKNOWN`, `DECISION_UNDONE`. */
export function undoDecision(database: Database, id: number, { who, why, at }: Stamped): Decision {
  return database.transaction(() => {
    const known = readDecision(database, id);
    if (known === undefined) throw new NewsgraphError('DECISION_UNKNOWN', `there is no decision ${id}`, { id });
    if (known.undone !== undefined) {
      throw new NewsgraphError('DECISION_UNDONE', `decision ${id} was undone on ${known.undone.at.slice(0, 10)}`, {
        id,
      });
    }
    database.run(
      'UPDATE decision SET undone_who = ?, undone_why = ?, undone_at = ? WHERE ref = ?',
      who ?? null,
      why ?? null,
      at,
      id,
    );
    addEntry(database, { kind: 'undone', decision: id, at });
    return readDecision(database, id)!;
  });
}

interface DecisionRow {
  readonly ref: number;
  readonly kind: DecisionContent['kind'];
  readonly sides: number;
  readonly body: string;
  readonly who: string | null;
  readonly why: string | null;
  readonly at: string;
  readonly undoneWho: string | null;
  readonly undoneWhy: string | null;
  readonly undoneAt: string | null;
}

const SELECT_DECISIONS = `SELECT ref, kind, sides, body, who, why, at, undone_who AS undoneWho, undone_why AS undoneWhy,
  undone_at AS undoneAt FROM decision`;

/** Every decision, latest first. */
export function listDecisions(database: Database): readonly Decision[] {
  return database.all<DecisionRow>(`${SELECT_DECISIONS} ORDER BY ref DESC`).map((row) => toDecision(database, row));
}

/** One decision; absent where there is none of that number. */
export function readDecision(database: Database, id: number): Decision | undefined {
  const row = database.get<DecisionRow>(`${SELECT_DECISIONS} WHERE ref = ?`, id);
  return row === undefined ? undefined : toDecision(database, row);
}

/** Anchors in one text of the decisions that are active, or that were after entry `asOf`. */
export function readDecisionsIn(
  database: Database,
  contentHash: ContentHash,
  asOf?: number,
): readonly AnchoredDecision[] {
  return database
    .all<Omit<AnchoredDecision, 'split'> & { readonly body: string }>(
      `SELECT decision_anchor.decision AS decision, decision.kind AS kind, body, side, start, end FROM decision_anchor
       JOIN decision ON decision.ref = decision_anchor.decision
       WHERE hash = ?1 AND iif(?2 IS NULL, undone_at IS NULL,
         EXISTS (SELECT 1 FROM entry WHERE entry.decision = ref AND kind = 'decided' AND sequence <= ?2)
         AND NOT EXISTS (SELECT 1 FROM entry WHERE entry.decision = ref AND kind = 'undone' AND sequence <= ?2))
       ORDER BY decision, side, start, end`,
      contentHash,
      asOf ?? null,
    )
    .map(({ body, ...anchor }) => ({ ...anchor, split: (JSON.parse(body) as { split?: boolean }).split === true }));
}

/** Articles in the graph whose current text holds an anchor of a decision, by id. */
export function articlesOfDecision(database: Database, decision: number): readonly ArticleId[] {
  return database
    .all<{ id: ArticleId }>(
      `SELECT DISTINCT article.id AS id FROM decision_anchor
       JOIN text ON text.hash = decision_anchor.hash JOIN revision ON revision.text = text.ref
       JOIN article ON article.revision = revision.ref
       WHERE decision_anchor.decision = ? ORDER BY id`,
      decision,
    )
    .map(({ id }) => id);
}

function toDecision(database: Database, row: DecisionRow): Decision {
  const { ref, kind, body, who, why, at, undoneWho, undoneWhy, undoneAt } = row;
  const anchors = database.all<MentionAnchor & { readonly side: number }>(
    `SELECT side, hash AS contentHash, start, end, words AS text FROM decision_anchor
     WHERE decision = ? ORDER BY side, hash, start, end`,
    ref,
  );
  const sides = Array.from({ length: row.sides }, (_, side) =>
    anchors.filter((anchor) => anchor.side === side).map(({ side: _side, ...anchor }) => anchor),
  );
  return {
    id: ref,
    at,
    ...noteOf(who, why),
    content: { kind, sides, ...(JSON.parse(body) as object) } as DecisionContent,
    ...(undoneAt !== null && { undone: { at: undoneAt, ...noteOf(undoneWho, undoneWhy) } }),
  };
}

const noteOf = (who: string | null, why: string | null): DecisionNote => ({
  ...(who !== null && { who }),
  ...(why !== null && { why }),
});
