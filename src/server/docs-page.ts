import type { RouteSpec } from '../api/route';
import { ROUTES } from '../api/routes';

/** A page that lists every route, without script or style of its own; the whole description is the document beside it. */
export function docsPage(): string {
  const rows = Object.values<RouteSpec>(ROUTES).map(
    ({ method, path, summary }) => `<tr><td>${method}</td><td><code>/api${path}</code></td><td>${summary}</td></tr>`,
  );
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>newsgraph API</title></head>
<body>
<h1>newsgraph API</h1>
<p>Parameters, bodies and answers of every route: <a href="/api/docs/openapi.json">openapi.json</a> (OpenAPI 3.1), which
any OpenAPI program reads. Bodies are JSON. What fails answers <code>{code, message, hint}</code>.</p>
<table>
<thead><tr><th>Method</th><th>Address</th><th>What it gives</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</body>
</html>
`;
}
