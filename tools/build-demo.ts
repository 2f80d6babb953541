// npm run build:demo [-- FOLDER]: `dist/demo`, or that folder, shows the box on any static host, with a city's server in the visitor's own browser.
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { readCity } from '@kotak-aduan/server/main-options';
import { firstScript } from '@kotak-aduan/server/pages/first-script';
import { cityConfig } from '@kotak-aduan/server/services/city-config';
import { createCityDirectory } from '@kotak-aduan/server/services/city-directory';
import { knownPlaces } from '@kotak-aduan/server/services/known-places';
import { listOfficialAccounts } from '@kotak-aduan/server/services/list-official-accounts';
import { build } from 'vite';
import { moveToFolder } from './demo/move-to-folder.ts';
import { demoBuilderPage, demoChannelsPage, demoHomePage, demoSitePage, demoSites, demoStyle, demoTrackingPage } from './demo/demo-pages.ts';
import { rootDir } from './root-dir.ts';

const out = resolve(rootDir, process.argv[2] ?? 'dist/demo');
const city = readCity({ cityId: process.env['CITY'] ?? 'surakarta', port: 8080 });

await rm(out, { recursive: true, force: true });
await build({
  root: join(rootDir, 'tools/demo'),
  configFile: false,
  logLevel: 'warn',
  base: './',
  publicDir: false,
  resolve: { conditions: ['browser', 'module', 'import', 'default'] },
  build: {
    outDir: out,
    emptyOutDir: true,
    target: ['chrome90', 'firefox115', 'safari15.4'],
    modulePreload: false,
    rolldownOptions: {
      input: { peraga: join(rootDir, 'tools/demo/peraga.ts') },
      output: { entryFileNames: '[name].js', chunkFileNames: 'peraga/[name]-[hash].js' },
    },
  },
});
await cp(join(rootDir, 'widget/dist'), out, { recursive: true, filter: (path) => !/bingkai[\w-]*\.(?:html|json)$|gaya\.json$/.test(path) });
await moveToFolder(out);
await cp(createRequire(import.meta.url).resolve('msw/mockServiceWorker.js'), join(out, 'mockServiceWorker.js'));
for (const name of ['halaman.css', 'formulir.css']) await cp(join(rootDir, 'server/static', name), join(out, name));
await writeFile(join(out, 'peraga.css'), demoStyle);
await writeFile(
  join(out, 'kota.json'),
  JSON.stringify({ city: cityConfig(city), places: knownPlaces(city), official: listOfficialAccounts(createCityDirectory(city), null) }),
);
await writeFile(join(out, 'index.html'), demoHomePage(city.name));
for (const { name } of demoSites) {
  const source = join(rootDir, 'demo', name);
  await cp(source, join(out, name), { recursive: true, filter: (path) => !path.endsWith('headers.json') });
  await writeFile(join(out, name, 'index.html'), demoSitePage(await readFile(join(source, 'index.html'), 'utf8')));
}
const builder = join(rootDir, 'demo/pasang');
await cp(builder, join(out, 'pasang'), { recursive: true, filter: (path) => !path.endsWith('.test.ts') });
await writeFile(join(out, 'pasang/index.html'), demoBuilderPage(await readFile(join(builder, 'index.html'), 'utf8')));
for (const [name, page] of [
  ['lacak', demoTrackingPage(firstScript)],
  ['kanal', demoChannelsPage()],
] as const) {
  await mkdir(join(out, name), { recursive: true });
  await writeFile(join(out, name, 'index.html'), page);
}
process.stdout.write(`built the demo: put ${out} on any static host\n`);
