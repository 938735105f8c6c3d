import { useState } from 'preact/hooks';
import type { ApiError } from '../../api/responses';
import { GRAPH_FILES, type GraphFile, saveGraph } from '../export/save-graph';
import { useApp } from '../state/app-state';

/** The kinds of files to choose from. */
export function ExportChoices({ onSaved }: { readonly onSaved: (name: string, failed: ApiError | undefined) => void }) {
  const app = useApp();
  const [saving, setSaving] = useState<GraphFile>();
  const save = async (kind: GraphFile, name: string) => {
    setSaving(kind);
    const failed = await saveGraph(app, kind);
    setSaving(undefined);
    onSaved(name, failed);
  };
  return (
    <ul>
      {GRAPH_FILES.map(({ kind, label, name }) => (
        <li key={kind}>
          <button type="button" class="menu-item" disabled={saving !== undefined} onClick={() => save(kind, name)}>
            <b>{name}</b>
            <span>{saving === kind ? 'Saving …' : label}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
