import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin, UserConfig } from 'vite';
import { addressOnly, parseFixture } from '../../extension/src/adapters/testing/load-fixture.ts';
import { makeManifest, manifestTargets } from '../../extension/src/manifest.ts';
import { en } from '../../extension/src/messages/en.ts';
import { id } from '../../extension/src/messages/id.ts';
import { makeLocale } from '../../extension/src/make-locale.ts';
import { drawIcon, iconSizes } from './extension-icons.ts';

const folder = fileURLToPath(new URL('../../extension/', import.meta.url));
const source = join(folder, 'src');
const dist = join(folder, 'dist');
/** Every target has the same files but for its manifest, so they are built once, here, and copied. */
const staging = join(dist, '.files');

const shared = {
  root: source,
  publicDir: false,
  logLevel: 'warn',
  resolve: { conditions: ['browser', 'module', 'import', 'default'] },
} satisfies UserConfig;

const output = {
  outDir: staging,
  emptyOutDir: false,
  target: 'chrome116',
  minify: true,
  modulePreload: false,
  reportCompressedSize: false,
  copyPublicDir: false,
} as const;

/** One file without imports: a service worker may not import on demand, a content script may not import at all. */
function singleFile(entry: string, name: string, format: 'es' | 'iife', treeshake: { moduleSideEffects?: false } = {}): UserConfig {
  return {
    ...shared,
    build: {
      ...output,
      rolldownOptions: {
        input: join(source, entry),
        treeshake,
        output: { format, entryFileNames: name, codeSplitting: false, ...(format === 'iife' ? { name: 'kotakAduanScript' } : {}) },
      },
    },
  };
}

function pages(): UserConfig {
  const html = ['panel/panel.html', 'pairing/pairing.html', 'desk/desk.html'].map((page) => join(source, page)).filter((page) => existsSync(page));
  return {
    ...shared,
    build: {
      ...output,
      rolldownOptions: {
        input: html,
        output: { entryFileNames: 'assets/[name]-[hash].js', chunkFileNames: 'assets/[name]-[hash].js', assetFileNames: 'assets/[name]-[hash][extname]' },
      },
    },
    plugins: [assembleTargets()],
  };
}

/** The last step: icons, texts for the browser, and one folder per manifest. */
function assembleTargets(): Plugin {
  return {
    name: 'kotak-aduan-extension-targets',
    apply: 'build',
    async closeBundle(error?: Error) {
      if (error !== undefined) return;
      mkdirSync(join(staging, 'icons'), { recursive: true });
      for (const size of iconSizes) writeFileSync(join(staging, 'icons', `${size}.png`), await drawIcon(size));
      for (const [language, messages] of Object.entries({ id, en })) {
        mkdirSync(join(staging, '_locales', language), { recursive: true });
        writeFileSync(join(staging, '_locales', language, 'messages.json'), makeLocale(messages));
      }
      writeFileSync(join(staging, 'trial-pages.json'), JSON.stringify(trialPages()));
      // The workspace's own package.json, whose version is the extension's.
      const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
      for (const target of manifestTargets) {
        rmSync(join(dist, target), { recursive: true, force: true });
        cpSync(staging, join(dist, target), { recursive: true });
        writeFileSync(join(dist, target, 'manifest.json'), `${JSON.stringify(makeManifest(target, version), null, 2)}\n`);
      }
      rmSync(staging, { recursive: true, force: true });
    },
  };
}

/** The adapters' fixtures, on which a city's newer selectors are tried before they are read by. */
function trialPages(): unknown[] {
  return globSync('adapters/*/fixtures/*.html', { cwd: source })
    .toSorted()
    .map((path) => {
      const { html, url, capturedAt, timeZone, targets } = parseFixture(path, readFileSync(join(source, path), 'utf8'));
      const pointed = targets.filter((target) => !target.startsWith('selection:'));
      return { html, url, capturedAt, timeZone, targets: pointed.map((target) => (target === addressOnly ? null : target)) };
    });
}

/** To be built in this order: the last one makes `extension/dist/{chrome,firefox,e2e,e2e-firefox}`. */
export function extensionConfigs(): UserConfig[] {
  rmSync(staging, { recursive: true, force: true });
  return [
    singleFile('background/background.ts', 'background.js', 'es'),
    singleFile('content/content.ts', 'content.js', 'iife'),
    singleFile('content/pointer.ts', 'pointer.js', 'iife'),
    singleFile('content/aim.ts', 'aim.js', 'iife'),
    singleFile('content/badges.ts', 'badges.js', 'iife', { moduleSideEffects: false }),
    singleFile('content/sweep.ts', 'sweep.js', 'iife', { moduleSideEffects: false }),
    // Of the adapters it needs their words for times alone.
    singleFile('content/skeleton.ts', 'skeleton.js', 'iife', { moduleSideEffects: false }),
    singleFile('content/put-reply.ts', 'put-reply.js', 'iife'),
    singleFile('content/profile.ts', 'profile.js', 'iife', { moduleSideEffects: false }),
    pages(),
  ];
}
