import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { openDataFolder } from './data-folder.ts';
import { StartError } from './errors/start-error.ts';
import { createEvidenceKey } from './services/evidence-key.ts';

let path: string;
beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), 'kotak-aduan-folder-'));
});
afterEach(() => rmSync(path, { recursive: true, force: true }));

const keyIdOnce = (): string => {
  const folder = openDataFolder(path);
  folder.release();
  return createEvidenceKey(folder.evidenceKey).keyId;
};

test('the key that signs evidence is made at the first start, for its owner alone, and stays', () => {
  const first = keyIdOnce();
  assert.equal(keyIdOnce(), first);
  assert.equal(statSync(join(path, 'evidence-key.pem')).mode & 0o777, 0o600);
  rmSync(join(path, 'evidence-key.pem'));
  assert.notEqual(keyIdOnce(), first);
});

test('a key that is damaged stops the start and says what to do', () => {
  keyIdOnce();
  writeFileSync(join(path, 'evidence-key.pem'), 'rusak');
  assert.throws(
    () => openDataFolder(path),
    (error) => error instanceof StartError && error.message.includes('cadangan'),
  );
});
