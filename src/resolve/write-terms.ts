import type { Step } from './step';

interface Told {
  /** See `ChainContext`. */
  readonly terms: readonly string[];
  readonly published: string | undefined;
}

/** Counts what a chain says of offices under the day of its article; without a day it says nothing. */
export function addTerms(step: Step, node: number, told: Told): void {
  for (const { office, former, day } of readDays(told)) {
    const [row] = step.database.all<{ chains: number }>(
      'INSERT INTO term VALUES (?, ?, ?, ?, 1) ON CONFLICT DO UPDATE SET chains = chains + 1 RETURNING chains',
      node,
      office,
      former,
      day,
    );
    if (row?.chains === 1) touchRivals(step, office, former);
  }
}

/** Takes what a chain said of offices away again. */
export function removeTerms(step: Step, node: number, told: Told): void {
  for (const { office, former, day } of readDays(told)) {
    const row = [node, office, former, day] as const;
    step.database.run(
      'UPDATE term SET chains = chains - 1 WHERE node = ? AND office = ? AND former = ? AND day = ?',
      ...row,
    );
    const gone = step.database.run(
      'DELETE FROM term WHERE node = ? AND office = ? AND former = ? AND day = ? AND chains = 0',
      ...row,
    );
    if (gone > 0) touchRivals(step, office, former);
  }
}

const readDays = ({ terms, published }: Told) =>
  published === undefined
    ? []
    : terms.map((term) => {
        const [tense = ''] = term.split(' ', 1);
        return {
          office: term.slice(tense.length + 1),
          former: tense === 'former' ? 1 : 0,
          day: published.slice(0, 10),
        };
      });

/** Bare names that are said to hold what another has held, or the other way round, are looked at again. */
function touchRivals({ database, touched }: Step, office: string, former: number): void {
  const rows = database.all<{ node: number }>(
    `SELECT DISTINCT node FROM term JOIN node ON node.ref = term.node WHERE office = ? AND former = ? AND bare <> ''`,
    office,
    1 - former,
  );
  for (const { node } of rows) touched.nodes.add(node);
}
