import EdgeCurveProgram, { createEdgeCurveProgram } from '@sigma/edge-curve';
import { createNodeBorderProgram } from '@sigma/node-border';
import Graph from 'graphology';
import Sigma from 'sigma';
import { createEdgeArrowProgram, EdgeRectangleProgram } from 'sigma/rendering';
import type { MouseCoords } from 'sigma/types';
import { animateNodes } from 'sigma/utils';
import type { EntityId } from '../../model/id';
import type { CameraView } from '../state/camera-view';
import { NO_SELECTION, type Selection } from '../state/selection';
import type { Palette } from '../theme/palette';
import { mixColours } from './colour';
import { nearestLine, type ScreenLine } from './curve';
import { type DashedLine, drawDashes } from './draw-dashes';
import { type DrawnEdge, type DrawnNode, drawNames } from './draw-names';
import { type Emphasis, emphasisOf, type Pointed } from './emphasis';
import { fitCamera, type Insets, lookAt } from './fit-camera';
import type { Point } from './point';
import type { Scene, SceneEdge, SceneNode } from './scene';

/** Colours of one theme. */
export interface RendererTheme {
  readonly palette: Palette;
  readonly colourOf: (type: SceneNode['type']) => string;
  readonly letterOf: (type: SceneNode['type']) => string;
  readonly font: string;
}

/** What a person did on the canvas. */
export interface RendererEvents {
  readonly onNode: (id: EntityId, how: 'once' | 'twice' | 'adding') => void;
  readonly onEdge: (key: string) => void;
  readonly onStage: () => void;
  readonly onHover: (pointed: Pointed['hovered']) => void;
  /** A node was dragged to a place in the layout's coordinates. */
  readonly onDragged: (id: EntityId, at: Point) => void;
  /** The reader moved the view by hand; absent where it was fitted again. */
  readonly onView: (view: CameraView | undefined) => void;
}

/** The canvas. Everything that knows sigma is behind this. */
export interface Renderer {
  /** Tells whether it is the first one with nodes, which decides on the frame. */
  setScene(scene: Scene): 'first' | 'later';
  /** What is selected, and the keys of the edges of a path that is shown. */
  setSelection(selection: Selection, path?: readonly string[]): void;
  setTheme(theme: RendererTheme): void;
  /** Space on each side that panels cover, in pixels. */
  setInsets(insets: Insets): void;
  /** Shows all nodes, or these, as large as fits beside the panels. */
  fit(keys?: readonly EntityId[]): void;
  /** Moves as little as needed so that a node is not under a panel. */
  reveal(key: EntityId): void;
  /** Looks where an address says. */
  look(view: CameraView): void;
  zoom(direction: 'in' | 'out'): void;
  kill(): void;
}

interface NodeAttributes {
  x: number;
  y: number;
  size: number;
  color: string;
  ringColor: string;
  ringSize: number;
  gapColor: string;
  zIndex: number;
}

interface EdgeAttributes {
  size: number;
  color: string;
  curvature: number;
  type: string;
  zIndex: number;
}

/** Whether this browser can draw the graph. */
export function hasWebgl(): boolean {
  const canvas = document.createElement('canvas');
  return canvas.getContext('webgl2') !== null;
}

// Keys such as "constructor" crash graphology's plain objects.
const toKey = (key: string) => `n:${key}`;
const fromKey = (key: string) => key.slice(2) as EntityId;

/** How far what is not emphasised goes towards the background, 0–1, and how opaque its names stay. */
const FADING = {
  strong: { node: 0.82, edge: 0.75, name: 0.28 },
  soft: { node: 0.55, edge: 0.4, name: 0.6 },
} as const;

/** A line counts as hit within this many pixels. */
const HIT_PX = 7;
/** A press that moves less is a click. */
const DRAG_PX = 4;
const MOVE_MS = 350;
/** The view is told when it has rested this long. */
const REST_MS = 350;
/** Names are placed anew when a drag has rested this long. */
const SETTLE_MS = 120;
const DOUBLE_CLICK_MS = 500;

