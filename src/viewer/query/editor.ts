import { autocompletion, type CompletionContext, closeBrackets, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, HighlightStyle, StreamLanguage, syntaxHighlighting } from '@codemirror/language';
import { cypher } from '@codemirror/legacy-modes/mode/cypher';
import { type Diagnostic, setDiagnostics } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { offersAfter } from './completion';
import type { ErrorPlace } from './error-place';

/** The editor of a statement. Everything that knows CodeMirror is behind this. */
export interface Editor {
  text(): string;
  setText(text: string): void;
  /** Marks where an error lies; absent takes the mark away. */
  mark(error: { readonly place: ErrorPlace; readonly message: string } | undefined): void;
  focus(): void;
  destroy(): void;
}

export interface EditorEvents {
  readonly onChange: (text: string) => void;
  readonly onRun: () => void;
}

// Colours are properties of the page, which the shadow tree inherits: one editor serves both themes.
const HIGHLIGHTS = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--code-keyword)', fontWeight: '600' },
  { tag: [tags.string, tags.number], color: 'var(--code-value)' },
  { tag: tags.comment, color: 'var(--muted)', fontStyle: 'italic' },
  { tag: tags.atom, color: 'var(--code-label)' },
  { tag: [tags.definition(tags.variableName), tags.standard(tags.variableName)], color: 'var(--code-function)' },
]);

const LOOK = EditorView.theme({
  '&': { color: 'var(--text)', backgroundColor: 'var(--surface)', fontSize: '13.5px' },
  '.cm-scroller': { fontFamily: 'var(--font-mono)', lineHeight: '1.6', minHeight: '148px', maxHeight: '44vh' },
  '.cm-content': { caretColor: 'var(--text)', padding: '10px 0' },
  '.cm-gutters': { backgroundColor: 'var(--surface)', color: 'var(--muted)', border: 'none', paddingLeft: '6px' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'var(--raised)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-tooltip': {
    backgroundColor: 'var(--surface)',
    border: '1px solid var(--line)',
    borderRadius: '8px',
    boxShadow: 'var(--shadow)',
    overflow: 'hidden',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--font-mono)', fontSize: '13px', maxHeight: '15em' },
  '.cm-tooltip-autocomplete ul li': { padding: '3px 10px', color: 'var(--text)' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { backgroundColor: 'var(--accent-tint)', color: 'var(--text)' },
  '.cm-completionDetail': {
    color: 'var(--muted)',
    fontStyle: 'normal',
    marginLeft: '10px',
    fontFamily: 'var(--font-sans)',
  },
  '.cm-completionIcon': { display: 'none' },
  '.cm-diagnostic-error': { borderLeftColor: 'var(--danger)', color: 'var(--text)' },
});

/** An editor in a shadow tree of its own: there its style sheets are objects, which the policy of the page allows. */
export function createEditor(
  host: HTMLElement,
  { text, onChange, onRun }: EditorEvents & { readonly text: string },
): Editor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: text,
      extensions: [
        keymap.of([
          { key: 'Mod-Enter', run: () => handled(onRun) },
          ...completionKeymap,
          ...defaultKeymap,
          ...historyKeymap,
        ]),
        history(),
        lineNumbers(),
        highlightActiveLine(),
        bracketMatching(),
        closeBrackets(),
        StreamLanguage.define(cypher),
        syntaxHighlighting(HIGHLIGHTS),
        autocompletion({ override: [complete], icons: false }),
        LOOK,
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': 'Cypher statement' }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) onChange(update.state.doc.toString());
        }),
      ],
    }),
  });
  return {
    text: () => view.state.doc.toString(),
    setText: (next) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next } }),
    mark(error) {
      view.dispatch(setDiagnostics(view.state, error === undefined ? [] : [diagnosticOf(view.state, error)]));
    },
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  };
}

/** Tells CodeMirror that a key was taken. */
function handled(act: () => void): true {
  act();
  return true;
}

function complete(context: CompletionContext) {
  const found = offersAfter(context.state.sliceDoc(0, context.pos));
  if (found === undefined) return null;
  return {
    from: found.from,
    options: found.offers.map(({ label, detail }) => ({ label, detail })),
    validFor: /^\w*$/,
  };
}

function diagnosticOf(
  state: EditorState,
  { place, message }: { readonly place: ErrorPlace; readonly message: string },
): Diagnostic {
  const line = state.doc.line(Math.max(1, Math.min(state.doc.lines, place.line)));
  const from = Math.min(line.to, line.from + place.column - 1);
  return { from, to: Math.min(line.to, from + 1), severity: 'error', message };
}
