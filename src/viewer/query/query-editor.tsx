import { useEffect, useRef } from 'preact/hooks';
import { createEditor, type Editor } from './editor';
import type { ErrorPlace } from './error-place';

export interface QueryEditorProps {
  readonly text: string;
  readonly error: { readonly place: ErrorPlace; readonly message: string } | undefined;
  readonly onChange: (text: string) => void;
  readonly onRun: () => void;
}

/** The statement, with its colours, completion and the mark of an error. */
export function QueryEditor({ text, error, onChange, onRun }: QueryEditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor>();
  const events = useRef({ onChange, onRun });
  events.current = { onChange, onRun };
  // What was typed comes back as `text`, and on a busy machine later than the next letter is typed.
  const typed = useRef(new Set<string>()).current;
  useEffect(() => {
    if (host.current === null) return;
    const created = createEditor(host.current, {
      text,
      onChange: (next) => {
        typed.add(next);
        events.current.onChange(next);
      },
      onRun: () => events.current.onRun(),
    });
    editor.current = created;
    return () => created.destroy();
  }, []);
  useEffect(() => {
    if (editor.current === undefined) return;
    if (editor.current.text() === text) typed.clear();
    else if (!typed.has(text)) editor.current.setText(text);
  }, [text]);
  useEffect(() => editor.current?.mark(error), [error]);
  return <div ref={host} class="editor" data-editor />;
}
