import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';

export interface ForwardedCall {
  readonly method: string;
  readonly path: string;
  readonly headers: Headers;
}

export interface ForwardedAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** JSON where it is, else the text. */
  readonly body: unknown;
}

/** One thing that a server does wrong: with a call before it is carried out, or with its answer. */
export interface Defect {
  readonly name: string;
  readonly call?: (call: ForwardedCall) => void;
  readonly answer?: (answer: ForwardedAnswer, call: ForwardedCall) => Partial<ForwardedAnswer> | null;
}

export interface WrongServer {
  readonly origin: string;
  close(): Promise<void>;
}

/** A server that is right in all but one thing: it stands before the real one and spoils what that says. */
export async function startWrongServer(realOrigin: string, { call: spoilCall, answer: spoilAnswer }: Defect): Promise<WrongServer> {
  const server = createServer((request, response) => {
    void (async () => {
      const call = { method: request.method ?? 'GET', path: request.url ?? '/', headers: toHeaders(request.headers) };
      spoilCall?.(call);
      const chunks: Buffer[] = [];
      // A request's body comes as buffers.
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const body = Buffer.concat(chunks);
      const answered = await fetch(realOrigin + call.path, { method: call.method, headers: call.headers, body: body.length === 0 ? null : body });
      const right = { status: answered.status, headers: new Headers(answered.headers), body: readJson(await answered.text()) };
      for (const name of ['content-encoding', 'content-length', 'transfer-encoding', 'connection']) right.headers.delete(name);
      const said = { ...right, ...spoilAnswer?.(right, call) };
      response.writeHead(said.status, Object.fromEntries(said.headers));
      response.end(said.status === 204 ? undefined : typeof said.body === 'string' ? said.body : JSON.stringify(said.body));
    })();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('not listening on a port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Without what belongs to the one connection. */
function toHeaders(given: IncomingHttpHeaders): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(given)) {
    if (!['host', 'connection', 'content-length', 'transfer-encoding'].includes(name)) headers.set(name, String(value));
  }
  return headers;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
