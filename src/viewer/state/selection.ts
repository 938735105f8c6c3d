import { asEntityId, asFactId, type EntityId, type FactId } from '../../model/id';

/**
 * What the inspector shows. A pair is two entities with every claim between them; a path begins with its first end alone
 * until the second is chosen; many are entities that were chosen one after the other.
 */
export type Selection =
  | { readonly kind: 'none' }
  | { readonly kind: 'entity'; readonly id: EntityId }
  | { readonly kind: 'fact'; readonly id: FactId }
  | { readonly kind: 'pair'; readonly a: EntityId; readonly b: EntityId }
  | { readonly kind: 'many'; readonly ids: readonly EntityId[] }
  | PathSelection;

export interface PathSelection {
  readonly kind: 'path';
  readonly from: EntityId;
  readonly to?: EntityId;
  /** Whether each step must be dated no earlier than the one before. */
  readonly inOrder: boolean;
}

export const NO_SELECTION: Selection = { kind: 'none' };

/** Short form for an address: `person/ann-lee`, `fact:<id>`, `pair:<id>,<id>`, `many:…`, `path:…`; absent for none. */
export function formatSelection(selection: Selection): string | undefined {
  switch (selection.kind) {
    case 'none':
      return undefined;
    case 'entity':
      return encodeId(selection.id);
    case 'fact':
      return `fact:${selection.id}`;
    case 'pair':
      return `pair:${encodeId(selection.a)},${encodeId(selection.b)}`;
    case 'many':
      return `many:${selection.ids.map(encodeId).join(',')}`;
    case 'path': {
      const ends = selection.to === undefined ? [selection.from] : [selection.from, selection.to];
      return `${selection.inOrder ? 'dated-path' : 'path'}:${ends.map(encodeId).join(',')}`;
    }
  }
}

/** Reads the short form; what cannot be read selects nothing. */
export function parseSelection(text: string | undefined): Selection {
  const kind = /^(fact|pair|many|path|dated-path):/.exec(text ?? '')?.[1];
  if (text === undefined || text === '') return NO_SELECTION;
  if (kind === undefined) {
    const id = decodeId(text);
    return id === undefined ? NO_SELECTION : { kind: 'entity', id };
  }
  const rest = text.slice(kind.length + 1);
  if (kind === 'fact') return /^[0-9a-f]{24}$/.test(rest) ? { kind, id: asFactId(rest) } : NO_SELECTION;
  const ids = decodeIds(rest);
  return ids === undefined ? NO_SELECTION : selectionOf(kind, ids);
}

/** Adds an entity to what is selected, or takes it out again. */
export function addToSelection(selection: Selection, id: EntityId): Selection {
  const chosen = chosenEntities(selection);
  const ids = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
  const [first] = ids;
  if (first === undefined) return NO_SELECTION;
  return ids.length === 1 ? { kind: 'entity', id: first } : { kind: 'many', ids };
}

/** The entities that were chosen by name; none for a fact. */
export function chosenEntities(selection: Selection): readonly EntityId[] {
  switch (selection.kind) {
    case 'entity':
      return [selection.id];
    case 'pair':
      return [selection.a, selection.b];
    case 'many':
      return selection.ids;
    case 'path':
      return selection.to === undefined ? [selection.from] : [selection.from, selection.to];
    default:
      return [];
  }
}

/** Encodes an id for a list in an address; its slash stays readable. */
export function encodeId(id: EntityId): string {
  return encodeURIComponent(id).replaceAll('%2F', '/');
}

/** Absent where the text is no encoded id. */
export function decodeId(text: string): EntityId | undefined {
  try {
    const id = decodeURIComponent(text);
    return id === '' ? undefined : asEntityId(id);
  } catch {
    return undefined;
  }
}

function decodeIds(text: string): readonly EntityId[] | undefined {
  const ids = text.split(',').map(decodeId);
  return ids.every((id) => id !== undefined) ? ids : undefined;
}

function selectionOf(kind: string, ids: readonly EntityId[]): Selection {
  const [first, second, ...more] = ids;
  if (first === undefined) return NO_SELECTION;
  if (kind === 'many') return { kind, ids: [...new Set(ids)] };
  if (more.length > 0) return NO_SELECTION;
  if (kind === 'pair') return second === undefined ? NO_SELECTION : { kind, a: first, b: second };
  const inOrder = kind === 'dated-path';
  return { kind: 'path', from: first, inOrder, ...(second === undefined ? {} : { to: second }) };
}
