import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { rootDir } from './root-dir.ts';

/** The two commands in a copy of what they touch, and the made tests run there as the runner runs them. */
let copy: string;
before(async () => {
  copy = await mkdtemp(join(tmpdir(), 'kotak-aduan-new-'));
  for (const path of [
    'extension/src/adapters',
    'extension/package.json',
    'tools',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'web-test-runner.config.mjs',
  ]) {
    await cp(join(rootDir, path), join(copy, path), { recursive: true });
  }
  await symlink(join(rootDir, 'node_modules'), join(copy, 'node_modules'));
});
after(() => rm(copy, { recursive: true, force: true }));

const run = (words: readonly string[]): Promise<{ code: number; output: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, words, { cwd: copy, env: { ...process.env, INIT_CWD: copy }, maxBuffer: 50_000_000 }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : error === null ? 0 : 1, output: stdout + stderr }),
    );
  });
const runTests = (folder: string) => run(['node_modules/@web/test-runner/dist/bin.js', '--files', `extension/src/adapters/${folder}/*.browser.test.ts`]);
const failuresIn = (output: string): string[] => [...output.matchAll(/ {2,}❌ (.+)|^ ❌ (.+)$/gm)].map(([, one, other]) => (one ?? other ?? '').trim());
const read = (path: string): Promise<string> => readFile(join(copy, path), 'utf8');

const report = {
  platform: 'instagram',
  kind: 'comment',
  reason: null,
  wrong: ['authorHandle'],
  gaps: ['authorName'],
  address: 'https://www.instagram.com/p/qaqaqaqaqaq/',
  html: '<body><main role="main"><div><div><a role="link" href="/qaxa/">qaxa</a><span dir="auto"><a role="link" href="/p/qaqaqaqaqaq/c/10000000000000000/"><time datetime="2026-01-01T07:00:00.000Z">3 jam</time></a></span></div><span dir="auto" data-ditunjuk="">Qaqaq qaxaq</span></div></main></body>',
  capturedOn: '2026-11-22',
  extensionVersion: '0.1.0',
};

test('a report becomes a fixture whose test fails by its blank alone, until a person has filled it', async () => {
  await writeFile(join(copy, 'laporan.json'), JSON.stringify(report));
  // The other fixtures have their own test; one beside the new one shows that a list is added to.
  const listing = 'extension/src/adapters/instagram/adapter.browser.test.ts';
  await writeFile(join(copy, listing), (await read(listing)).replace(/fixtures: \[[^\]]*\]/, "fixtures: ['unavailable']"));
  const { code, output } = await run(['tools/new.ts', 'adapter-fixture', 'laporan.json']);
  assert.equal(code, 0, output);
  const name = /fixtures\/(laporan-2026-11-22-[0-9a-f]{8})\.html/.exec(output)?.[1] ?? '';
  const path = `extension/src/adapters/instagram/fixtures/${name}`;
  assert.ok((await read(`${path}.html`)).includes(report.html));

  const failing = await runTests('instagram');
  assert.notEqual(failing.code, 0);
  assert.deepEqual(failuresIn(failing.output), [`The instagram adapter > reads ${name} as expected`], failing.output);
  assert.match(failing.output, /TULIS: yang dibaca orang/);

  const expected = await read(`${path}.expected.json`);
  await writeFile(join(copy, `${path}.expected.json`), expected.replace(/"TULIS[^"]*"/, '"qaxa"'));
  const filled = await runTests('instagram');
  assert.equal(filled.code, 0, filled.output);

  const again = await run(['tools/new.ts', 'adapter-fixture', 'laporan.json']);
  assert.equal(again.code, 1);
  assert.match(again.output, /already there/);
});

test('a saved page becomes a fixture without one of its words', async () => {
  const words = ['Slamet', 'Riyadi', 'berlubang', '18079173586950107', 'budi.santoso'];
  await writeFile(
    join(copy, 'simpanan.html'),
    `<html lang="id"><body><main><article><a href="/budi.santoso/">budi.santoso</a><p id="ini">Jalan Slamet Riyadi berlubang</p><a href="/p/DOuQoNmDKST/c/18079173586950107/">3 jam</a></article></main></body></html>`,
  );
  const { code, output } = await run([
    'tools/new.ts',
    'adapter-fixture',
    'simpanan.html',
    '--url',
    'https://x.com/budi.santoso/status/18079173586950107',
    '--target',
    '#ini',
  ]);
  assert.equal(code, 0, output);
  const path = /extension\/src\/adapters\/x\/fixtures\/laporan-[\w-]+(?=\.html)/.exec(output)?.[0] ?? '';
  const made = `${await read(`${path}.html`)}${await read(`${path}.expected.json`)}${path}`;
  for (const word of words) assert.ok(!made.includes(word), word);
  assert.match(made, /TULIS/);
});

