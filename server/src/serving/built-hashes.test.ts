import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readBuiltHashes } from './built-hashes.ts';

const folder = mkdtempSync(join(tmpdir(), 'kotak-aduan-hashes-'));
after(() => rmSync(folder, { recursive: true }));

test('a file of hashes is read once, however many pages ask', () => {
  const path = join(folder, 'gaya.json');
  writeFileSync(path, JSON.stringify({ styleHashes: ['sha256-YQ=='] }));
  assert.deepEqual(readBuiltHashes(folder, 'gaya.json'), { styleHashes: ['sha256-YQ=='], scriptHashes: [] });
  rmSync(path);
  assert.deepEqual(readBuiltHashes(folder, 'gaya.json').styleHashes, ['sha256-YQ==']);
  assert.deepEqual(readBuiltHashes(folder, 'bingkai.json'), { styleHashes: [], scriptHashes: [] });
});
