import { framePage, frameFormStyle, framePageStyle, trackingFramePage } from '@kotak-aduan/widget/frame-page';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plugin, UserConfig } from 'vite';
import { rootDir } from '../root-dir.ts';
import { leanSchemas } from './lean-schemas.ts';
import { minifyAgain } from './minify-again.ts';
import { oneFilingChunk } from './one-filing-chunk.ts';
import { plainErrors } from './plain-errors.ts';
import { plainLit } from './plain-lit.ts';
import { plainContract, schemaMaker } from './plain-contract.ts';
import { sourceHash, styleHashes } from './style-hashes.ts';
import { plainNamespaces } from './plain-namespaces.ts';

const widgetDir = resolve(rootDir, 'widget');

/**
 * The floor is Chrome 90, Firefox 115 and Safari 15.4. The first and the last number are higher, because for those the compiler rewrites
 * every private field (a fifth of our own code) for the sake of three faults that our code does not touch: Chrome before 98 gets static
 * fields named `name` wrong, Chrome 90 a spread inside an optional call, and Safari before 16 a local variable that stands in a field's
 * initialiser (webkit.org/b/236843). So classes here have static getters, initialisers hold literals, globals and functions, and
 * `checkSyntax` refuses what is newer than the floor.
 */
export const target = ['chrome98', 'firefox115', 'safari16.4'];

export const treeshake = {
  // Making a schema does nothing else: one that nobody reads is left out.
  manualPureFunctions: [schemaMaker],
  // What we don't use of these libraries can go; not all of them say so themselves. Of the one for PDFs that is half: only what reads and
  // writes objects is used.
  moduleSideEffects: [{ test: /node_modules\/(?:lit|lit-element|lit-html|@cantoo\/pdf-lib|culori)\//, sideEffects: false }],
};

/** What takes out of sources and libraries what no citizen needs; for the script tag and for the npm package alike. */
export function plainPlugins(): Plugin[] {
  return [minifyTemplates(), plainImports(), plainIdb(), plainLit(), plainLeaflet(), plainContract(), leanSchemas()];
}

/** The shell and the form are built apart: each must run with no further import. */
export function widgetConfigs(): UserConfig[] {
  return [
    widgetConfig({ input: { 'kotak-aduan': 'src/embed.ts' }, isFirst: true }),
    widgetConfig({ input: { 'kotak-aduan-inline': 'src/embed-inline.ts' }, isFirst: false, plugins: [styleHashes()] }),
    // Of their own, so that neither pays for what it would share with the form.
    widgetConfig({ input: { 'lacak-aduan': 'src/embed-lacak.ts' }, isFirst: false }),
    widgetConfig({ input: { 'lacak-aduan-inline': 'src/embed-lacak-inline.ts' }, isFirst: false }),
    widgetConfig({ input: { 'kanal-resmi': 'src/embed-kanal.ts' }, isFirst: false, plugins: [manifestPlugin()] }),
    widgetConfig({ input: { 'kotak-aduan-too-old': 'src/too-old.ts' }, isFirst: false }),
    widgetConfig({ input: { 'kotak-aduan-worker': 'src/worker.ts' }, isFirst: false }),
    widgetConfig({ input: { bingkai: 'src/frame/bingkai.ts' }, isFirst: false, plugins: [framePagePlugin()] }),
  ];
}

function widgetConfig({ input, isFirst, plugins = [] }: { input: Record<string, string>; isFirst: boolean; plugins?: Plugin[] }): UserConfig {
  const form = resolve(widgetDir, 'src/elements/kotak-aduan-form');
  const { plugin: filingChunk, nameOf } = oneFilingChunk({
    entry: resolve(widgetDir, 'src/embed-inline.ts'),
    parts: [resolve(form, 'filing.ts')],
  });
  return {
    root: widgetDir,
    base: './',
    publicDir: false,
    plugins: [...plainPlugins(), plainErrors(), filingChunk, plainNamespaces(), checkSyntax(), minifyAgain(), ...plugins],
    build: {
      target,
      outDir: 'dist',
      emptyOutDir: isFirst,
      modulePreload: false,
      rolldownOptions: {
        treeshake,
        // What an older page asks of the newest script stands there by its name; the others give nothing.
        preserveEntrySignatures: 'allow-extension',
        input: Object.fromEntries(Object.entries(input).map(([name, path]) => [name, resolve(widgetDir, path)])),
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'assets/[name]-[hash].js',
          codeSplitting: { includeDependenciesRecursively: false, groups: [{ debugName: 'filing', includeDependenciesRecursively: false, name: nameOf }] },
        },
      },
    },
  };
}

/** What Vite puts around each `import()`, to fetch style sheets that there are none of: a kilobyte in all, and links to other people's pages. */
function plainImports(): Plugin {
  const wrapped =
    /__vitePreload\((?:async \(\) => \{\s*const \{[^}]*\} = await )?(?:\(\) => )?(import\([^)]*\)(?:\.then\(\(n\) => n\.\w+\))?)(?:;\s*return \{[^}]*\};\s*\})?, \w+, import\.meta\.url\)/g;
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load: (id) => (id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : null),
    renderChunk(code, { fileName }) {
      const plain = code.replaceAll(wrapped, '$1');
      if (plain.includes('__vitePreload(')) throw new Error(`${fileName} does not import as it did: look again at what plain-imports takes out`);
      return plain;
    },
  };
}