test('a saved page of a site that has an adapter for its messages as well goes to the one that reads it', async () => {
  const page =
    '<html lang="id"><body><div aria-posinset="1"><span dir="auto"><div dir="auto">Lampu mati</div></span></div><div role="log"><div data-scope="messages_table" aria-label="Pukul 14.26, Budi Contoh: Halo" id="pesan">Halo</div></div></body></html>';
  await writeFile(join(copy, 'situs.html'), page);
  for (const [selector, folder] of [
    ['[aria-posinset]', 'facebook'],
    ['#pesan', 'messenger'],
  ] as const) {
    const { output } = await run(['tools/new.ts', 'adapter-fixture', 'situs.html', '--url', 'https://www.facebook.com/dinas.contoh', '--target', selector]);
    assert.match(output, new RegExp(`extension/src/adapters/${folder}/fixtures/laporan-`));
  }
});

test('a new platform comes with a test that fails by its expectation', async () => {
  const { code, output } = await run(['tools/new.ts', 'adapter', 'google-maps']);
  assert.equal(code, 0, output);
  const failing = await runTests('google-maps');
  assert.deepEqual(failuresIn(failing.output), ['The google-maps adapter > reads post as expected'], failing.output);
  assert.equal((await run(['tools/new.ts', 'adapter', 'google-maps'])).code, 1);
});

test('what a new platform begins with reads the post that is named or pointed at, and never the first that stands there', async () => {
  const registry = 'extension/src/adapters/registry.ts';
  const text = await read(registry);
  await writeFile(
    join(copy, registry),
    `import { googleMapsAdapter } from './google-maps/adapter.ts';\n${text.replace(/(adapters[^=]*= \[)/, '$1googleMapsAdapter, ')}`,
  );
  const fixture = 'extension/src/adapters/google-maps/fixtures/post';
  const capturedAt = /captured: (\S+)/.exec(await read(`${fixture}.html`))?.[1];
  const url = 'https://google-maps.example/post/1';
  const clip = {
    platform: 'google-maps',
    kind: 'post',
    postId: '1',
    commentId: null,
    permalink: url,
    authorName: null,
    authorHandle: null,
    authorUrl: null,
    text: 'Ganti dengan potongan halaman yang sebenarnya.',
    isTextTruncated: false,
    language: 'id',
    postedAt: null,
    postedAtPrecision: null,
    postedAtLabel: null,
    media: [],
    context: [],
    pageUrl: url,
    receivedByAccount: null,
    capturedAt,
    sources: { text: 'element', permalink: 'link' },
    gaps: ['authorName', 'authorHandle', 'authorUrl', 'postedAt'],
  };
  await writeFile(join(copy, `${fixture}.expected.json`), JSON.stringify({ '(address)': clip, 'article + article': clip }));
  const filled = await runTests('google-maps');
  assert.equal(filled.code, 0, filled.output);
  // The page has moved on to a post that it doesn't show: its address is known, and no word of another.
  const html = await read(`${fixture}.html`);
  await writeFile(join(copy, `${fixture}.html`), html.replace('url: https://google-maps.example/post/1', 'url: https://google-maps.example/post/3'));
  const elsewhere = await runTests('google-maps');
  const unread = elsewhere.output.slice(elsewhere.output.indexOf('reads post as expected'));
  // The line of what was read, beside that of what was written above.
  assert.match(unread, /-\s+"postId": "3"/);
  assert.match(unread, /-\s+"text": \[null\]/);
});

test('a mistake in the call ends with 2 and says what is asked for', async () => {
  for (const words of [
    [],
    ['adapter'],
    ['adapter', 'Google Maps'],
    ['adapter-fixture'],
    ['adapter-fixture', 'tidak-ada.json'],
    ['adapter-fixture', 'simpanan.html'],
  ]) {
    const { code, output } = await run(['tools/new.ts', ...words]);
    assert.equal(code, 2, `${words.join(' ')}: ${output}`);
  }
});
