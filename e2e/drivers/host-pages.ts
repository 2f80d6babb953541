import { createServer, request as httpRequest, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A page of an agency with the box in it, as a strict or an old website would serve it. */
export interface HostPage {
  /** Its Content-Security-Policy, with `CITY` for the city's origin; null for a page without any. */
  readonly policy: string | null;
  /** Which element of ours stands where it says `kotak-aduan`, in its HTML and its script; the box by default. */
  readonly tag?: string;
  /** On each of its scripts, where its policy asks for one. */
  readonly nonce?: string;
  readonly isolation?: 'inline';
  /** What an old library does before the box comes. */
  readonly before?: string;
  /** More of its headers. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Where it is more than the box: its HTML, with `WATCH` and `LOOK` for what watches it (first and last), `SCRIPT` and `BOX` for what
   * `docs/embed.md` says, `FOLLOWING` and `ACCOUNTS` for the other two elements with their scripts, and `CITY`. */
  readonly html?: string;
  /** Attributes of its box. */
  readonly box?: string;
  /** Where it is held by another page: that one's HTML, with `PAGE` for the address of this one. */
  readonly around?: string;
  /** The name that the page, or the one around it, is visited by; else the website that the city lists. */
  readonly host?: string;
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

/**
 * Runs in each of the pages before anything else: whatever goes wrong there is kept. `seen.own()` says how the page itself looks and
 * which globals it has; `LOOK` keeps that before the box has come.
 */
const watchScript = `window.seen = { errors: [], lines: [], isReady: false, ready: [], look: [] };
addEventListener('error', (event) => seen.errors.push(event.message ?? 'a script was not loaded'));
addEventListener('unhandledrejection', (event) => seen.errors.push(String(event.reason)));
document.addEventListener('aduan-ready', ({ target }) => (seen.isReady = seen.ready.push(target.localName) > 0));
{
  const { warn } = console;
  console.warn = (...words) => (seen.lines.push(words.join(' ')), warn.apply(console, words));
}
{
  const names = ['color', 'background-color', 'font', 'line-height', 'letter-spacing', 'margin', 'padding', 'display', 'position', 'overflow', 'direction', 'box-sizing'];
  const { slice, map, filter, join, concat } = Array.prototype, { keys } = Object, { getComputedStyle } = window, all = document.querySelectorAll.bind(document);
  seen.own = () => {
    const elements = filter.call(slice.call(all('html, body, body *')), (element) => element.closest('kotak-aduan, script') === null);
    const looks = map.call(elements, (element) => element.localName + ' ' + join.call(map.call(names, (name) => getComputedStyle(element).getPropertyValue(name)), '|'));
    // Lit says on the page which versions of it are there.
    return concat.call(looks, filter.call(keys(window).sort(), (name) => !/^(lit|reactiveElement)[A-Z]/.test(name)));
  };
}
`;

const rootDir = fileURLToPath(new URL('../..', import.meta.url));

/** What old websites load, under \`/pustaka/\`. */
const libraries: Readonly<Record<string, string>> = {
  'prototype.js': 'e2e/fixtures/prototype-1.7.3.min.js',
  'mootools.js': 'e2e/fixtures/mootools-core-1.4.5.min.js',
  'jquery.js': 'demo/dpupr/media/jquery-1.12.4.min.js',
  'bootstrap.css': 'demo/dpupr/media/bootstrap-3.4.1.min.css',
  'promise.js': 'node_modules/promise-polyfill/dist/polyfill.min.js',
  'custom-elements.js': 'node_modules/@webcomponents/custom-elements/custom-elements.min.js',
};

/** The website that the city lists, on the same port. */
const siteOf = (cityOrigin: string): string => `dpupr.localhost:${new URL(cityOrigin).port}`;

const plainHtml = '<!doctype html><meta charset="utf-8"><title>Dinas</title>WATCH SCRIPT BOX LOOK';

function htmlOf({ nonce, isolation, box, html = plainHtml }: HostPage, cityOrigin: string, index: number): string {
  const allowed = nonce === undefined ? '' : ` nonce="${nonce}"`;
  const parts: Readonly<Record<string, string>> = {
    LOOK: `<script${allowed} src="http://${siteOf(cityOrigin)}/lihat.js"></script>`,
    WATCH: `<script${allowed} src="http://${siteOf(cityOrigin)}/awasi-${index}.js"></script>`,
    SCRIPT: `<script${allowed} type="module" src="${cityOrigin}/kotak-aduan.js"></script>`,
    BOX: `<kotak-aduan agency="dpupr"${isolation === undefined ? '' : ` isolation="${isolation}"`}${box === undefined ? '' : ` ${box}`}><a href="${cityOrigin}/aduan?agency=dpupr">Sampaikan di halaman kota</a></kotak-aduan>`,
    FOLLOWING: otherElement('lacak-aduan', `${cityOrigin}/lacak`, cityOrigin),
    ACCOUNTS: otherElement('kanal-resmi', `${cityOrigin}/kanal?unit=dpupr`, cityOrigin),
    CITY: cityOrigin,
  };
  return html.replaceAll(/\b(WATCH|LOOK|SCRIPT|BOX|FOLLOWING|ACCOUNTS|CITY)\b/g, (name) => parts[name] ?? name);
}

function otherElement(tag: string, link: string, cityOrigin: string): string {
  return `<script type="module" src="${cityOrigin}/${tag}.js"></script><${tag} agency="dpupr"><a href="${link}">Buka di halaman kota</a></${tag}>`;
}

function inTag(words: string, { tag = 'kotak-aduan' }: HostPage): string {
  return words.replaceAll('kotak-aduan', tag);
}

/** A listed website whose pages have other policies than the sample sites, and the city behind the same port. */
export async function startHostPages({ pages, serverPort, port }: HostPagesOptions): Promise<HostPages> {
  const cityOrigin = `http://127.0.0.1:${port}`;
  const site = siteOf(cityOrigin);
  const send = (response: ServerResponse, type: string, body: string | Buffer, headers: Readonly<Record<string, string>> = {}): void => {
    response.writeHead(200, { 'content-type': type, ...headers });
    response.end(body);
  };
  const own = async (path: string, response: ServerResponse): Promise<void> => {
    const library = libraries[path.slice('/pustaka/'.length)];
    if (path.startsWith('/pustaka/') && library !== undefined) {
      return send(response, path.endsWith('.css') ? 'text/css' : 'text/javascript', await readFile(join(rootDir, library)));
    }
    if (path === '/lihat.js') return send(response, 'text/javascript', 'seen.look = seen.own();');
    const [, name = '', number = ''] = /^\/(halaman|luar|awasi)-(\d+)/.exec(path) ?? [];
    const page = pages[Number(number)];
    if (page === undefined) return void response.writeHead(404).end();
    if (name === 'awasi') return send(response, 'text/javascript', inTag(watchScript, page) + (page.before ?? ''));
    if (name === 'luar') return send(response, 'text/html', (page.around ?? '').replaceAll('PAGE', `http://${site}/halaman-${number}`));
    const policy = page.policy?.replaceAll('CITY', cityOrigin);
    send(response, 'text/html', inTag(htmlOf(page, cityOrigin, Number(number)), page), {
      ...page.headers,
      ...(policy === undefined ? {} : { 'content-security-policy': policy }),
    });
  };
  /** The city lists the website by the server's port, the browser knows it by this one. */
  const moved = (headers: IncomingHttpHeaders, from: number, to: number): IncomingHttpHeaders =>
    // What was text stays text; nothing else is in headers.
    JSON.parse(JSON.stringify(headers).replaceAll(`.localhost:${from}`, `.localhost:${to}`)) as IncomingHttpHeaders;
  const city = (request: IncomingMessage, response: ServerResponse): void => {
    const headers = moved(request.headers, port, serverPort);
    // A version from before: the same script, which says of itself that it is older.
    const isOlder = request.url?.startsWith('/lama/') === true;
    if (isOlder) headers['accept-encoding'] = 'identity';
    const path = isOlder ? request.url?.slice('/lama'.length) : request.url;
    const upstream = httpRequest({ host: '127.0.0.1', port: serverPort, path, method: request.method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, moved(answer.headers, serverPort, port));
      if (isOlder) void answer.toArray().then((chunks: Buffer[]) => response.end(asOlder(Buffer.concat(chunks).toString())));
      else answer.pipe(response);
    });
    upstream.on('error', () => response.destroy());
    request.pipe(upstream);
  };
  const server = createServer((request, response) =>
    request.headers.host === `127.0.0.1:${port}` ? city(request, response) : void own(request.url ?? '/', response),
  );
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    cityOrigin,
    addressOf: (index) => {
      const { around, host = 'dpupr.localhost' } = pages[index] ?? {};
      return `http://${host}:${port}/${around === undefined ? 'halaman' : 'luar'}-${index}`;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** As long as it was, since the header with its length is sent before. */
function asOlder(script: string): string {
  return script.replaceAll('0.1.0', '0.0.9');
}
