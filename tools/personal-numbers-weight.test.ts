import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { rootDir } from './root-dir.ts';

test('finding and masking personal numbers, with the table of regions, weighs up to 2.8 kB', async () => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: ['chrome98', 'firefox115', 'safari16.4'],
      rolldownOptions: { input: join(rootDir, 'api-client/src/personal-numbers/index.ts'), preserveEntrySignatures: 'strict' },
    },
  });
  assert.ok('output' in built);
  const code = built.output.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join('');
  assert.match(code, /findPersonalNumbers[^]*maskPersonalNumbers/);
  const bytes = brotliCompressSync(code).length;
  assert.ok(bytes <= 2_800, `${bytes} bytes`);
});
