import { apiPaths } from '../../api/paths';
import type { Health } from '../../api/responses';
import { useApp } from '../state/app-state';

/** While the store or the server does not answer: why, and what starts it again. What is on the screen stays. */
export function TroubleBanner() {
  const { client, trouble } = useApp();
  const error = trouble.value;
  if (error === undefined) return null;
  return (
    <div class="banner" role="alert">
      <b>{error.code === 'SERVER_UNREACHABLE' ? 'The server does not answer' : 'The store is offline'}</b>
      <span>{error.hint}</span>
      <code>{error.code}</code>
      <button type="button" class="button" onClick={() => void client.get<Health>(apiPaths.health())}>
        Try again
      </button>
    </div>
  );
}
