import { join } from 'node:path';
import type { Hono } from 'hono';
import type { AppEnvironment } from '../middleware/app-environment.ts';
import { BuiltFiles, sendFile } from './built-files.ts';

const entries = [
  'kotak-aduan.js',
  'kotak-aduan-inline.js',
  'kotak-aduan-too-old.js',
  'kotak-aduan-worker.js',
  'lacak-aduan.js',
  'lacak-aduan-inline.js',
  'kanal-resmi.js',
  // What they are, for editors.
  'custom-elements.json',
] as const;

/** Any page anywhere may load these, also one that asks for CORS (`integrity`) or isolation (COEP). */
const forEverybody = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };
const immutable = 'public, max-age=31536000, immutable';
const fiveMinutes = 'public, max-age=300';

interface ScriptOptions {
  readonly widgetFolder: string;
  readonly version: string;
  readonly keptFolder: string;
}

/** The box's scripts: short-lived by name, for ever under their version and for what carries a hash. */
export function mountScripts(app: Hono<AppEnvironment>, { widgetFolder, version, keptFolder }: ScriptOptions): void {
  const files = new BuiltFiles(widgetFolder);
  const kept = new BuiltFiles(join(keptFolder, 'widget'));
  for (const name of entries) {
    app.get(`/${name}`, async (c) => (await sendFile(c, files, name, { ...forEverybody, 'Cache-Control': fiveMinutes })) ?? c.notFound());
    app.get(`/v/${version}/${name}`, async (c) => (await sendFile(c, files, name, { ...forEverybody, 'Cache-Control': immutable })) ?? c.notFound());
  }
  for (const prefix of ['/assets/', `/v/${version}/assets/`]) {
    app.get(`${prefix}:name`, async (c) => {
      const name = c.req.param('name') ?? '';
      const headers = { ...forEverybody, 'Cache-Control': immutable };
      return (await sendFile(c, files, `assets/${name}`, headers)) ?? (await sendFile(c, kept, name, headers)) ?? c.body(null, 404, forEverybody);
    });
  }
}
