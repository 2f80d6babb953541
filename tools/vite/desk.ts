import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin, UserConfig } from 'vite';
import { drawIcon } from './extension-icons.ts';

const source = fileURLToPath(new URL('../../extension/src/desk/', import.meta.url));
const outDir = fileURLToPath(new URL('../../extension/dist/meja/', import.meta.url));
const target = ['chrome90', 'firefox115', 'safari15.4'];
const resolve = { conditions: ['browser', 'module', 'import', 'default'] };

/** The desk as the server serves it at `/meja`: `extension/dist/meja/`. As a page of the extension it is built with the extension. */
export function deskConfigs(): UserConfig[] {
  return [
    {
      root: source,
      base: '/meja/',
      publicDir: false,
      // The server puts its nonce in this place each time it serves the page (server/src/serving/mount-desk.ts).
      html: { cspNonce: 'NONCE-OF-THE-PAGE' },
      logLevel: 'warn',
      resolve,
      build: {
        outDir,
        emptyOutDir: true,
        target,
        minify: true,
        modulePreload: { polyfill: false },
        // A file of its own for everything: `img-src` and `style-src` allow no more than the server's own.
        assetsInlineLimit: 0,
        reportCompressedSize: false,
        rolldownOptions: {
          input: `${source}meja.html`,
          output: { entryFileNames: 'assets/[name]-[hash].js', chunkFileNames: 'assets/[name]-[hash].js', assetFileNames: 'assets/[name]-[hash][extname]' },
        },
      },
      plugins: [nameIndex(), installable()],
    },
    {
      root: source,
      publicDir: false,
      logLevel: 'warn',
      resolve,
      build: {
        outDir,
        emptyOutDir: false,
        target,
        minify: true,
        reportCompressedSize: false,
        // One file at an address that never changes: a browser looks there for a newer one.
        rolldownOptions: { input: `${source}clips/service-worker.ts`, output: { format: 'iife', entryFileNames: 'sw.js' } },
      },
    },
  ];
}

/** The page is called `index.html` where it is served. */
function nameIndex(): Plugin {
  return {
    name: 'kotak-aduan-desk-index',
    enforce: 'post',
    generateBundle(_, bundle) {
      const page = bundle['meja.html'];
      if (page !== undefined) page.fileName = 'index.html';
    },
  };
}

/** What makes the desk an app of a phone: its manifest with icons, and the list of parts that its service worker keeps. */
function installable(): Plugin {
  return {
    name: 'kotak-aduan-desk-installable',
    enforce: 'post',
    async generateBundle(_, bundle) {
      const parts = Object.keys(bundle).filter((name) => name.startsWith('assets/'));
      this.emitFile({ type: 'asset', fileName: 'parts.json', source: JSON.stringify(parts.map((name) => `/meja/${name}`)) });
      this.emitFile({ type: 'asset', fileName: 'manifest.json', source: readFileSync(`${source}clips/manifest.json`) });
      for (const size of [192, 512]) this.emitFile({ type: 'asset', fileName: `icon-${size}.png`, source: await drawIcon(size) });
      this.emitFile({ type: 'asset', fileName: 'icon-full-512.png', source: await drawIcon(512, { isFull: true }) });
    },
  };
}
