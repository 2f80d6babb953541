import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

const compress = promisify(brotliCompress);

export interface Sent {
  /** Milliseconds since 1970, with fractions. */
  readonly at: number;
  readonly path: string;
  readonly type: string;
  readonly bytes: number;
}

export interface PageServer {
  readonly port: number;
  /** All that was answered so far. */
  readonly sent: readonly Sent[];
  put(path: string, content: string | Uint8Array): Promise<void>;
  stop(): void;
}

const types: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css', html: 'text/html; charset=utf-8' };

/**
 * One origin for everybody: `/bench/` is ours to fill, compressed; whatever else is asked for comes from the real server behind.
 * That one knows its sites by their port, so the port is put right on the way there and back.
 */
export async function servePages(behind: number): Promise<PageServer> {
  const pages = new Map<string, { body: Uint8Array; type: string }>();
  const sent: Sent[] = [];
  let port = 0;
  const server = createServer((incoming, outgoing) => {
    const at = performance.timeOrigin + performance.now();
    const path = (incoming.url ?? '/').split('?')[0] ?? '/';
    const page = pages.get(path);
    if (page === undefined) return forward({ incoming, outgoing, port, behind, done: (type, bytes) => sent.push({ at, path, type, bytes }) });
    sent.push({ at, path, type: page.type, bytes: page.body.length });
    outgoing.writeHead(200, { 'content-type': page.type, 'content-encoding': 'br', 'content-length': page.body.length, 'cache-control': 'max-age=300' });
    outgoing.end(page.body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    port,
    sent,
    put: async (path, content) => {
      pages.set(path, { body: await compress(content), type: types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream' });
    },
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

interface Forward {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
  readonly port: number;
  readonly behind: number;
  readonly done: (type: string, bytes: number) => void;
}

function forward({ incoming, outgoing, port, behind, done }: Forward): void {
  const swap = (headers: IncomingMessage['headers'], from: number, to: number): IncomingMessage['headers'] =>
    Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, typeof value === 'string' ? value.replaceAll(`:${from}`, `:${to}`) : value]));
  const onward = request(
    { host: '127.0.0.1', port: behind, method: incoming.method, path: incoming.url, headers: swap(incoming.headers, port, behind) },
    (answer) => {
      let bytes = 0;
      answer.on('data', (chunk: Buffer) => (bytes += chunk.length));
      answer.on('end', () => done(answer.headers['content-type'] ?? '', bytes));
      outgoing.writeHead(answer.statusCode ?? 502, swap(answer.headers, behind, port));
      answer.pipe(outgoing);
    },
  );
  onward.on('error', () => outgoing.destroy());
  incoming.pipe(onward);
}
