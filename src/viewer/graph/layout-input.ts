import type { Point } from './point';

export interface LayoutNode {
  readonly key: string;
  /** Radius in pixels. */
  readonly size: number;
  /** Where it is now; new nodes have none. */
  readonly at?: Point;
}

export interface LayoutEdge {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
}

/** What a layout starts from. */
export interface LayoutInput {
  readonly nodes: readonly LayoutNode[];
  readonly edges: readonly LayoutEdge[];
}
