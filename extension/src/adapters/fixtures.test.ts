import assert from 'node:assert/strict';
import { glob, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { test } from 'node:test';
import { parseFixture } from './testing/load-fixture.ts';

const folder = import.meta.dirname;

const fixtures = async (): Promise<string[]> => {
  const paths: string[] = [];
  for await (const path of glob('*/fixtures/*.html', { cwd: folder })) paths.push(path);
  return paths.toSorted();
};

test('every fixture says where it comes from, has what is expected of it, and is listed in its adapter’s test', async () => {
  const paths = await fixtures();
  assert.ok(paths.length > 20);
  for (const path of paths) {
    const fixture = parseFixture(path, await readFile(join(folder, path), 'utf8'));
    assert.ok(fixture.targets.length > 0, `${path} points at nothing`);
    await readFile(join(folder, path.replace(/\.html$/, '.expected.json')));
    const listing = await readFile(join(folder, dirname(dirname(path)), 'adapter.browser.test.ts'), 'utf8');
    assert.ok(listing.includes(`'${basename(path, '.html')}'`), `${path} is not listed`);
  }
});

test('no fixture holds a picture or a page of a real place', async () => {
  for (const path of await fixtures()) {
    const html = await readFile(join(folder, path), 'utf8');
    for (const [, host = ''] of html.matchAll(/src=["']?https?:\/\/([^/"']+)/g)) assert.match(host, /\.example$/, `${path} shows a picture of ${host}`);
  }
});
