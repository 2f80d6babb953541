import type { Hono } from 'hono';
import type { AppEnvironment } from '../middleware/app-environment.ts';
import { BuiltFiles, sendFile } from './built-files.ts';

const entries = ['kotak-aduan.js', 'kotak-aduan-inline.js', 'kotak-aduan-worker.js', 'lacak-aduan.js', 'lacak-aduan-inline.js', 'kanal-resmi.js'] as const;

/** Any page anywhere may load these, also one that asks for CORS (`integrity`) or isolation (COEP). */
const forEverybody = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };
const immutable = 'public, max-age=31536000, immutable';
const fiveMinutes = 'public, max-age=300';

/** The box's scripts: short-lived by name, for ever under their version and for what carries a hash. */
export function mountScripts(app: Hono<AppEnvironment>, { widgetFolder, version }: { widgetFolder: string; version: string }): void {
  const files = new BuiltFiles(widgetFolder);
  for (const name of entries) {
    app.get(`/${name}`, async (c) => (await sendFile(c, files, name, { ...forEverybody, 'Cache-Control': fiveMinutes })) ?? c.notFound());
    app.get(`/v/${version}/${name}`, async (c) => (await sendFile(c, files, name, { ...forEverybody, 'Cache-Control': immutable })) ?? c.notFound());
  }
  for (const prefix of ['/assets/', `/v/${version}/assets/`]) {
    app.get(`${prefix}:name`, async (c) => {
      const sent = await sendFile(c, files, `assets/${c.req.param('name')}`, { ...forEverybody, 'Cache-Control': immutable });
      return sent ?? c.notFound();
    });
  }
}
