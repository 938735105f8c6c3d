import type { DecisionContent } from '../model/decision';
import type { Entity } from '../model/entity';
import type { Step } from './step';

type Described = Pick<Entity, 'type' | 'kind' | 'name' | 'aliases' | 'externalIds'>;

/**
 * Name and type of an entity as people decided. A decision is about the entity that has most of its mentions, by the least key where
 * two have as many; of several the latest holds. The name that an entity would have had becomes its first alias.
 */
export function applyDecisions(step: Step, entity: number, described: Described): Described {
  const rename = latestOn(step, entity, 'rename');
  const retype = latestOn(step, entity, 'retype');
  const { kind, ...bare } = described;
  const typed =
    retype === undefined
      ? described
      : {
          ...bare,
          type: retype.type,
          ...keptKind(retype, described),
        };
  if (rename === undefined || rename.name === typed.name) return typed;
  const aliases = [typed.name, ...typed.aliases.filter((form) => form !== rename.name)];
  return { ...typed, name: rename.name, aliases };
}

/** The kind that was decided, else the one that the articles give, where it is one of the decided type. */
function keptKind(
  { type, entityKind }: Extract<DecisionContent, { kind: 'retype' }>,
  described: Described,
): Pick<Described, 'kind'> {
  const kind = entityKind ?? (described.type === type ? described.kind : undefined);
  return kind === undefined ? {} : { kind };
}

function latestOn<Kind extends 'rename' | 'retype'>(
  { database, source }: Step,
  entity: number,
  kind: Kind,
): Extract<DecisionContent, { kind: Kind }> | undefined {
  const rows = database.all<{ decision: number }>(
    `SELECT DISTINCT decision FROM node JOIN decided ON decided.node = node.ref WHERE entity = ? AND kind = ?
     ORDER BY decision DESC`,
    entity,
    kind,
  );
  const found = rows.find(({ decision }) => {
    const [most] = database.all<{ entity: number }>(
      `SELECT entity FROM decided JOIN node ON node.ref = decided.node WHERE decision = ?
       GROUP BY entity ORDER BY count(*) DESC, min(node.key) LIMIT 1`,
      decision,
    );
    return most?.entity === entity;
  });
  if (found === undefined) return undefined;
  return source.decision(found.decision)?.content as Extract<DecisionContent, { kind: Kind }> | undefined;
}
