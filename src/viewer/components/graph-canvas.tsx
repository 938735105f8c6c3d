import { useComputed, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { EntityId } from '../../model/id';
import { countWords } from '../evidence/count-words';
import { createRenderer, type Renderer, type RendererEvents, type RendererTheme } from '../graph/renderer';
import { type AppState, useApp } from '../state/app-state';
import { NO_SELECTION } from '../state/selection';
import { endsOfEdge, type VisibleEdge } from '../state/visible-graph';
import { PALETTES } from '../theme/palette';
import { theme } from '../theme/theme';
import { typeColour, typeLetter } from '../words/entity-words';
import { relationWords } from '../words/relation-words';
import { standingWord } from '../words/standing-words';
import { canvasInsets } from './canvas-insets';

export interface GraphCanvasProps {
  /** Told the renderer while there is one, for the keys and buttons around the canvas. */
  readonly onRenderer: (renderer: Renderer | undefined) => void;
}

/** The picture of the graph. Screen readers get its summary; the inspector and the search are their way through it. */
export function GraphCanvas({ onRenderer }: GraphCanvasProps) {
  const app = useApp();
  const container = useRef<HTMLDivElement>(null);
  const current = useRef<Renderer>();
  const selection = useComputed(() => app.explore.value.selection);
  const path = useComputed(() => pathEdges(app));

  useEffect(() => {
    if (container.current === null) return;
    const renderer = createRenderer(container.current, {
      theme: rendererTheme(),
      events: eventsOf(app),
      calm: window.matchMedia('(prefers-reduced-motion: reduce)').matches,
    });
    current.current = renderer;
    renderer.setInsets(canvasInsets(app));
    renderer.setScene(app.explorer.scene.peek());
    renderer.setSelection(selection.peek(), path.peek());
    const { camera } = app.explore.peek();
    if (camera !== undefined) renderer.look(camera);
    else if (app.explorer.scene.peek().nodes.length > 0) renderer.fit();
    onRenderer(renderer);
    return () => {
      current.current = undefined;
      onRenderer(undefined);
      renderer.kill();
    };
  }, [app, onRenderer, selection, path]);

  useSignalEffect(() => {
    const scene = app.explorer.scene.value;
    const first = current.current?.setScene(scene) === 'first';
    const { camera } = app.explore.peek();
    if (first && camera !== undefined) current.current?.look(camera);
    const wanted = app.explorer.wanted.value;
    if (wanted === undefined || scene.nodes.length === 0) return;
    const there = new Set(scene.nodes.map((node) => node.key));
    const keys = wanted.filter((key) => there.has(key));
    // Positions of new nodes come a moment after the nodes.
    if (wanted.length > 0 && keys.length < wanted.length && !isFiltered(app)) return;
    current.current?.setInsets(canvasInsets(app));
    current.current?.fit(wanted.length === 0 ? undefined : keys);
    app.explorer.wanted.value = undefined;
  });
  useSignalEffect(() => {
    const selected = selection.value;
    current.current?.setInsets(canvasInsets(app));
    current.current?.setSelection(selected, path.value);
    const framed = app.explore.peek().camera !== undefined && app.explorer.scene.peek().nodes.length === 0;
    if (framed) return;
    if (selected.kind === 'entity' && app.explorer.wanted.peek() === undefined) current.current?.reveal(selected.id);
  });
  useSignalEffect(() => {
    if (theme.value) current.current?.setTheme(rendererTheme());
  });

  const { nodes, edges } = app.explorer.scene.value;
  return (
    <div
      ref={container}
      class="canvas"
      role="img"
      aria-label={`Graph of ${countWords(nodes.length, 'entity', 'entities')} and ${countWords(edges.length, 'connection')}. Search, or follow the neighbours in the inspector.`}
      data-nodes={nodes.length}
      data-edges={edges.length}
    />
  );
}

function isFiltered(app: AppState): boolean {
  return app.explorer.visible.peek().hiddenFacts > 0;
}

function rendererTheme(): RendererTheme {
  const name = theme.peek();
  return {
    palette: PALETTES[name],
    colourOf: (type) => typeColour(type, name),
    letterOf: typeLetter,
    font: getComputedStyle(document.documentElement).getPropertyValue('--font-sans') || 'sans-serif',
  };
}

function eventsOf(app: AppState): RendererEvents {
  return {
    onNode: (id, how) => {
      if (how === 'adding') app.addToSelection(id);
      else if (how === 'twice') app.expand(id);
      else onNode(app, id);
    },
    onEdge: (key) => {
      const edge = app.explorer.visible.peek().edges.find((other) => other.key === key);
      if (edge?.kind === 'fact') app.select({ kind: 'fact', id: edge.fact.id });
      else if (edge !== undefined) {
        const [a, b] = endsOfEdge(edge);
        app.select({ kind: 'pair', a, b });
      }
    },
    onStage: () => {
      if (app.explore.peek().selection.kind !== 'none') app.select(NO_SELECTION);
    },
    onHover: (pointed) => {
      app.announcement.value = pointed === undefined ? '' : describe(app, pointed);
    },
    onDragged: app.pin,
    onView: (camera) => {
      const { camera: _, ...rest } = app.explore.peek();
      app.go(camera === undefined ? rest : { ...rest, camera }, { replace: true });
    },
  };
}

/** A node that is clicked while a path waits for its second end becomes that end. */
function onNode(app: AppState, id: EntityId): void {
  const { selection } = app.explore.peek();
  const waits = selection.kind === 'path' && selection.to === undefined && selection.from !== id;
  app.select(waits ? { ...selection, to: id } : { kind: 'entity', id });
}

/** Keys of the lines that hold the facts of the path that is read. */
function pathEdges(app: AppState): readonly string[] {
  if (app.explore.value.selection.kind !== 'path') return [];
  const facts = new Set(app.explorer.path.value);
  const holds = (edge: VisibleEdge) =>
    edge.kind === 'fact'
      ? facts.has(edge.fact.id)
      : edge.kind === 'bundle' && edge.facts.some(({ id }) => facts.has(id));
  return app.explorer.visible.value.edges.filter(holds).map(({ key }) => key);
}

type Pointed = NonNullable<Parameters<RendererEvents['onHover']>[0]>;

function describe(app: AppState, pointed: Pointed): string {
  const { entities } = app.explorer.graph.peek();
  if (pointed.kind === 'node') {
    const entity = entities.get(pointed.key);
    return entity === undefined ? '' : `${entity.name}, ${entity.type}, ${countWords(entity.claims, 'claim')}`;
  }
  const edge = app.explorer.visible.peek().edges.find((other) => other.key === pointed.key);
  if (edge === undefined) return '';
  const [a, b] = endsOfEdge(edge);
  return `${entities.get(a)?.name} ${relationOf(edge)} ${entities.get(b)?.name}`;
}

function relationOf(edge: VisibleEdge): string {
  switch (edge.kind) {
    case 'fact':
      return relationWords(edge.fact.type).label;
    case 'claims':
      return `${relationWords(edge.group.type).label} (${standingWord(edge.group.standing)})`;
    case 'bundle':
      return 'and';
  }
}
