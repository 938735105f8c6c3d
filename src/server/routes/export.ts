import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { EXPORT_FILES } from '../../api/export';
import { ROUTES } from '../../api/routes';
import { exportGraph } from '../../app/export/export-graph';
import type { GraphReader } from '../../store/contract';
import { serveRoute } from '../serve-route';

const BODY_LIMIT_BYTES = 1_000_000;
const PER_MINUTE = 60;

/** The graph as a file. */
export function exportRoutes(
  api: FastifyInstance,
  read: GraphReader,
  { viewerRoot }: { readonly viewerRoot?: string },
): void {
  const limits = { bodyLimit: BODY_LIMIT_BYTES, perMinute: PER_MINUTE };
  serveRoute(
    api,
    ROUTES.export,
    async ({ body }, { reply }) => {
      const pieces = await exportGraph(read, { ...body, ...(viewerRoot === undefined ? {} : { viewerRoot }) });
      const { type, ending } = EXPORT_FILES[body.format];
      return reply
        .type(`${type}; charset=utf-8`)
        .header('content-disposition', `attachment; filename="newsgraph.${ending}"`)
        .send(Readable.from(pieces));
    },
    limits,
  );
}
