// Who may import whom: the table of the house style. The linter says the same while you type, as far as it can be said there.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { importsOf, packageOf, type Import } from './imports-of.ts';
import { rootDir } from './root-dir.ts';
import { sourceFiles } from './source-files.ts';

interface Zone {
  name: string;
  has: RegExp;
  /** Specifiers that may be imported; relative ones are ruled by `inside`. */
  may: RegExp;
  /** Where a relative import may lead. */
  inside: RegExp;
}

const zones: Zone[] = [
  {
    name: 'api-client/schemas and operations import zod only',
    has: /^api-client\/src\/(schemas|operations)\//,
    may: /^zod\/mini$/,
    inside: /^api-client\/src\/(schemas|operations)\//,
  },
  {
    name: 'api-client imports its schemas, zod, idb and what it sends with',
    has: /^api-client\/src\//,
    may: /^(zod\/mini|idb|tus-js-client|altcha-lib(\/.+)?)$/,
    inside: /^api-client\/src\//,
  },
  {
    name: 'the widget imports api-client, Lit, and what its parts on request are made of',
    has: /^widget\/src\//,
    may: /^(lit|@kotak-aduan\/api-client|leaflet|mediabunny|@cantoo\/pdf-lib)(\/|$)/,
    inside: /^widget\/src\//,
  },
  {
    name: 'adapters import schemas and their own helpers',
    has: /^extension\/src\/adapters\//,
    may: /^@kotak-aduan\/api-client\/schemas(\/|$)/,
    inside: /^extension\/src\/adapters\//,
  },
  {
    name: 'the extension imports api-client, Lit, the public exports of the widget, what writes its zips, and adapters by their index',
    has: /^extension\/src\//,
    may: /^((lit|@kotak-aduan\/api-client|@kotak-aduan\/widget)(\/|$)|(webextension-polyfill|fflate)$|zod\/mini$)/,
    inside: /^extension\/src\/(?!adapters\/(?!index\.ts$))/,
  },
  {
    name: 'the server imports the contract and its own dependencies',
    has: /^server\/src\//,
    may: /^(node:|(hono|@hono\/node-server|kysely|better-auth|sharp|exifr|file-type|mediabunny|@cantoo\/pdf-lib|altcha-lib|nodemailer|pino|@tus\/server|@tus\/file-store|lean-qr)(\/|$)|zod\/mini$|@kotak-aduan\/api-client\/(schemas|operations|messages|official-accounts|suggestions|personal-numbers|openapi)(\/|$))/,
    inside: /^server\/(src|cities)\//,
  },
];

// Programs that are run by hand stand beside what they run.
const isTest = (path: string): boolean => /\.test\.ts$|\/testing\/|\/write-[a-z]+\.ts$/.test(path);
const sources = await sourceFiles('{api-client,widget,extension,server,tools,e2e}/**/*.{ts,mjs}');
const imports = (await Promise.all(sources.map(importsOf))).flat();
const say = ({ from, specifier }: Import): string => `${from} imports ${specifier}`;

for (const zone of zones) {
  test(zone.name, () => {
    const own = imports.filter(({ from }) => !isTest(from) && zones.find(({ has }) => has.test(from)) === zone);
    const wrong = own.filter(({ specifier, target }) => !(target === null ? zone.may : zone.inside).test(target ?? specifier));
    assert.deepEqual(wrong.map(say), []);
  });
}

test('a relative import never leaves its top-level folder', () => {
  // How a part is built, and the tools that run a part's own modules, belong to that part.
  const belongs = /^tools\/((vite|clip)[/.-]|new\.ts$)/;
  const wrong = imports.filter(({ from, target }) => target !== null && target.split('/')[0] !== from.split('/')[0] && !belongs.test(from));
  assert.deepEqual(wrong.map(say), []);
});

test('an adapter imports no other adapter', () => {
  const platform = /^extension\/src\/adapters\/([^/]+)\//;
  const platforms = new Set(sources.filter((path) => /^extension\/src\/adapters\/[^/]+\/adapter\.ts$/.test(path)).map((path) => platform.exec(path)?.[1]));
  const wrong = imports.filter(({ from, target }) => {
    const [here, there] = [platform.exec(from)?.[1], platform.exec(target ?? '')?.[1]];
    return here !== there && platforms.has(here) && platforms.has(there);
  });
  assert.deepEqual(wrong.map(say), []);
});

test('an index is for those outside: nobody inside imports it', () => {
  const wrong = imports.filter(
    ({ from, target }) =>
      target?.endsWith('/index.ts') === true && !from.endsWith('/index.ts') && target !== 'extension/src/adapters/index.ts' && !isTest(from),
  );
  assert.deepEqual(wrong.map(say), []);
});

test('what runs in a browser imports nothing of Node', () => {
  const wrong = imports.filter(({ from, specifier }) => /^(api-client|widget|extension)\/src\//.test(from) && !isTest(from) && specifier.startsWith('node:'));
  assert.deepEqual(wrong.map(say), []);
});

test('every package that is imported is named in a package.json', async () => {
  const named = new Map<string, Set<string>>();
  for (const folder of ['.', 'api-client', 'widget', 'extension', 'server', 'tools', 'e2e']) named.set(folder, await dependenciesOf(folder));
  const wrong = imports.filter(({ from, specifier }) => {
    const name = packageOf(specifier);
    if (name === null || name.startsWith('@kotak-aduan/')) return false;
    const isForBuilding = isTest(from) || /^(tools|e2e)\//.test(from);
    return named.get(from.split('/')[0] ?? '')?.has(name) !== true && !(isForBuilding && named.get('.')?.has(name) === true);
  });
  assert.deepEqual(wrong.map(say), []);
});

test('the demo loads the widget as an agency would, and imports nothing but files beside it', async () => {
  const demo = (await Promise.all((await sourceFiles('demo/**/*.{js,mjs}')).filter((path) => !path.endsWith('.min.js')).map(importsOf))).flat();
  const outside = demo.filter(({ from, target }) => target === null || !target.startsWith(from.slice(0, from.lastIndexOf('/') + 1)));
  assert.deepEqual(outside.map(say), []);
});

async function dependenciesOf(folder: string): Promise<Set<string>> {
  // A parse boundary: npm has read this file before us.
  const manifest = JSON.parse(await readFile(join(rootDir, folder, 'package.json'), 'utf8')) as Record<string, Record<string, string> | undefined>;
  return new Set([...Object.keys(manifest['dependencies'] ?? {}), ...Object.keys(manifest['devDependencies'] ?? {})]);
}
