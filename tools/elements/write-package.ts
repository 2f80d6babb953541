import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { rootDir } from '../root-dir.ts';
import { npmConfig, npmEntries } from '../vite/npm.ts';
import { classTypes, tagTypes } from './class-types.ts';
import { htmlCustomData, webTypes } from './editor-data.ts';
import { elementsOf, type ElementDoc, type Manifest } from './element-doc.ts';
import { reactTypes, svelteTypes, vueTypes } from './framework-types.ts';

const widgetDir = join(rootDir, 'widget');

/** Parts of our own manifest; npm has read it before us. */
interface WidgetPackage {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

/** The whole folder that is published as `@kotak-aduan/widget`: modules, types, what editors read, and a package.json that names only what is in it. */
export async function writePackage(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await build({ logLevel: 'error', ...(await npmConfig(folder)), configFile: false });
  // Parse boundaries: files of our own.
  const manifest = JSON.parse(await readFile(join(widgetDir, 'custom-elements.json'), 'utf8')) as Manifest;
  const own = JSON.parse(await readFile(join(widgetDir, 'package.json'), 'utf8')) as WidgetPackage;
  const elements = elementsOf(manifest);
  const entries = Object.keys(await npmEntries());
  const texts: Record<string, string> = {
    'index.d.ts': classTypes(elements),
    'react.d.ts': reactTypes(elements),
    'vue.d.ts': vueTypes(elements),
    'svelte.d.ts': svelteTypes(elements),
    'html-custom-data.json': json(htmlCustomData(elements)),
    'web-types.json': json(webTypes(elements, own)),
    'package.json': json(packageJson(own, entries)),
  };
  for (const entry of entries)
    if (entry !== 'index') texts[`${entry}.d.ts`] = tagTypes(definedBy(entry, elements), entry.includes('/') ? '../index.js' : './index.js');
  for (const [path, text] of Object.entries(texts)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  await copyFile(join(widgetDir, 'custom-elements.json'), join(folder, 'custom-elements.json'));
  await copyFile(join(widgetDir, 'README.md'), join(folder, 'README.md'));
  await copyFile(join(rootDir, 'LICENSE'), join(folder, 'LICENSE'));
}

/** `define` registers what an agency's page may use; the form alone is for the city's own pages. */
function definedBy(entry: string, elements: readonly ElementDoc[]): readonly ElementDoc[] {
  const found = elements.filter(({ tagName }) => (entry === 'define' ? tagName !== 'kotak-aduan-form' : entry === `define/${tagName}`));
  if (found.length === 0) throw new Error(`widget/package.json exports ./${entry}, which registers no element of tools/elements/published-elements.ts.`);
  return found;
}

function packageJson({ name, version, license, dependencies }: WidgetPackage, entries: readonly string[]): object {
  const modules = entries.map((entry) => [entry === 'index' ? '.' : `./${entry}`, { types: `./${entry}.d.ts`, default: `./${entry}.js` }] as const);
  const types = ['react', 'vue', 'svelte'].map((framework) => [`./${framework}`, { types: `./${framework}.d.ts` }] as const);
  const files = ['custom-elements.json', 'html-custom-data.json', 'web-types.json', 'package.json'].map((path) => [`./${path}`, `./${path}`] as const);
  return {
    name,
    version,
    description: 'A private complaint box for the websites of local governments, as custom elements.',
    license,
    keywords: ['custom-elements', 'web-components', 'complaints', 'government', 'indonesia', 'pengaduan'],
    type: 'module',
    // Everything else may be left out where nothing of it is used.
    sideEffects: ['./define.js', './define/*.js', './chunks/*define-*.js'],
    types: './index.d.ts',
    exports: Object.fromEntries([...modules, ...types, ...files]),
    customElements: 'custom-elements.json',
    'web-types': './web-types.json',
    // Lit is shared with the rest of the app; everything else is inside (third-party-licenses.md).
    dependencies: { lit: dependencies['lit'] },
  };
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
