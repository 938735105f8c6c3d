import { useRef, useState } from 'preact/hooks';
import type { EntityId } from '../../model/id';
import { type Drawing, type DrawingEdge, type DrawingNode, NAME_PX } from '../graph/drawing';
import { typeLetter } from '../words/entity-words';

export interface DrawnGraphProps {
  readonly drawing: Drawing;
  readonly label: string;
  /** Keys of nodes and edges that stand out. */
  readonly chosen?: ReadonlySet<string>;
  /** Nodes that are new to the graph. */
  readonly fresh?: ReadonlySet<EntityId>;
  readonly onNode?: (id: EntityId) => void;
  readonly onEdge?: (key: string) => void;
}

const NOTHING: ReadonlySet<string> = new Set();
/** Greatest enlargement, and least. */
const ZOOM = { most: 8, least: 0.5 };

/** A drawing as SVG: the wheel zooms, a drag moves it, nodes and lines can be chosen. */
export function DrawnGraph({ drawing, label, chosen = NOTHING, fresh, onNode, onEdge }: DrawnGraphProps) {
  const { box, edges, nodes } = drawing;
  const [view, setView] = useState({ x: 0, y: 0, zoom: 1 });
  const svg = useRef<SVGSVGElement>(null);
  const held = useRef<{ readonly x: number; readonly y: number; moved: boolean } | undefined>();
  const [width, height] = [box.width / view.zoom, box.height / view.zoom];
  const [left, top] = [box.x + (box.width - width) / 2 + view.x, box.y + (box.height - height) / 2 + view.y];
  /** Units of the drawing that a pixel on screen takes. */
  const unit = () => {
    const seen = svg.current?.getBoundingClientRect();
    return seen === undefined || seen.width === 0 ? 1 : Math.max(width / seen.width, height / seen.height);
  };
  const choose = (act: () => void) => () => {
    if (held.current?.moved !== true) act();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no fieldset in SVG.
    <svg
      ref={svg}
      class={`drawn ${chosen.size > 0 ? 'has-chosen' : ''}`}
      viewBox={`${left} ${top} ${width} ${height}`}
      role="group"
      aria-label={label}
      onPointerUp={(event) => {
        const line = event.target instanceof Element ? event.target.closest('[data-line]') : null;
        const key = line?.getAttribute('data-line');
        if (key && held.current?.moved !== true) onEdge?.(key);
      }}
      onWheel={(event) => {
        event.preventDefault();
        const zoom = Math.min(ZOOM.most, Math.max(ZOOM.least, view.zoom * (event.deltaY < 0 ? 1.2 : 1 / 1.2)));
        setView({ ...view, zoom });
      }}
      onPointerDown={(event) => {
        held.current = { x: event.clientX, y: event.clientY, moved: false };
      }}
      onPointerMove={(event) => {
        if (held.current === undefined || event.buttons === 0) return;
        const [dx, dy] = [event.clientX - held.current.x, event.clientY - held.current.y];
        if (!held.current.moved && Math.hypot(dx, dy) < 4) return;
        held.current = { x: event.clientX, y: event.clientY, moved: true };
        setView({ ...view, x: view.x - dx * unit(), y: view.y - dy * unit() });
      }}
    >
      {edges.map((edge) => (
        <Edge key={edge.key} edge={edge} chosen={chosen.has(edge.key)} />
      ))}
      {nodes.map((node) => (
        <Node
          key={node.key}
          node={node}
          chosen={chosen.has(node.key)}
          fresh={fresh?.has(node.key) ?? false}
          onChoose={onNode && choose(() => onNode(node.key))}
        />
      ))}
    </svg>
  );
}

interface EdgeProps {
  readonly edge: DrawingEdge;
  readonly chosen: boolean;
}

function Edge({ edge, chosen }: EdgeProps) {
  return (
    <g class={`drawn-edge ${edge.dashed ? 'is-dashed' : ''} ${chosen ? 'is-chosen' : ''}`} data-line={edge.key}>
      <title>{edge.label}</title>
      <path class="drawn-hit" d={edge.path} />
      <path d={edge.path} stroke-width={edge.width} />
      {edge.head === undefined ? null : <polygon points={edge.head} />}
      {chosen && edge.roomy ? (
        <text class="drawn-name" x={edge.middle.x} y={edge.middle.y - 9} text-anchor="middle" font-size={NAME_PX}>
          {edge.label}
        </text>
      ) : null}
    </g>
  );
}

interface NodeProps {
  readonly node: DrawingNode;
  readonly chosen: boolean;
  readonly fresh: boolean;
  readonly onChoose: (() => void) | undefined;
}

function Node({ node, chosen, fresh, onChoose }: NodeProps) {
  const { x, y, radius, type, label, name } = node;
  const words = `${label}, ${type}${fresh ? ', new' : ''}`;
  const button =
    onChoose === undefined
      ? {}
      : {
          role: 'button' as const,
          tabindex: 0,
          'aria-pressed': chosen,
          onClick: onChoose,
          onKeyDown: (event: KeyboardEvent) => {
            if (event.key !== 'Enter' && event.key !== ' ') return;
            event.preventDefault();
            onChoose();
          },
        };
  return (
    <g class={`drawn-node type-${type.toLowerCase()} ${chosen ? 'is-chosen' : ''}`} {...button}>
      <title>{words}</title>
      {fresh ? <circle class="drawn-fresh" cx={x} cy={y} r={radius + 4} /> : null}
      <circle class="drawn-dot" cx={x} cy={y} r={radius} />
      {radius < 7.5 ? null : (
        <text class={`drawn-letter chip-ink-${type.toLowerCase()}`} x={x} y={y} text-anchor="middle">
          {typeLetter(type)}
        </text>
      )}
      {name === undefined && !chosen ? null : (
        <text class="drawn-name" x={name?.x ?? x + radius + 4} y={name?.y ?? y} font-size={NAME_PX}>
          {label}
        </text>
      )}
    </g>
  );
}
