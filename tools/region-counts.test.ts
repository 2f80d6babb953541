import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { rootDir } from './root-dir.ts';

test('the table of region codes is what idn-area-data says', () => {
  assert.equal(execFileSync(process.execPath, ['tools/region-counts.ts', '--check'], { cwd: rootDir, encoding: 'utf8' }), '');
});
