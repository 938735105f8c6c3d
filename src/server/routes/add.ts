import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { AddEvent } from '../../api/add';
import { MAX_ADD_BYTES } from '../../api/add';
import { ROUTES } from '../../api/routes';
import type { Adder } from '../../app/add/create-adder';
import { serveRoute } from '../serve-route';

/** A document as base64, and what is said beside it. */
const BODY_LIMIT_BYTES = Math.ceil(MAX_ADD_BYTES / 3) * 4 + 64 * 1024;
const PER_MINUTE = 60;
/** A line now and then tells whether the other side is still there. */
const HEARTBEAT_MS = 15_000;

/** Reading articles while the graph is served: to look at first, and to keep. */
export function addRoutes(api: FastifyInstance, adder: Adder): void {
  const limits = { bodyLimit: BODY_LIMIT_BYTES, perMinute: PER_MINUTE };
  serveRoute(api, ROUTES.addPreview, ({ body }) => adder.preview(body), limits);
  serveRoute(api, ROUTES.add, async ({ body }) => ({ id: adder.begin(body) }), limits);
  serveRoute(api, ROUTES.addEvents, async ({ params }, { reply }) => {
    const events = adder.events(params.id);
    return reply.type('text/event-stream').header('x-accel-buffering', 'no').send(toEventStream(events));
  });
}

/** Server-sent events (WHATWG HTML, 9.2), each with its JSON as data; it ends with the events. */
function toEventStream(events: AsyncIterable<AddEvent>): Readable {
  const stream = new Readable({ read() {} });
  const heartbeat = setInterval(() => stream.push(':\n\n'), HEARTBEAT_MS);
  stream.on('close', () => clearInterval(heartbeat));
  const copy = async () => {
    for await (const event of events) {
      if (stream.destroyed) return;
      stream.push(`data: ${JSON.stringify(event)}\n\n`);
    }
    stream.push(null);
  };
  copy().catch((error: unknown) => stream.destroy(error instanceof Error ? error : new Error(String(error))));
  return stream;
}
