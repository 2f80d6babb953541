import { createHash } from 'node:crypto';
import { framePage, frameFormStyle, framePageStyle } from '@kotak-aduan/widget/frame-page';
import { resolve } from 'node:path';
import type { Plugin, UserConfig } from 'vite';
import { rootDir } from '../root-dir.ts';

const widgetDir = resolve(rootDir, 'widget');

/** The browsers that are served in full (docs/decisions: the browser floor). */
const target = ['chrome90', 'firefox115', 'safari15.4'];

/** The shell and the form are built apart: each must run with no further import. */
export function widgetConfigs(): UserConfig[] {
  return [
    widgetConfig({ input: { 'kotak-aduan': 'src/embed.ts' }, isFirst: true }),
    widgetConfig({ input: { 'kotak-aduan-inline': 'src/embed-inline.ts' }, isFirst: false }),
    widgetConfig({ input: { bingkai: 'src/frame/bingkai.ts' }, isFirst: false, plugins: [framePagePlugin()] }),
  ];
}

function widgetConfig({ input, isFirst, plugins = [] }: { input: Record<string, string>; isFirst: boolean; plugins?: Plugin[] }): UserConfig {
  return {
    root: widgetDir,
    base: './',
    publicDir: false,
    plugins: [minifyTemplates(), ...plugins],
    build: {
      target,
      outDir: 'dist',
      emptyOutDir: isFirst,
      // Vite's preload helper would add bytes and links to other people's pages.
      modulePreload: false,
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(input).map(([name, path]) => [name, resolve(widgetDir, path)])),
        output: {
          entryFileNames: ({ name }) => (name === 'bingkai' ? 'assets/[name]-[hash].js' : '[name].js'),
          chunkFileNames: 'assets/[name]-[hash].js',
        },
      },
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
      if (id.endsWith('.styles.ts')) return code.replaceAll(/\s*\n\s*/g, '\n').replaceAll(/([{};:,>])\n/g, '$1').replaceAll(/: /g, ':').replaceAll(' {', '{').replaceAll(';}', '}');
      if (!id.includes('/elements/')) return null;
      // Between tags a line break and its indentation say nothing; inside a line white space stays.
      return code.replaceAll(/>\n\s+</g, '><').replaceAll(/>\n\s+\$\{/g, '>${').replaceAll(/\}\n\s+</g, '}<');
    },
  };
}

/** Writes `bingkai.html`, and beside it what its Content-Security-Policy must allow. */
function framePagePlugin(): Plugin {
  return {
    name: 'frame-page',
    generateBundle(_options, bundle) {
      const script = Object.keys(bundle).find((name) => /bingkai-.*\.js$/.test(name));
      if (script === undefined) throw new Error('The script of the frame page was not built');
      const hash = (style: string): string => `sha256-${createHash('sha256').update(style).digest('base64')}`;
      this.emitFile({ type: 'asset', fileName: 'bingkai.html', source: framePage({ scripts: [`/${script}`, '/kotak-aduan-inline.js'] }) });
      this.emitFile({ type: 'asset', fileName: 'bingkai.json', source: JSON.stringify({ styleHashes: [framePageStyle, frameFormStyle].map(hash) }) });
    },
  };
}
