/** What a server answered. */
export interface ApiAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Headers;
}

/** GET and POST of JSON at a server that runs here. */
export function createApiClient(address: () => string) {
  const send = async (path: string, init: RequestInit = {}): Promise<ApiAnswer> => {
    const response = await fetch(address() + path, init);
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.startsWith('application/json') ?? false;
    return { status: response.status, body: isJson ? JSON.parse(text) : text, headers: response.headers };
  };
  return {
    get: (path: string) => send(path),
    post: (path: string, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
      send(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      }),
  };
}
