import { fileURLToPath } from 'node:url';
import type { Plugin, UserConfig } from 'vite';

const source = fileURLToPath(new URL('../../extension/src/desk/', import.meta.url));

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
      resolve: { conditions: ['browser', 'module', 'import', 'default'] },
      build: {
        outDir: fileURLToPath(new URL('../../extension/dist/meja/', import.meta.url)),
        emptyOutDir: true,
        target: ['chrome90', 'firefox115', 'safari15.4'],
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
      plugins: [nameIndex()],
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
