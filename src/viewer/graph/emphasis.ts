import type { EntityId } from '../../model/id';
import { chosenEntities, type Selection } from '../state/selection';
import type { Scene } from './scene';

/** What keeps its colour; with nothing emphasised everything does. */
export interface Emphasis {
  readonly active: boolean;
  /** How far the rest steps back; less around a selected fact, whose two ends alone would leave the canvas empty. */
  readonly fading: 'strong' | 'soft';
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  /** Keys of edges whose relation is written beside them. */
  readonly labelled: ReadonlySet<string>;
  /** Nodes with a ring. */
  readonly ringed: ReadonlySet<string>;
}

export interface Pointed {
  readonly selection: Selection;
  /** Keys of the edges of a path that is shown. */
  readonly path?: readonly string[];
  /** Node or edge under the pointer. */
  readonly hovered?:
    | { readonly kind: 'node'; readonly key: EntityId }
    | { readonly kind: 'edge'; readonly key: string };
}

const NOTHING: Emphasis = {
  active: false,
  fading: 'strong',
  nodes: new Set(),
  edges: new Set(),
  labelled: new Set(),
  ringed: new Set(),
};

/** More relations than this around one node are not written beside their lines. */
const MAX_LABELLED = 24;

/** What the pointer is on, else what is selected, with its neighbours. */
export function emphasisOf(scene: Scene, { selection, hovered, path = [] }: Pointed): Emphasis {
  const ringed = selectedNodes(selection);
  if (hovered?.kind === 'node') return aroundNodes(scene, [hovered.key], ringed);
  if (hovered?.kind === 'edge') return alongEdges(scene, [hovered.key], ringed);
  switch (selection.kind) {
    case 'none':
      return NOTHING;
    case 'entity':
      return aroundNodes(scene, [selection.id], ringed);
    case 'fact':
      return alongEdges(scene, edgesOfSelection(scene, selection), ringed);
    case 'pair':
      return alongEdges(scene, edgesOfSelection(scene, selection), new Set([selection.a, selection.b]));
    case 'many':
      return aroundNodes(scene, selection.ids, ringed);
    case 'path':
      return path.length > 0 ? alongEdges(scene, path, ringed) : aroundNodes(scene, chosenEntities(selection), ringed);
  }
}

function aroundNodes(scene: Scene, keys: readonly EntityId[], ringed: ReadonlySet<string>): Emphasis {
  if (!scene.nodes.some((node) => keys.includes(node.key))) return { ...NOTHING, ringed };
  const edges = scene.edges.filter((edge) => keys.includes(edge.source) || keys.includes(edge.target));
  const edgeKeys = new Set(edges.map((edge) => edge.key));
  return {
    active: true,
    fading: 'strong',
    nodes: new Set([...keys, ...edges.flatMap((edge) => [edge.source, edge.target])]),
    edges: edgeKeys,
    labelled: edges.length <= MAX_LABELLED ? edgeKeys : new Set(),
    ringed,
  };
}

function alongEdges(scene: Scene, keys: readonly string[], ringed: ReadonlySet<string>): Emphasis {
  const edges = scene.edges.filter((edge) => keys.includes(edge.key));
  if (edges.length === 0) return { ...NOTHING, ringed };
  const edgeKeys = new Set(edges.map((edge) => edge.key));
  const nodes = new Set<string>(edges.flatMap((edge) => [edge.source, edge.target]));
  return {
    active: true,
    fading: 'soft',
    nodes,
    edges: edgeKeys,
    labelled: edgeKeys,
    ringed: ringed.size === 0 ? nodes : ringed,
  };
}

function edgesOfSelection(scene: Scene, selection: Selection): readonly string[] {
  if (selection.kind === 'fact') return [`f:${selection.id}`];
  if (selection.kind !== 'pair') return [];
  const { a, b } = selection;
  return scene.edges
    .filter(({ source, target }) => (source === a && target === b) || (source === b && target === a))
    .map((edge) => edge.key);
}

function selectedNodes(selection: Selection): ReadonlySet<string> {
  return new Set(chosenEntities(selection));
}
