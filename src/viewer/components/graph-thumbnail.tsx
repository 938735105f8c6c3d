import { useEffect, useState } from 'preact/hooks';
import type { SubgraphResponse } from '../../api/responses';
import { createLayoutClient } from '../graph/layout-client';
import type { Positions } from '../graph/point';
import { buildScene, layoutInput } from '../graph/scene';
import { NO_FILTERS } from '../state/filters';
import { addSubgraph, EMPTY_GRAPH } from '../state/loaded-graph';
import { visibleGraph } from '../state/visible-graph';

const layout = createLayoutClient();

/** A small still picture of a graph, the same as Explore begins with. */
export function GraphThumbnail({ graph }: { readonly graph: SubgraphResponse }) {
  const [positions, setPositions] = useState<Positions>(new Map());
  const visible = visibleGraph(addSubgraph(EMPTY_GRAPH, graph), { filters: NO_FILTERS, familyOf: () => '' });
  useEffect(() => {
    void layout.layout(layoutInput(visible, new Map())).then((next) => next && setPositions(next));
  }, [graph]);
  const { nodes, edges } = buildScene(visible, positions);
  const places = new Map(nodes.map((node) => [node.key, node]));
  const xs = nodes.map(({ x }) => x);
  const ys = nodes.map(({ y }) => -y);
  const box =
    nodes.length === 0
      ? { x: 0, y: 0, width: 1, height: 1 }
      : {
          x: Math.min(...xs) - 30,
          y: Math.min(...ys) - 30,
          width: Math.max(...xs) - Math.min(...xs) + 60,
          height: Math.max(...ys) - Math.min(...ys) + 60,
        };
  return (
    <svg class="thumbnail-graph" viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`} aria-hidden="true">
      {edges.map((edge) => {
        const [from, to] = [places.get(edge.source), places.get(edge.target)];
        return from === undefined || to === undefined ? null : (
          <line key={edge.key} x1={from.x} y1={-from.y} x2={to.x} y2={-to.y} />
        );
      })}
      {nodes.map((node) => (
        <circle key={node.key} class={`type-${node.type.toLowerCase()}`} cx={node.x} cy={-node.y} r={node.size + 3} />
      ))}
    </svg>
  );
}
