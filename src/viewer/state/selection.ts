import { asEntityId, asFactId, type EntityId, type FactId } from '../../model/id';

/** What the inspector shows. A pair is two entities with every claim between them. */
export type Selection =
  | { readonly kind: 'none' }
  | { readonly kind: 'entity'; readonly id: EntityId }
  | { readonly kind: 'fact'; readonly id: FactId }
  | { readonly kind: 'pair'; readonly a: EntityId; readonly b: EntityId };

export const NO_SELECTION: Selection = { kind: 'none' };

/** Short form for an address: `person/ann-lee`, `fact:<id>`, `pair:<id>,<id>`; absent where nothing is selected. */
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
  }
}

/** Reads the short form; what cannot be read selects nothing. */
export function parseSelection(text: string | undefined): Selection {
  if (text === undefined || text === '') return NO_SELECTION;
  const fact = /^fact:([0-9a-f]{24})$/.exec(text)?.[1];
  if (fact !== undefined) return { kind: 'fact', id: asFactId(fact) };
  const [a, b, ...more] = text.startsWith('pair:') ? text.slice(5).split(',').map(decodeId) : [];
  if (a !== undefined && b !== undefined && more.length === 0) return { kind: 'pair', a, b };
  const id = /^(fact|pair):/.test(text) ? undefined : decodeId(text);
  return id === undefined ? NO_SELECTION : { kind: 'entity', id };
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
