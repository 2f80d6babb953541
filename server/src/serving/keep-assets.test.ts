import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { keepAssets } from './keep-assets.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'kotak-aduan-parts-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const day = (count: number): Date => new Date(Date.UTC(2026, 0, 1 + count));
const kept = (): readonly string[] => readdirSync(join(folder, 'kept')).toSorted();

/** A build empties the folder first. */
function build(...names: string[]): void {
  rmSync(join(folder, 'assets'), { recursive: true, force: true });
  mkdirSync(join(folder, 'assets'));
  for (const name of names) writeFileSync(join(folder, 'assets', name), `// ${name}`);
}
const start = (now: Date): Promise<void> => keepAssets({ from: join(folder, 'assets'), to: join(folder, 'kept'), now });

test('the parts of the build before stay for two weeks after the exchange, however long that build was in use', async () => {
  build('place-1.js', 'same.js');
  await start(day(0));
  build('place-2.js', 'same.js');
  await start(day(100));
  assert.deepEqual(kept(), ['place-1.js', 'place-2.js', 'same.js']);
  assert.equal(readFileSync(join(folder, 'kept', 'place-1.js'), 'utf8'), '// place-1.js');
  await start(day(113));
  assert.deepEqual(kept(), ['place-1.js', 'place-2.js', 'same.js']);
  await start(day(115));
  assert.deepEqual(kept(), ['place-2.js', 'same.js']);
});

test('a part that comes back with a later build is in use again', async () => {
  build('place-1.js');
  await start(day(0));
  build('place-2.js');
  await start(day(1));
  build('place-1.js');
  await start(day(2));
  build('place-3.js');
  await start(day(20));
  assert.deepEqual(kept(), ['place-1.js', 'place-3.js']);
});

test('where nothing was built nothing is kept, and nothing is lost', async () => {
  build('place-1.js');
  await start(day(0));
  rmSync(join(folder, 'assets'), { recursive: true });
  await start(day(1));
  assert.deepEqual(kept(), ['place-1.js']);
});
