import { createServer, request as httpRequest, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';

/** A page of an agency with the box in it, as a strict or an old website would serve it. */
export interface HostPage {
  /** Its Content-Security-Policy, with `CITY` for the city's origin; null for a page without any. */
  readonly policy: string | null;
  /** On each of its scripts, where its policy asks for one. */
  readonly nonce?: string;
  readonly isolation?: 'inline';
  /** What an old library does before the box comes. */
  readonly before?: string;
}

export interface HostPages {
  /** Of the city, as the browser knows it. */
  readonly cityOrigin: string;
  addressOf(index: number): string;
  close(): Promise<void>;
}

interface HostPagesOptions {
  readonly pages: readonly HostPage[];
  /** Of the real server, which knows `dpupr.localhost` on this port. */
  readonly serverPort: number;
  /** Where browsers find all of it. */
  readonly port: number;
}

/** Runs in each of the pages before anything else: whatever goes wrong there is kept. */
const watchScript = `window.seen = { errors: [], isReady: false };
addEventListener('error', (event) => seen.errors.push(event.message ?? 'a script was not loaded'));
addEventListener('unhandledrejection', (event) => seen.errors.push(String(event.reason)));
document.addEventListener('aduan-ready', () => (seen.isReady = true));
`;

function html({ nonce, isolation }: HostPage, cityOrigin: string, index: number): string {
  const allowed = nonce === undefined ? '' : ` nonce="${nonce}"`;
  return `<!doctype html><meta charset="utf-8"><title>Dinas</title>
<script${allowed} src="/awasi-${index}.js"></script>
<script${allowed} type="module" src="${cityOrigin}/kotak-aduan.js"></script>
<kotak-aduan agency="dpupr"${isolation === undefined ? '' : ` isolation="${isolation}"`}><a href="${cityOrigin}/aduan?agency=dpupr">Sampaikan di halaman kota</a></kotak-aduan>`;
}

/** A listed website whose pages have other policies than the sample sites, and the city behind the same port. */
export async function startHostPages({ pages, serverPort, port }: HostPagesOptions): Promise<HostPages> {
  const cityOrigin = `http://127.0.0.1:${port}`;
  const site = `dpupr.localhost:${port}`;
  const own = (path: string, response: ServerResponse): void => {
    const [, name = '', number = ''] = /^\/(halaman|awasi)-(\d+)/.exec(path) ?? [];
    const page = pages[Number(number)];
    if (page === undefined) return void response.writeHead(404).end();
    if (name === 'awasi') return void response.writeHead(200, { 'content-type': 'text/javascript' }).end(watchScript + (page.before ?? ''));
    const policy = page.policy?.replaceAll('CITY', cityOrigin);
    response.writeHead(200, { 'content-type': 'text/html', ...(policy === undefined ? {} : { 'content-security-policy': policy }) });
    response.end(html(page, cityOrigin, Number(number)));
  };
  /** The city lists the website by the server's port, the browser knows it by this one. */
  const moved = (headers: IncomingHttpHeaders, from: number, to: number): IncomingHttpHeaders =>
    // What was text stays text; nothing else is in headers.
    JSON.parse(JSON.stringify(headers).replaceAll(`.localhost:${from}`, `.localhost:${to}`)) as IncomingHttpHeaders;
  const city = (request: IncomingMessage, response: ServerResponse): void => {
    const headers = moved(request.headers, port, serverPort);
    const upstream = httpRequest({ host: '127.0.0.1', port: serverPort, path: request.url, method: request.method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, moved(answer.headers, serverPort, port));
      answer.pipe(response);
    });
    upstream.on('error', () => response.destroy());
    request.pipe(upstream);
  };
  const server = createServer((request, response) => (request.headers.host === site ? own(request.url ?? '/', response) : city(request, response)));
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    cityOrigin,
    addressOf: (index) => `http://${site}/halaman-${index}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
