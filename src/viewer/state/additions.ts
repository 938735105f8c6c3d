import { asFactId, type EntityId, type FactId } from '../../model/id';
import type { LoadedGraph } from './loaded-graph';
import { decodeId, encodeId, type Selection } from './selection';

/** Something that was put on the canvas on top of the best-connected: one page of neighbours, a fact, or paths. */
export type Addition =
  | { readonly kind: 'neighbours'; readonly id: EntityId }
  | { readonly kind: 'fact'; readonly id: FactId }
  | { readonly kind: 'path'; readonly from: EntityId; readonly to: EntityId; readonly inOrder: boolean };

/** The form in an address, which also tells one addition from another. `;` stands in no encoded id. */
export function formatAddition(addition: Addition): string {
  switch (addition.kind) {
    case 'neighbours':
      return encodeId(addition.id);
    case 'fact':
      return `fact:${addition.id}`;
    case 'path':
      return `${addition.inOrder ? 'dated-path' : 'path'}:${encodeId(addition.from)};${encodeId(addition.to)}`;
  }
}

/** Absent where the text is no addition. */
export function parseAddition(text: string): Addition | undefined {
  const fact = /^fact:([0-9a-f]{24})$/.exec(text)?.[1];
  if (fact !== undefined) return { kind: 'fact', id: asFactId(fact) };
  const path = /^(dated-path|path):([^;]+);([^;]+)$/.exec(text);
  if (path !== null) {
    const [from, to] = [decodeId(path[2] ?? ''), decodeId(path[3] ?? '')];
    if (from === undefined || to === undefined) return undefined;
    return { kind: 'path', from, to, inOrder: path[1] === 'dated-path' };
  }
  if (/^(fact|path|dated-path):/.test(text)) return undefined;
  const id = decodeId(text);
  return id === undefined ? undefined : { kind: 'neighbours', id };
}

/** What a selection needs on the canvas and the graph does not have yet. */
export function neededBy(selection: Selection, graph: LoadedGraph): readonly Addition[] {
  const missing = (ids: readonly EntityId[]): readonly Addition[] =>
    ids.filter((id) => !graph.entities.has(id)).map((id) => ({ kind: 'neighbours', id }));
  switch (selection.kind) {
    case 'none':
      return [];
    case 'entity':
      return missing([selection.id]);
    case 'fact':
      return graph.facts.has(selection.id) ? [] : [selection];
    case 'pair':
      return missing([selection.a, selection.b]);
    case 'many':
      return missing(selection.ids);
    case 'path': {
      const { from, to, inOrder } = selection;
      return to === undefined ? missing([from]) : [{ kind: 'path', from, to, inOrder }];
    }
  }
}
