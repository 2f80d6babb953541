import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plugin, UserConfig } from 'vite';
import { rootDir } from '../root-dir.ts';
import { plainPlugins, target, treeshake } from './widget.ts';

const widgetDir = resolve(rootDir, 'widget');

/** The JavaScript of `@kotak-aduan/widget` as it is published: modules with everything but Lit inside, for a web team's own bundler to minify. */
export async function npmConfig(outDir: string): Promise<UserConfig> {
  return {
    root: widgetDir,
    base: './',
    publicDir: false,
    plugins: [...plainPlugins(), forPackage()],
    build: {
      target,
      outDir,
      emptyOutDir: false,
      minify: false,
      modulePreload: false,
      license: { fileName: 'third-party-licenses.md' },
      rolldownOptions: {
        treeshake,
        external: /^lit(?:$|\/)/,
        input: await npmEntries(),
        preserveEntrySignatures: 'allow-extension',
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          // Each module of ours in a file of its own: what belongs together is for the app's own bundler to say.
          codeSplitting: { includeDependenciesRecursively: false, groups: [{ includeDependenciesRecursively: false, name: nameOfModule }] },
        },
      },
    },
  };
}

/** What the workspace's package.json exports, but for the page that only the build needs: `define/kotak-aduan` and its source. */
export async function npmEntries(): Promise<Record<string, string>> {
  // A parse boundary: our own file, whose exports are plain paths.
  const { exports } = JSON.parse(await readFile(resolve(widgetDir, 'package.json'), 'utf8')) as { exports: Record<string, string> };
  const entries = Object.entries(exports).filter(([name]) => name !== './frame-page');
  return Object.fromEntries(entries.map(([name, path]) => [name === '.' ? 'index' : name.slice('./'.length), resolve(widgetDir, path)]));
}

/** `elements.kanal-resmi.define`; null for other people's packages. */
function nameOfModule(id: string): string | null {
  return /\/(?:widget|api-client)\/src\/(.*)\.ts$/.exec(id)?.[1]?.replaceAll('/', '.') ?? null;
}

/** What is otherwise where nobody loaded a script from the city's server: [end of the file's path, in the source, in the package]. */
const otherwise: readonly (readonly [string, string, string])[] = [
  ['elements/kotak-aduan/kotak-aduan.ts', 'const script = new URL(/* @vite-ignore */ this.shown.script, import.meta.url).href;', ''],
  [
    'elements/kotak-aduan/kotak-aduan.ts',
    'import(/* @vite-ignore */ script)',
    "(this.shown.tag === 'kotak-aduan-form' ? import('../kotak-aduan-form/define.ts') : import('../lacak-aduan-view/define.ts'))",
  ],
  [
    'elements/api-origin.ts',
    'return new URL(scriptUrl).origin;',
    'warnDeveloper(\'api="https://…" is missing: name the city’s server. This page’s own origin is used.\');\n  return location.origin;',
  ],
  // On a server that renders the page the classes may be imported, and registering them waits for the browser.
  ['elements/shell-element.ts', 'extends HTMLElement', 'extends (globalThis.HTMLElement ?? class {})'],
  ['events/native-event.ts', '= Object.getPrototypeOf(UIEvent)', '= Object.getPrototypeOf(globalThis.UIEvent ?? class extends Event {})'],
  ['elements/define-once.ts', 'const taken =', "if (typeof customElements === 'undefined') return;\n  const taken ="],
  ['elements/define-drawn.ts', '  try {', "  if (typeof document === 'undefined') return;\n  try {"],
  ['elements/kotak-aduan-form/define.ts', 'customElements.get(', 'globalThis.customElements?.get('],
  ['elements/lacak-aduan-view/define.ts', 'customElements.get(', 'globalThis.customElements?.get('],
];

function forPackage(): Plugin {
  const met = new Set<string>();
  return {
    name: 'for-package',
    enforce: 'pre',
    transform(code, id) {
      const rows = otherwise.filter(([path]) => id.endsWith(`/widget/src/${path}`));
      let changed = code;
      for (const [path, inSource, inPackage] of rows) {
        if (!changed.includes(inSource)) throw new Error(`${path} is not written as it was: look again at what the npm package has otherwise`);
        met.add(path);
        changed = changed.replace(inSource, inPackage);
      }
      return rows.length === 0 ? null : changed;
    },
    buildEnd(error) {
      if (error !== undefined) return;
      const missed = otherwise.find(([path]) => !met.has(path));
      if (missed !== undefined) throw new Error(`${missed[0]} is not in the npm package`);
    },
  };
}