const RingedNodeProgram = createNodeBorderProgram({
  borders: [
    { color: { attribute: 'ringColor' }, size: { attribute: 'ringSize', defaultValue: 0, mode: 'pixels' } },
    { color: { attribute: 'gapColor' }, size: { value: 2, mode: 'pixels' } },
    { color: { attribute: 'color' }, size: { fill: true } },
  ],
});

const ARROW_HEAD = { lengthToThicknessRatio: 3.4, widenessToThicknessRatio: 2.8 };
const StraightArrowProgram = createEdgeArrowProgram(ARROW_HEAD);
const CurvedArrowProgram = createEdgeCurveProgram({ arrowHead: { extremity: 'target', ...ARROW_HEAD } });

/** Draws on a canvas in `container`, which has a size already. */
export function createRenderer(
  container: HTMLElement,
  {
    theme: firstTheme,
    events,
    calm,
  }: { readonly theme: RendererTheme; readonly events: RendererEvents; readonly calm: boolean },
): Renderer {
  const graph = new Graph<NodeAttributes, EdgeAttributes>({ multi: true, type: 'directed' });
  let theme = firstTheme;
  let scene: Scene = { nodes: [], edges: [] };
  let nodes: ReadonlyMap<string, SceneNode> = new Map();
  let selection: Selection = NO_SELECTION;
  let path: readonly string[] = [];
  let hovered: Pointed['hovered'];
  let emphasis: Emphasis = emphasisOf(scene, { selection });
  let insets: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
  let dragged: { readonly key: string; readonly from: Point; moved: boolean } | undefined;
  let clicked: { readonly key: EntityId; readonly at: number } | undefined;
  let cancelMove: (() => void) | undefined;
  let panning = false;
  let placedAt: { readonly at: Point; readonly ratio: number } | undefined;
  let settling: ReturnType<typeof setTimeout> | undefined;

  // A picture that lies flat is turned upright on an upright screen, and drawn smaller on a small one.
  const { offsetWidth, offsetHeight } = container;
  const upright = offsetHeight > offsetWidth * 1.2;
  const shrink = Math.min(1, Math.max(0.62, Math.min(offsetWidth, offsetHeight) / 640));
  const placeOf = ({ x, y }: Point): Point => (upright ? { x: -y, y: x } : { x, y });
  const placeBack = ({ x, y }: Point): Point => (upright ? { x: y, y: -x } : { x, y });
  const adapt = (next: Scene): Scene => ({
    ...next,
    nodes: next.nodes.map((node) => ({ ...node, ...placeOf(node), size: node.size * shrink })),
  });

  const sigma = new Sigma<NodeAttributes, EdgeAttributes>(graph, container, {
    renderLabels: false,
    enableEdgeEvents: false,
    zIndex: true,
    defaultNodeType: 'ringed',
    defaultEdgeType: 'line',
    nodeProgramClasses: { ringed: RingedNodeProgram as never },
    edgeProgramClasses: {
      line: EdgeRectangleProgram as never,
      arrow: StraightArrowProgram as never,
      curve: EdgeCurveProgram as never,
      curvedArrow: CurvedArrowProgram as never,
    },
    defaultDrawNodeHover: () => {},
    stagePadding: 40,
    minCameraRatio: 0.03,
    maxCameraRatio: 6,
    minEdgeThickness: 1.7,
    nodeReducer: (key, node) => reduceNode(fromKey(key), node),
    edgeReducer: (key, edge) => reduceEdge(fromKey(key), edge),
  });
  sigma.createCanvasContext('dashes', { style: { pointerEvents: 'none' } });
  sigma.createCanvasContext('names', { style: { pointerEvents: 'none' } });
  // Dashed lines lie where lines lie, below the nodes.
  const layers = sigma.getCanvases();
  if (layers['nodes'] && layers['dashes']) layers['nodes'].before(layers['dashes']);
  sigma.resize(true);

  function reduceNode(key: string, node: NodeAttributes) {
    const full = !emphasis.active || emphasis.nodes.has(key);
    const ringed = emphasis.ringed.has(key);
    const own = nodes.get(key);
    const colour = own === undefined ? node.color : theme.colourOf(own.type);
    return {
      ...node,
      size: node.size + (ringed ? 5 : 1),
      color: full ? colour : mixColours(colour, theme.palette.background, FADING[emphasis.fading].node),
      ringColor: ringed ? theme.palette.accent : theme.palette.background,
      ringSize: ringed ? 3 : 0,
      gapColor: theme.palette.background,
      zIndex: full ? 2 : 1,
    };
  }

  function reduceEdge(key: string, edge: EdgeAttributes) {
    const { edge: neutral, accent, background } = theme.palette;
    const strong = emphasis.active && emphasis.edges.has(key);
    const faded = emphasis.active && !strong;
    return {
      ...edge,
      size: strong ? edge.size + 0.8 : edge.size,
      color: strong ? accent : faded ? mixColours(neutral, background, FADING[emphasis.fading].edge) : neutral,
      zIndex: strong ? 2 : 1,
    };
  }

  const redraw = () => {
    placedAt = undefined;
    emphasis = emphasisOf(scene, { selection, path, ...(hovered === undefined ? {} : { hovered }) });
    sigma.refresh({ skipIndexation: true });
  };

  const toScreen = ({ x, y }: Point) => sigma.graphToViewport({ x, y });

  /** Lines in the coordinates of the graph, where y grows upwards: to find one, the pointer alone is projected. */
  function* graphLines(): Iterable<ScreenLine> {
    for (const { key, source, target, curvature } of scene.edges) {
      const [from, to] = [toKey(source), toKey(target)];
      if (!graph.hasNode(from) || !graph.hasNode(to)) continue;
      yield { key, from: graph.getNodeAttributes(from), to: graph.getNodeAttributes(to), curvature: -curvature };
    }
  }

  function screenLine(edge: SceneEdge): ScreenLine | undefined {
    const [source, target] = [toKey(edge.source), toKey(edge.target)];
    if (!graph.hasNode(source) || !graph.hasNode(target)) return undefined;
    return {
      key: edge.key,
      from: toScreen(graph.getNodeAttributes(source)),
      to: toScreen(graph.getNodeAttributes(target)),
      curvature: edge.curvature,
    };
  }

  function drawnNodes(): readonly DrawnNode[] {
    return scene.nodes.flatMap((node) => {
      if (!graph.hasNode(toKey(node.key))) return [];
      const full = !emphasis.active || emphasis.nodes.has(node.key);
      const chosen = emphasis.ringed.has(node.key) || (hovered?.kind === 'node' && hovered.key === node.key);
      return [
        {
          key: node.key,
          ...toScreen(graph.getNodeAttributes(toKey(node.key))),
          radius: sigma.scaleSize(node.size),
          label: node.label,
          letter: theme.letterOf(node.type),
          colour: theme.colourOf(node.type),
          state: chosen ? 'chosen' : full ? 'plain' : 'faded',
        } as const,
      ];
    });
  }

  function drawnEdges(): readonly DrawnEdge[] {
    return scene.edges.flatMap((edge) => {
      const line = emphasis.labelled.has(edge.key) ? screenLine(edge) : undefined;
      return line === undefined ? [] : [{ line, label: edge.label }];
    });
  }

  function dashedLines(): readonly DashedLine[] {
    return scene.edges.flatMap((edge) => {
      const line = edge.standing === undefined ? undefined : screenLine(edge);
      if (line === undefined) return [];
      const { color, size } = reduceEdge(edge.key, edgeAttributes(edge, theme));
      const targetRadius = sigma.scaleSize(nodes.get(edge.target)?.size ?? 0);
      return [{ line, colour: color, width: size, targetRadius, arrow: edge.arrow }];
    });
  }

  // While the view is dragged names and dashes move with it as they are; they are placed anew when it rests.
  const slide = (): boolean => {
    const { ratio } = sigma.getCamera().getState();
    if (!panning || placedAt === undefined || placedAt.ratio !== ratio) return false;
    const { x, y } = toScreen(placedAt.at);
    for (const name of ['names', 'dashes']) {
      const layer = sigma.getCanvases()[name];
      if (layer) layer.style.transform = `translate(${x}px, ${y}px)`;
    }
    clearTimeout(settling);
    settling = setTimeout(drawLayers, SETTLE_MS);
    return true;
  };

  sigma.on('afterRender', () => {
    if (!slide()) drawLayers();
  });

  function drawLayers(): void {
    clearTimeout(settling);
    placedAt = { at: sigma.viewportToGraph({ x: 0, y: 0 }), ratio: sigma.getCamera().getState().ratio };
    const canvases = sigma.getCanvases();
    const { width, height } = sigma.getDimensions();
    const dashes = canvases['dashes']?.getContext('2d');
    if (dashes)
      drawDashes(dashes, { lines: dashedLines(), background: theme.palette.background, size: { width, height } });
    const context = canvases['names']?.getContext('2d');
    if (!context) return;
    drawNames(context, {
      nodes: drawnNodes(),
      edges: drawnEdges(),
      theme,
      size: { width, height },
      insets,
      fadedOpacity: FADING[emphasis.fading].name,
    });
    for (const name of ['names', 'dashes']) if (canvases[name]) canvases[name].style.transform = '';
  }

  const edgeAt = (point: Point): { readonly kind: 'edge'; readonly key: string } | undefined => {
    const [at, beside] = [sigma.viewportToGraph(point), sigma.viewportToGraph({ x: point.x + HIT_PX, y: point.y })];
    const key = nearestLine(at, graphLines(), { tolerance: Math.hypot(beside.x - at.x, beside.y - at.y) });
    return key === undefined ? undefined : { kind: 'edge', key };
  };

  const hover = (next: Pointed['hovered']) => {
    if (hovered?.kind === next?.kind && hovered?.key === next?.key) return;
    hovered = next;
    container.style.cursor = next === undefined ? '' : 'pointer';
    events.onHover(next);
    redraw();
  };

  sigma.on('enterNode', ({ node }) => hover({ kind: 'node', key: fromKey(node) }));
  sigma.on('leaveNode', ({ event }) => hover(edgeAt(event)));
  sigma.on('clickNode', ({ node, event }) => {
    if (dragged !== undefined) return;
    if (event.original instanceof MouseEvent && event.original.shiftKey) {
      events.onNode(fromKey(node), 'adding');
      return;
    }
    clicked = { key: fromKey(node), at: event.original.timeStamp };
    events.onNode(fromKey(node), 'once');
  });
  // The view may have moved after the first click, so the second one means the same node wherever that is now.
  const onSecondClick = ({ event, preventSigmaDefault }: { event: MouseCoords; preventSigmaDefault: () => void }) => {
    if (clicked === undefined || event.original.timeStamp - clicked.at > DOUBLE_CLICK_MS) return;
    preventSigmaDefault();
    events.onNode(clicked.key, 'twice');
  };
  sigma.on('doubleClickNode', onSecondClick);
  sigma.on('doubleClickStage', onSecondClick);
  sigma.on('clickStage', ({ event }) => {
    const edge = edgeAt(event);
    if (edge === undefined) events.onStage();
    else events.onEdge(edge.key);
  });
  sigma.on('downNode', ({ node, event }) => {
    dragged = { key: node, from: { x: event.x, y: event.y }, moved: false };
  });
  sigma.on('moveBody', ({ event }) => {
    if (dragged === undefined) {
      // While the view is dragged nothing is pointed at.
      if (hovered?.kind === 'node' || isPressed(event.original)) return;
      const onCanvas = event.original.target instanceof Node && container.contains(event.original.target);
      hover(onCanvas ? edgeAt(event) : undefined);
      return;
    }
    event.preventSigmaDefault();
    event.original.preventDefault();
    dragged.moved ||= Math.hypot(event.x - dragged.from.x, event.y - dragged.from.y) > DRAG_PX;
    if (dragged.moved) graph.mergeNodeAttributes(dragged.key, sigma.viewportToGraph(event));
  });
  const release = () => {
    const ended = dragged;
    if (ended === undefined) return;
    if (!ended.moved) {
      dragged = undefined;
      return;
    }
    const { x, y } = graph.getNodeAttributes(ended.key);
    events.onDragged(fromKey(ended.key), placeBack({ x, y }));
    // The click that ends a drag comes after this event and selects nothing.
    setTimeout(() => {
      dragged = undefined;
    });
  };
  sigma.on('upNode', release);
  sigma.on('upStage', release);

  function syncGraph(next: Scene): Record<string, Point> {
    const nodeKeys = new Set(next.nodes.map((node) => toKey(node.key)));
    const lines = next.edges.filter((edge) => edge.standing === undefined);
    const edgeKeys = new Set(lines.map((edge) => toKey(edge.key)));
    for (const key of graph.edges()) if (!edgeKeys.has(key)) graph.dropEdge(key);
    for (const key of graph.nodes()) if (!nodeKeys.has(key)) graph.dropNode(key);
    const targets: Record<string, Point> = {};
    for (const node of next.nodes) {
      const key = toKey(node.key);
      if (!graph.hasNode(key)) graph.addNode(key, nodeAttributes(node, theme));
      else if (moved(graph.getNodeAttributes(key), node)) targets[key] = { x: node.x, y: node.y };
      graph.setNodeAttribute(key, 'size', node.size);
    }
    for (const edge of lines) {
      const [key, source, target] = [toKey(edge.key), toKey(edge.source), toKey(edge.target)];
      if (graph.hasEdge(key)) graph.mergeEdgeAttributes(key, edgeAttributes(edge, theme));
      else graph.addEdgeWithKey(key, source, target, edgeAttributes(edge, theme));
    }
    return targets;
  }

  // The address tells the view once a hand has moved it; what the viewer itself moves is in the address already.
  let byHand = false;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const markHand = () => {
    byHand = true;
  };
  const setPanning = (next: boolean) => () => {
    panning = next;
  };
  const tellView = () => {
    clearTimeout(resting);
    if (byHand) resting = setTimeout(() => events.onView(viewNow()), REST_MS);
  };
  sigma.getMouseCaptor().on('wheel', markHand);
  sigma.getMouseCaptor().on('mousedown', markHand);
  sigma.getMouseCaptor().on('mousedown', setPanning(true));
  sigma.getMouseCaptor().on('mouseup', setPanning(false));
  sigma.getTouchCaptor().on('touchdown', markHand);
  sigma.getCamera().on('updated', tellView);

  function viewNow(): CameraView {
    const { width, height } = sigma.getDimensions();
    const side = Math.min(width, height);
    const [middle, edge] = [
      sigma.viewportToGraph({ x: width / 2, y: height / 2 }),
      sigma.viewportToGraph({ x: width / 2 + side, y: height / 2 }),
    ];
    return { ...placeBack(middle), span: Math.hypot(edge.x - middle.x, edge.y - middle.y) };
  }

  return {
    setScene(given) {
      cancelMove?.();
      const first = scene.nodes.length === 0 && given.nodes.length > 0;
      const next = adapt(given);
      scene = next;
      nodes = new Map(next.nodes.map((node) => [node.key, node]));
      const targets = syncGraph(next);
      // The frame stays as it was first, so that the picture never jumps when nodes are added.
      if (first) sigma.setCustomBBox(frameOf(next.nodes));
      redraw();
      if (calm) for (const [key, at] of Object.entries(targets)) graph.mergeNodeAttributes(key, at);
      else if (Object.keys(targets).length > 0)
        cancelMove = animateNodes(graph, targets as never, { duration: MOVE_MS, easing: 'quadraticOut' });
      return first ? 'first' : 'later';
    },
    setSelection(next, edges = []) {
      selection = next;
      path = edges;
      redraw();
    },
    setTheme(next) {
      theme = next;
      redraw();
    },
    setInsets(next) {
      insets = next;
    },
    fit(keys) {
      const wanted = keys === undefined ? undefined : new Set<string>(keys);
      const chosen = scene.nodes.filter((node) => wanted === undefined || wanted.has(node.key));
      if (byHand) events.onView(undefined);
      byHand = false;
      moveCamera(fitCamera(sigma, { points: chosen, insets }));
    },
    look(view) {
      sigma.getCamera().setState(lookAt(sigma, { ...placeOf(view), span: view.span }));
    },
    reveal(key) {
      const node = nodes.get(key);
      if (node === undefined) return;
      const at = toScreen(node);
      const { width, height } = sigma.getDimensions();
      const margin = 48;
      const dx = shift(at.x, insets.left + margin, width - insets.right - margin);
      const dy = shift(at.y, insets.top + margin, height - insets.bottom - margin);
      if (dx === 0 && dy === 0) return;
      const camera = sigma.getCamera().getState();
      const from = sigma.viewportToFramedGraph({ x: 0, y: 0 });
      const to = sigma.viewportToFramedGraph({ x: dx, y: dy });
      moveCamera({ ...camera, x: camera.x + to.x - from.x, y: camera.y + to.y - from.y });
    },
    zoom(direction) {
      byHand = true;
      const { ratio } = sigma.getCamera().getState();
      const bounded = sigma.getCamera().getBoundedRatio(direction === 'in' ? ratio / 1.5 : ratio * 1.5);
      const { width, height } = sigma.getDimensions();
      const centre = { x: (insets.left + width - insets.right) / 2, y: (insets.top + height - insets.bottom) / 2 };
      moveCamera(sigma.getViewportZoomedState(centre, bounded));
    },
    kill() {
      cancelMove?.();
      clearTimeout(resting);
      clearTimeout(settling);
      sigma.kill();
    },
  };

  function moveCamera(state: Partial<{ x: number; y: number; ratio: number; angle: number }>): void {
    const camera = sigma.getCamera();
    if (calm) camera.setState(state);
    else void camera.animate(state, { duration: MOVE_MS, easing: 'quadraticInOut' });
  }
}

