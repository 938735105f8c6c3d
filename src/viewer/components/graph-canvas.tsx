import { useComputed, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { countWords } from '../evidence/count-words';
import { createRenderer, type Renderer, type RendererTheme } from '../graph/renderer';
import { type AppState, useApp } from '../state/app-state';
import { EXPLORE } from '../state/route';
import { NO_SELECTION } from '../state/selection';
import { PALETTES } from '../theme/palette';
import { theme } from '../theme/theme';
import { typeColour, typeLetter } from '../words/entity-words';
import { relationWords } from '../words/relation-words';
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
  const selection = useComputed(() => (app.route.value.kind === 'explore' ? app.route.value : EXPLORE).selection);

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
    renderer.setSelection(selection.peek());
    if (app.explorer.scene.peek().nodes.length > 0) renderer.fit();
    onRenderer(renderer);
    return () => {
      current.current = undefined;
      onRenderer(undefined);
      renderer.kill();
    };
  }, [app, onRenderer, selection]);

  useSignalEffect(() => {
    const scene = app.explorer.scene.value;
    current.current?.setScene(scene);
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
    current.current?.setSelection(selected);
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

function eventsOf(app: AppState) {
  const selectionOf = () => (app.route.peek().kind === 'explore' ? app.route.peek() : EXPLORE);
  return {
    onNode: (id, { twice }) => {
      if (twice) app.expand(id);
      else app.select({ kind: 'entity', id });
    },
    onEdge: (key) => {
      const edge = app.explorer.visible.peek().edges.find((other) => other.key === key);
      if (edge?.kind === 'fact') app.select({ kind: 'fact', id: edge.fact.id });
      if (edge?.kind === 'bundle') app.select({ kind: 'pair', a: edge.a, b: edge.b });
    },
    onStage: () => {
      const route = selectionOf();
      if (route.kind === 'explore' && route.selection.kind !== 'none') app.select(NO_SELECTION);
    },
    onHover: (pointed) => {
      app.announcement.value = pointed === undefined ? '' : describe(app, pointed);
    },
    onDragged: (id, at) => app.explorer.pin(id, at),
  } satisfies Parameters<typeof createRenderer>[1]['events'];
}

type Pointed = NonNullable<Parameters<Parameters<typeof createRenderer>[1]['events']['onHover']>[0]>;

function describe(app: AppState, pointed: Pointed): string {
  const { entities } = app.explorer.graph.peek();
  if (pointed.kind === 'node') {
    const entity = entities.get(pointed.key);
    return entity === undefined ? '' : `${entity.name}, ${entity.type}, ${countWords(entity.claims, 'claim')}`;
  }
  const edge = app.explorer.visible.peek().edges.find((other) => other.key === pointed.key);
  if (edge === undefined) return '';
  const [a, b] = edge.kind === 'fact' ? [edge.fact.subject, edge.fact.object] : [edge.a, edge.b];
  const relation = edge.kind === 'fact' ? relationWords(edge.fact.type).label : 'and';
  return `${entities.get(a)?.name} ${relation} ${entities.get(b)?.name}`;
}