/**
 * `idb` puts shortcuts on a database, walks cursors with `for await`, and lets what it wraps be written to, by side effects that no bundler
 * drops; the drafts ask for a transaction and its stores, and for nothing else. A shortcut that is used all the same is not a function.
 */
function plainIdb(): Plugin {
  const unused = [
    /const readMethods = [^]*?(?=export \{)/,
    /\n {4}if \(getCursorAdvanceMethods\(\)[^]*?\n {4}\}/,
    /\n {4}set\(target, prop, value\) \{[^]*?(?=\n\};)/,
  ];
  return {
    name: 'plain-idb',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('idb/build/index.js')) return null;
      const missing = unused.find((pattern) => !pattern.test(code));
      if (missing !== undefined) throw new Error(`idb is not built as it was: look again at what plain-idb takes out (${missing})`);
      return unused.reduce((plain, pattern) => plain.replace(pattern, ''), code);
    },
  };
}

/**
 * Leaflet asks on loading whether the browser can draw SVG from HTML in a string, which our policy (Trusted Types) forbids: the question
 * throws. Only its vector layers need the answer, and there are none here.
 */
function plainLeaflet(): Plugin {
  return {
    name: 'plain-leaflet',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('leaflet/dist/leaflet-src.esm.js')) return null;
      const plain = code.replace(/var inlineSvg = [^]*?\}\)\(\);/, 'var inlineSvg = false;').replace(/var vml = [^]*?\}\(\)\);/, 'var vml = false;');
      if (/var (?:inlineSvg|vml) = !/.test(plain)) throw new Error('Leaflet is not built as it was: look again at what plain-leaflet takes out');
      return plain;
    },
  };
}

/** What the elements' doc blocks say, for the server's reference page. */
function manifestPlugin(): Plugin {
  const fileName = 'custom-elements.json';
  return {
    name: 'manifest',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName, source: await readFile(resolve(widgetDir, fileName)) });
    },
  };
}

/** Takes the white space out of Lit's templates, which a minifier leaves alone. */
function minifyTemplates(): Plugin {
  return {
    name: 'minify-templates',
    enforce: 'pre',
    transform(code, id) {
      if (!id.startsWith(widgetDir)) return null;
      if (id.endsWith('.styles.ts')) return minifyStyle(code);
      return id.includes('/elements/') ? minifyMarkup(code) : null;
    },
  };
}

