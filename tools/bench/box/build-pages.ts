import { join } from 'node:path';
import { build } from 'vite';
import { rootDir } from '../../root-dir.ts';

const folder = join(rootDir, 'tools/bench/box/pages');

export interface BuiltPages {
  /** Name in `/bench/` to content. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** The tags that load one page's script and style. */
  readonly headOf: (script: string) => string;
}

/** The scripts of the others, bundled and minified as a web team would. */
export async function buildPages(scripts: readonly string[]): Promise<BuiltPages> {
  const input = Object.fromEntries(scripts.map((name) => [name, join(folder, `${name}.ts`)]));
  const built = await build({
    root: folder,
    base: '/bench/',
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: ['chrome98', 'firefox115', 'safari16.4'],
      modulePreload: false,
      rolldownOptions: { input, output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js', assetFileNames: '[name][extname]' } },
    },
  });
  if (!('output' in built)) throw new Error('one build, one output');
  const files = new Map(built.output.map((part) => [part.fileName, part.type === 'chunk' ? part.code : part.source]));
  return {
    files,
    headOf: (script) =>
      `${files.has(`${script}.css`) ? `<link rel="stylesheet" href="/bench/${script}.css">` : ''}<script type="module" src="/bench/${script}.js"></script>`,
  };
}
