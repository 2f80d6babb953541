import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SiteOptions } from '../app.ts';

const files: Readonly<Record<string, string>> = {
  'widget/kotak-aduan.js': '// the shell\n'.repeat(100),
  'widget/kotak-aduan-inline.js': '// the form\n'.repeat(100),
  'widget/kotak-aduan-too-old.js': '// for older pages\n'.repeat(100),
  'widget/kotak-aduan-worker.js': '// the worker\n'.repeat(100),
  'widget/lacak-aduan.js': '// the shell of following\n'.repeat(100),
  'widget/lacak-aduan-inline.js': '// following\n'.repeat(100),
  'widget/assets/bingkai-abc123.js': '// the frame\n',
  'widget/bingkai.html': '<!doctype html><title>Kotak Aduan</title>',
  'widget/bingkai-lacak.html': '<!doctype html><title>Kotak Aduan</title>',
  'widget/kanal-resmi.js': '// the official accounts\n'.repeat(100),
  'widget/custom-elements.json': JSON.stringify({
    modules: [
      {
        declarations: [
          {
            name: 'KotakUji',
            tagName: 'kotak-uji',
            summary: 'Kotak untuk `uji`. Tidak lebih.',
            attributes: [{ name: 'theme', description: 'Warna <apa pun>.', type: { text: "'light' | 'dark'" } }],
            events: [{ name: 'uji-selesai', description: 'Selesai.' }],
            slots: [{ name: '', description: 'Tautan.' }],
            cssParts: [{ name: 'base', description: 'Semuanya.' }],
            cssProperties: [{ name: '--uji-color', description: 'Warna.' }],
          },
        ],
      },
    ],
  }),
  'widget/gaya.json': JSON.stringify({ styleHashes: ['sha256-Zf6GZbCgMUi1pg81T3cJWARkBQBZMDjd/e3p9r14eak='] }),
  'widget/bingkai.json': JSON.stringify({ styleHashes: ['sha256-3QnozbCgMUi1pg81T3cJWARkBQBZMDjd/e3p9r14eak='] }),
  'kept/widget/place-part-old456.js': '// a part of the build before\n',
  'kept/desk/meja-old456.js': '// the desk before\n',
  'desk/index.html': '<!doctype html><meta property="csp-nonce" nonce="NONCE-OF-THE-PAGE"><title>Meja Aduan</title>',
  'desk/assets/meja-abc123.js': '// the desk\n',
  'demo/dpupr/index.html': '<!doctype html><script type="module" src="http://127.0.0.1:8080/kotak-aduan.js"></script>',
  'demo/dlh/index.html': '<!doctype html><title>DLH</title>',
  'demo/dlh/headers.json': JSON.stringify({ 'Content-Security-Policy': "default-src 'none'; script-src http://127.0.0.1:8080" }),
  'demo/bukan-daftar/index.html': '<!doctype html><title>Bukan daftar</title>',
  'demo/pasang/index.html': '<!doctype html><title>Pasang</title>',
  'demo/pasang/pasang.js': '// the builder\n',
  'demo/rahasia.txt': 'outside every site',
};

/** What the build makes, in small: the server serves whatever is there. */
export function makeSite(folder: string): SiteOptions {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return {
    port: 8080,
    demoFolder: join(folder, 'demo'),
    widgetFolder: join(folder, 'widget'),
    deskFolder: join(folder, 'desk'),
    keptFolder: join(folder, 'kept'),
    version: '1.2.3',
  };
}