function minifyStyle(code: string): string {
  return code
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .replaceAll(/\n\s+/g, '\n')
    .replaceAll(/([{};:,>`])\n+/g, '$1')
    .replaceAll(/ ([>~]) /g, '$1')
    .replaceAll(/(?<=[ (,])0(?=\.\d)/g, '')
    .replaceAll(/\n(?=[`}])/g, '')
    .replaceAll(/: (?=\S)/g, ':')
    .replaceAll(/, (?=\S)/g, ',')
    .replaceAll(' {', '{')
    .replaceAll(';}', '}');
}

/** Between tags, and between attributes on lines of their own, a line break and its indentation say nothing. */
function minifyMarkup(code: string): string {
  return code
    .replaceAll(/>\n\s+</g, '><')
    .replaceAll(/>\n\s+\$\{/g, '>${')
    .replaceAll(/\}\n\s+</g, '}<')
    .replaceAll(/\}\n\s+\$\{/g, '} ${')
    .replaceAll(/\n\s+(?=[\w@?.-]+=(?:\$\{|"))/g, ' ')
    .replaceAll(/(["}])\n\s+(\/?>)/g, '$1$2');
}

/** What the lowered target lets through and a browser of the floor can't run. */
const tooNew = [
  { name: 'a spread in an optional call', pattern: /\?\.[\w.]*\(\.\.\./ },
  { name: 'a static block', pattern: /\bstatic\s*\{/ },
  { name: 'a private name with in', pattern: /#[\w$]+ in\b/ },
  { name: 'a private field that starts with a new object of ours', pattern: /[;{]#[\w$]+=new (?!Map|Set|WeakMap|AbortController)/ },
  { name: 'Array.prototype.at', pattern: /\.at\(-/ },
  { name: 'Object.hasOwn', pattern: /Object\.hasOwn\b/ },
  { name: 'crypto.randomUUID', pattern: /\brandomUUID\b/ },
];

function checkSyntax(): Plugin {
  return {
    name: 'check-syntax',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        const found = chunk.type === 'chunk' ? tooNew.find(({ pattern }) => pattern.test(chunk.code)) : undefined;
        if (found !== undefined) throw new Error(`${chunk.fileName} uses ${found.name}, which Chrome 90 or Safari 15.4 can't run`);
      }
    },
  };
}

/**
 * Writes `bingkai.html` and `bingkai-lacak.html`, and beside them what their Content-Security-Policy must allow. Their small script stands in
 * the page itself, which is one request less before the form.
 */
function framePagePlugin(): Plugin {
  return {
    name: 'frame-page',
    generateBundle: {
      // After it is minified.
      order: 'post',
      handler(_options, bundle) {
        const [name, chunk] = Object.entries(bundle).find(([, file]) => file.type === 'chunk' && file.isEntry) ?? [];
        if (name === undefined || chunk?.type !== 'chunk' || chunk.code.includes('</script')) throw new Error('The script of the frame page was not built');
        // It goes into the page, where nothing can be imported from.
        const importer = Object.values(bundle).find((file) => file.type === 'chunk' && file.imports.includes(name));
        if (importer !== undefined) throw new Error(`${importer.fileName} must share nothing with the script of the frame page`);
        delete bundle[name];
        const script = chunk.code.trim();
        this.emitFile({ type: 'asset', fileName: 'bingkai.html', source: framePage({ script, element: '/kotak-aduan-inline.js' }) });
        this.emitFile({ type: 'asset', fileName: 'bingkai-lacak.html', source: trackingFramePage({ script, element: '/lacak-aduan-inline.js' }) });
        const hashes = { styleHashes: [framePageStyle, frameFormStyle].map(sourceHash), scriptHashes: [sourceHash(script)] };
        this.emitFile({ type: 'asset', fileName: 'bingkai.json', source: JSON.stringify(hashes) });
      },
    },
  };
}
