import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MiddlewareHandler } from 'hono';
import * as z from 'zod/mini';
import type { AppEnvironment } from '../middleware/app-environment.ts';
import { framedPage } from '../middleware/security-headers.ts';
import { BuiltFiles, sendFile } from './built-files.ts';

/** What the files of the sample sites call the city's server. */
const addressInFiles = 'http://127.0.0.1:8080';

/** The folder beside them that is no sample site: it is served on the server's own origin (`/pasang/`). */
export const builderFolder = 'pasang';

const headersSchema = z.record(z.string(), z.string());

export interface DemoSite {
  readonly name: string;
  readonly host: string;
}

/** One sample agency website for each folder, told apart by the Host header: `dpupr.localhost:8080` is the folder `dpupr`. */
export function findDemoSites({ demoFolder, port }: { demoFolder: string; port: number }): readonly DemoSite[] {
  if (!existsSync(demoFolder)) return [];
  return readdirSync(demoFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== builderFolder && /^[a-z0-9-]+$/.test(entry.name))
    .map((entry) => ({ name: entry.name, host: `${entry.name}.localhost:${port}` }));
}

/**
 * Answers for the sample sites and for nobody else: to the API and our pages one gets only by our own hosts, so a name
 * that somebody points at this address reads nothing (DNS rebinding).
 */
export function serveByHost({
  demoFolder,
  sites,
  ownHosts,
  publicOrigin,
}: {
  demoFolder: string;
  sites: readonly DemoSite[];
  ownHosts: ReadonlySet<string>;
  publicOrigin: string;
}): MiddlewareHandler<AppEnvironment> {
  const byHost = new Map(
    sites.map((site) => {
      const folder = join(demoFolder, site.name);
      const rewrite = (text: string): string => text.replaceAll(addressInFiles, publicOrigin);
      return [site.host, { files: new BuiltFiles(folder, { rewrite }), headers: readHeaders(folder, rewrite) }] as const;
    }),
  );
  return async (c, next) => {
    const { host, pathname } = new URL(c.req.url);
    if (ownHosts.has(host) || pathname === '/healthz') return next();
    const site = byHost.get(host);
    if (site === undefined) return c.text('Alamat ini bukan alamat Kotak Aduan.', 421);
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return c.text('Situs contoh hanya dapat dibaca.', 405);
    const path = readPath(pathname);
    const sent = path === 'headers.json' ? null : await sendFile(c, site.files, path === '' ? 'index.html' : path, { ...plainSite, ...site.headers });
    // Browsers ask for it unbidden; an agency's own page has none.
    if (sent === null && path === 'favicon.ico') return c.body(null, 204, plainSite);
    return sent ?? c.text('Halaman ini tidak ada.', 404);
  };
}

/** Without the slash in front. For what can't be decoded (`/%`) a null byte, which is in no file's name. */
function readPath(pathname: string): string {
  try {
    return decodeURI(pathname).slice(1);
  } catch {
    return '\0';
  }
}

/** An agency's own website: it sets its headers itself, as strict or as lax as it is. */
const plainSite: Readonly<Record<string, string>> = { 'Content-Security-Policy': '', 'Cache-Control': 'no-cache', [framedPage]: 'demo' };

function readHeaders(folder: string, rewrite: (text: string) => string): Record<string, string> {
  const path = join(folder, 'headers.json');
  return existsSync(path) ? headersSchema.parse(JSON.parse(rewrite(readFileSync(path, 'utf8')))) : {};
}
