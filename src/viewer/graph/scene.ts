import type { EntityType } from '../../model/entity';
import type { EntityId } from '../../model/id';
import type { OtherStanding } from '../state/filters';
import { endsOfEdge, type VisibleEdge, type VisibleGraph } from '../state/visible-graph';
import { relationWords } from '../words/relation-words';
import { standingWord } from '../words/standing-words';
import type { LayoutInput } from './layout-input';
import type { Positions } from './point';

export interface SceneNode {
  readonly key: EntityId;
  readonly x: number;
  readonly y: number;
  /** Radius in pixels. */
  readonly size: number;
  readonly type: EntityType;
  readonly label: string;
}

export interface SceneEdge {
  readonly key: string;
  readonly source: EntityId;
  readonly target: EntityId;
  /** Thickness in pixels. */
  readonly width: number;
  readonly curvature: number;
  /** Symmetric relations and bundles have none. */
  readonly arrow: boolean;
  readonly label: string;
  /** Drawn dashed: what is no fact but planned, alleged, denied or supposed. */
  readonly standing?: OtherStanding;
}

/** What is drawn: everything that the canvas needs and nothing of the graph behind it. */
export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
}

/** What a layout of this graph starts from; `at` are the positions so far. */
export function layoutInput(graph: VisibleGraph, at: Positions): LayoutInput {
  const most = mostClaims(graph);
  return {
    nodes: graph.entities.map((entity) => {
      const position = at.get(entity.id);
      return {
        key: entity.id,
        size: nodeRadius(entity.claims, most),
        ...(position === undefined ? {} : { at: position }),
      };
    }),
    edges: graph.edges.map((edge) => ({ ...endsOf(edge), weight: edgeWidth(edge) })),
  };
}

/** The graph with places; an entity without one is left out with its edges. */
export function buildScene(graph: VisibleGraph, positions: Positions): Scene {
  const most = mostClaims(graph);
  const nodes = graph.entities.flatMap((entity): readonly SceneNode[] => {
    const at = positions.get(entity.id);
    if (at === undefined) return [];
    const size = nodeRadius(entity.claims, most);
    return [{ key: entity.id, ...at, size, type: entity.type, label: shorten(entity.name) }];
  });
  const drawn = new Set(nodes.map((node) => node.key));
  const edges = graph.edges.map(toSceneEdge).filter(({ source, target }) => drawn.has(source) && drawn.has(target));
  return { nodes, edges };
}

/** `4 + 14·√(claims / most)` pixels, so that the area tells the number of claims. */
export function nodeRadius(claims: number, most: number): number {
  return 4 + 14 * Math.sqrt(Math.min(1, claims / Math.max(1, most)));
}

/** At most 24 characters, whole code points, then "…". */
export function shorten(name: string): string {
  const characters = [...name];
  return characters.length <= 24 ? name : `${characters.slice(0, 23).join('').trimEnd()}…`;
}

/** `1.2 + log2(origins)` up to 5; a bundle is as thick as all its facts together, what is no fact as thin as can be. */
function edgeWidth(edge: VisibleEdge): number {
  if (edge.kind === 'claims') return 1.4;
  const origins = edge.kind === 'fact' ? edge.fact.origins : edge.facts.reduce((sum, fact) => sum + fact.origins, 0);
  return Math.min(5, 1.2 + Math.log2(Math.max(1, origins)));
}

function toSceneEdge(edge: VisibleEdge): SceneEdge {
  const shared = { key: edge.key, ...endsOf(edge), width: edgeWidth(edge) };
  switch (edge.kind) {
    case 'bundle':
      return { ...shared, curvature: 0, arrow: false, label: `${edge.facts.length + edge.groups.length} relations` };
    case 'fact': {
      const { label, symmetric } = relationWords(edge.fact.type);
      return { ...shared, curvature: edge.curvature, arrow: !symmetric, label };
    }
    case 'claims': {
      const { type, standing } = edge.group;
      const { label, symmetric } = relationWords(type);
      const line = { ...shared, curvature: edge.curvature, arrow: !symmetric };
      return standing === 'stated'
        ? { ...line, label }
        : { ...line, label: `${label} (${standingWord(standing)})`, standing };
    }
  }
}

function endsOf(edge: VisibleEdge): { readonly source: EntityId; readonly target: EntityId } {
  const [source, target] = endsOfEdge(edge);
  return { source, target };
}

function mostClaims(graph: VisibleGraph): number {
  return graph.entities.reduce((most, entity) => Math.max(most, entity.claims), 1);
}