function isPressed(event: MouseEvent | TouchEvent): boolean {
  return event instanceof MouseEvent && event.buttons !== 0;
}

function nodeAttributes(node: SceneNode, { palette, colourOf }: RendererTheme): NodeAttributes {
  return {
    x: node.x,
    y: node.y,
    size: node.size,
    color: colourOf(node.type),
    ringColor: palette.background,
    ringSize: 0,
    gapColor: palette.background,
    zIndex: 1,
  };
}

function edgeAttributes(edge: SceneEdge, { palette }: RendererTheme): EdgeAttributes {
  const straight = edge.curvature === 0;
  const type = edge.arrow ? (straight ? 'arrow' : 'curvedArrow') : straight ? 'line' : 'curve';
  return { size: edge.width, color: palette.edge, curvature: edge.curvature, type, zIndex: 1 };
}

function moved(a: Point, b: Point): boolean {
  return Math.abs(a.x - b.x) > 0.01 || Math.abs(a.y - b.y) > 0.01;
}

/** How far a value lies outside of a range. */
function shift(value: number, least: number, most: number): number {
  return value < least ? value - least : value > most ? value - most : 0;
}

function frameOf(nodes: readonly Point[]): { x: [number, number]; y: [number, number] } {
  const least = 240;
  const range = (values: readonly number[]): [number, number] => [
    Math.min(-least, ...values),
    Math.max(least, ...values),
  ];
  return { x: range(nodes.map(({ x }) => x)), y: range(nodes.map(({ y }) => y)) };
}
