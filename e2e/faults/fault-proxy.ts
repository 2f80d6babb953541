import { createServer, request as httpRequest, type IncomingHttpHeaders, type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';

/** What a terrible network does to one request. */
export const faults = [
  'pass',
  'drop-request',
  'drop-response',
  'cut-response',
  'duplicate',
  'reset-mid-body',
  'delay',
  'bad-gateway',
  'unavailable',
  'gateway-timeout',
  'too-many',
  'captive-portal',
] as const;
export type Fault = (typeof faults)[number];

export interface FaultProxy {
  readonly origin: string;
  /** How often each fault was played. */
  readonly played: ReadonlyMap<Fault, number>;
  close(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface FaultProxyOptions {
  /** The server behind. */
  readonly target: string;
  /** Asked once for each request; the response tells when it is over. */
  readonly nextFault: (request: IncomingMessage, response: ServerResponse) => Fault;
  /** How long `delay` holds this answer back: longer than the client waits, and it comes too late. */
  readonly nextDelayMs: () => number;
  /** What `unavailable` and `too-many` say in `Retry-After`; null is nothing. */
  readonly nextRetryAfter?: () => string | null;
  readonly port?: number;
}

/** A proxy on loopback between a client and the server that loses, repeats, cuts, delays and forges. */
export async function startFaultProxy({ target, nextFault, nextDelayMs, nextRetryAfter = () => '0', port = 0 }: FaultProxyOptions): Promise<FaultProxy> {
  const played = new Map<Fault, number>();
  const server = createServer((request, response) => {
    const fault = nextFault(request, response);
    played.set(fault, (played.get(fault) ?? 0) + 1);
    play({ fault, request, response, target, nextDelayMs, nextRetryAfter }).catch(() => request.socket.destroy());
  });
  // A kept-alive connection that the fault before has poisoned would be a fault of the test, not of the network.
  server.keepAliveTimeout = 1;
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    played,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

interface Play {
  fault: Fault;
  request: IncomingMessage;
  response: ServerResponse;
  target: string;
  nextDelayMs: () => number;
  nextRetryAfter: () => string | null;
}

async function play({ fault, request, response, target, nextDelayMs, nextRetryAfter }: Play): Promise<void> {
  // Drawn before anything is waited for: what else is under way at the same time must not change what this request meets.
  const delayMs = fault === 'delay' ? nextDelayMs() : 0;
  const retryAfter = fault === 'unavailable' || fault === 'too-many' ? nextRetryAfter() : null;
  const waiting = retryAfter === null ? {} : { 'retry-after': retryAfter };
  const body = await buffer(request);
  const ask = (bytes = body): Promise<Answer> => forward({ target, request, body: bytes });
  switch (fault) {
    case 'pass':
      return give(response, await ask());
    case 'drop-request':
      request.socket.destroy();
      return;
    case 'drop-response':
      // The server has committed; nobody hears of it.
      await ask();
      request.socket.destroy();
      return;
    case 'cut-response': {
      const answer = await ask();
      response.writeHead(answer.status, withoutHopHeaders(answer.headers));
      response.write(answer.body.subarray(0, Math.floor(answer.body.length / 2)));
      await new Promise((resolve) => setImmediate(resolve));
      request.socket.resetAndDestroy();
      return;
    }
    case 'duplicate': {
      // Both at once: whoever comes second must get the first one's answer, or be told to wait.
      const [first, second] = await Promise.all([ask(), ask()]);
      return give(response, first.status < 300 ? first : second);
    }
    case 'reset-mid-body':
      await forwardHalf({ target, request, body });
      request.socket.resetAndDestroy();
      return;
    case 'delay': {
      const answer = await ask();
      await new Promise((resolve) => setTimeout(resolve, delayMs));
      return give(response, answer);
    }
    case 'bad-gateway':
      return give(response, page(502, '<html><body><h1>502 Bad Gateway</h1></body></html>'));
    case 'unavailable':
      return give(response, page(503, 'overloaded', waiting));
    case 'gateway-timeout':
      // The gateway has given up waiting; the server behind has filed it all the same.
      await ask();
      return give(response, page(504, '<html><body><h1>504 Gateway Time-out</h1></body></html>'));
    case 'too-many':
      return give(response, page(429, '', waiting));
    case 'captive-portal':
      return give(response, page(200, '<html><body>Silakan masuk ke WiFi gratis</body></html>'));
  }
}

function page(status: number, text: string, headers: IncomingHttpHeaders = {}): Answer {
  // As such boxes answer: with a page for a person, and readable from any origin or from none.
  return { status, headers: { 'content-type': 'text/html', 'access-control-allow-origin': '*', ...headers }, body: Buffer.from(text) };
}

function give(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, { ...withoutHopHeaders(headers), 'content-length': body.length });
  response.end(body);
}

async function forward({ target, request, body }: { target: string; request: IncomingMessage; body: Buffer }): Promise<Answer> {
  const upstream = httpRequest(new URL(request.url ?? '/', target), { method: request.method, headers: headersFor(request, target, body.length) });
  upstream.end(body);
  const [answer] = (await once(upstream, 'response')) as [IncomingMessage];
  return { status: answer.statusCode ?? 502, headers: answer.headers, body: await buffer(answer) };
}

/** Promises the whole body, sends half of it, and breaks the line. */
async function forwardHalf({ target, request, body }: { target: string; request: IncomingMessage; body: Buffer }): Promise<void> {
  const upstream = httpRequest(new URL(request.url ?? '/', target), { method: request.method, headers: headersFor(request, target, body.length) });
  // The server may answer or hang up: neither is heard.
  upstream.on('error', () => undefined);
  upstream.write(body.subarray(0, Math.floor(body.length / 2)));
  await new Promise((resolve) => upstream.once('socket', (socket) => (socket.connecting ? socket.once('connect', resolve) : resolve(null))));
  await new Promise((resolve) => setImmediate(resolve));
  upstream.destroy();
}

function headersFor(request: IncomingMessage, target: string, length: number): OutgoingHttpHeaders {
  return { ...withoutHopHeaders(request.headers), host: new URL(target).host, 'content-length': length };
}

function withoutHopHeaders(headers: IncomingHttpHeaders): OutgoingHttpHeaders {
  const { connection: _connection, 'transfer-encoding': _encoding, 'content-length': _length, 'keep-alive': _keepAlive, ...rest } = headers;
  return rest;
}
