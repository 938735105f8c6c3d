import { useEffect, useMemo, useState } from 'preact/hooks';
import { countWords } from '../evidence/count-words';
import { drawScene } from '../graph/drawing';
import { createLayoutClient, type LayoutClient } from '../graph/layout-client';
import type { Positions } from '../graph/point';
import { buildScene, layoutInput } from '../graph/scene';
import type { VisibleGraph } from '../state/visible-graph';
import { DrawnGraph, type DrawnGraphProps } from './drawn-graph';
import { Skeleton } from './notice';

let shared: LayoutClient | undefined;

export interface GraphPictureProps extends Pick<DrawnGraphProps, 'chosen' | 'fresh' | 'onNode' | 'onEdge'> {
  readonly graph: VisibleGraph;
  /** Pixels that it is shown at. */
  readonly size: { readonly width: number; readonly height: number };
}

/** A small graph as a picture that can be zoomed and whose parts can be chosen; laid out off the main thread. */
export function GraphPicture({ graph, size, ...rest }: GraphPictureProps) {
  const [positions, setPositions] = useState<Positions>();
  useEffect(() => {
    let stopped = false;
    shared ??= createLayoutClient();
    void shared.layout(layoutInput(graph, new Map())).then((next) => {
      if (!stopped && next !== undefined) setPositions(next);
    });
    return () => {
      stopped = true;
    };
  }, [graph]);
  const drawing = useMemo(
    () => (positions === undefined ? undefined : drawScene(buildScene(graph, positions), { fit: size })),
    [graph, positions, size],
  );
  if (drawing === undefined) return <Skeleton lines={4} />;
  const label = `Graph of ${countWords(graph.entities.length, 'entity', 'entities')} and ${countWords(graph.edges.length, 'connection')}`;
  return <DrawnGraph drawing={drawing} label={label} {...rest} />;
}
