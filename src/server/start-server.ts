import { NewsgraphError } from '../base/errors';
import { createServer, type ServerOptions } from './create-server';

export interface StartOptions extends ServerOptions {
  /** 0 takes a free one. */
  readonly port: number;
}

/** A server that answers. */
export interface RunningServer {
  /** `http://127.0.0.1:8080` */
  readonly address: string;
  close(): Promise<void>;
}

/** Starts API and viewer. Throws `SERVER_PORT_TAKEN` or `SERVER_ADDRESS_REFUSED` where it cannot listen. */
export async function startServer({ port, host = '127.0.0.1', ...options }: StartOptions): Promise<RunningServer> {
  const server = await createServer({ ...options, host });
  try {
    const address = await server.listen({ port, host });
    return { address, close: () => server.close() };
  } catch (cause) {
    await server.close();
    throw toListenError(cause, { port, host });
  }
}

function toListenError(cause: unknown, { port, host }: { readonly port: number; readonly host: string }): unknown {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
  if (code === 'EADDRINUSE')
    return new NewsgraphError('SERVER_PORT_TAKEN', `port ${port} of ${host} is in use`, { port, host, cause });
  if (code === 'EACCES' || code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new NewsgraphError('SERVER_ADDRESS_REFUSED', `cannot listen on port ${port} of ${host}`, {
      port,
      host,
      cause,
    });
  return cause;
}
