import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

export interface StaticHost {
  /** Of the folder, with a slash behind. */
  readonly address: string;
  /** What was asked beside files of the folder: method and path. */
  readonly strays: string[];
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
};

/** A folder on a plain web host, under a path of its own as GitHub Pages does; it can do nothing but hand out files. */
export async function startStaticHost({ folder, under, port }: { folder: string; under: string; port: number }): Promise<StaticHost> {
  const strays: string[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const { pathname } = new URL(request.url ?? '/', 'http://host');
      const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
      const isInside = request.method === 'GET' && path.startsWith(under);
      const bytes = isInside ? await readFile(join(folder, normalize(path.slice(under.length)))).catch(() => null) : null;
      if (bytes === null) {
        strays.push(`${request.method} ${pathname}`);
        response.writeHead(404).end();
        return;
      }
      response.writeHead(200, { 'Content-Type': types[extname(path)] ?? 'application/octet-stream' }).end(bytes);
    })();
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${port}${under}`,
    strays,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
