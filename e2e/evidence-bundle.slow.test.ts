// A bundle of evidence, unpacked and opened from the disk in a real Chromium that has no network: it checks itself, and tells of every byte.
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, test } from 'node:test';
import { bundlePageName, makeBundle } from '@kotak-aduan/extension/evidence/make-bundle';
import type { BundleWords } from '@kotak-aduan/extension/evidence/bundle-words';
import { checkEvidence } from '@kotak-aduan/extension/evidence/check-evidence';
import { sampleEvidence, samplePixel } from '@kotak-aduan/extension/testing/sample-evidence';
import { chromiumFlags } from '@kotak-aduan/tools/chromium-flags';
import { findBrowser } from '@kotak-aduan/tools/find-browser';
import { unzipSync } from 'fflate';
import { chromium, type Page } from 'playwright-core';

const words: BundleWords = {
  language: 'id',
  title: 'Bukti <kliping>',
  meaning: 'Bukan bukti bahwa isinya benar.',
  unchecked: 'Belum diperiksa',
  facts: [['Server', 'https://aduan.example']],
  gapsTitle: 'Tidak ada',
  gaps: ['Gambar: tidak bisa diambil'],
  compareKey: 'Bandingkan kunci.',
  filesTitle: 'Periksa berkas',
  filesHint: 'Pilih semua berkas.',
  verdicts: { same: 'Tidak berubah', unsigned: 'Tanpa tanda tangan', changed: 'BERUBAH', broken: 'RUSAK' },
  wrong: 'Tidak cocok:',
  key: 'Kunci:',
  states: { same: 'sama', changed: 'BERUBAH', missing: 'TIDAK ADA', omitted: 'dibuang', unknown: 'tidak bisa diperiksa', stranger: 'bukan bagian' },
};

const folder = await mkdtemp(join(tmpdir(), 'kotak-aduan-bundle-'));
const browser = await chromium.launch({ executablePath: await findBrowser('chromium'), args: [...chromiumFlags, '--headless=new'] });
const context = await browser.newContext({ offline: true });
const requests: string[] = [];
context.on('request', (request) => requests.push(request.url()));
after(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

const evidence = await sampleEvidence();
const { items } = await checkEvidence(evidence, async () => samplePixel);
const files = unzipSync(makeBundle(evidence, items, words));
const page = Buffer.from(files[bundlePageName] ?? []).toString('utf8');
let count = 0;

/** Writes the page to the disk, opens it there, and waits until it has come to a verdict. */
async function open(html: string): Promise<Page> {
  count += 1;
  const path = join(folder, `periksa-${count}.html`);
  await writeFile(path, html);
  const opened = await context.newPage();
  await opened.goto(pathToFileURL(path).href);
  await opened.locator('#verdict[data-verdict]').waitFor();
  return opened;
}

const verdictOf = (opened: Page): Promise<string | null> => opened.locator('#verdict').getAttribute('data-verdict');
const failing = (opened: Page): Promise<(string | null)[]> =>
  opened.locator('[data-state="changed"], [data-state="missing"]').evaluateAll((entries) => entries.map((entry) => entry.getAttribute('data-item')));

/** Another character of the same kind in the one place, so that nothing but this byte is different. */
function flip(text: string, at: number): string {
  const character = text.charAt(at);
  const other = /[0-9]/.test(character) ? (character === '7' ? '8' : '7') : character === 'q' ? 'r' : 'q';
  return text.slice(0, at) + other + text.slice(at + 1);
}

test('opened from the disk without a network it says that nothing has changed, and shows what was clipped as text', async () => {
  const opened = await open(page);
  assert.equal(await verdictOf(opened), 'same');
  assert.deepEqual(await failing(opened), []);
  assert.equal(await opened.locator('#items > li').count(), evidence.manifest.items.length + 2);
  assert.ok(await opened.locator('img').evaluate((image) => image instanceof HTMLImageElement && image.decode().then(() => image.naturalWidth === 1)));
  assert.equal(await opened.locator('pre b').count(), 0, 'markup in a post is no markup here');
  assert.ok((await opened.locator('pre').allTextContents()).some((text) => text.includes('</script><b>sudah</b>')));
  assert.deepEqual(
    requests.filter((url) => !/^(file|blob):/.test(url)),
    [],
  );
  await opened.close();
});

test('one byte of any item that lies in the page is told, by the item’s name', async () => {
  for (const { name } of evidence.manifest.items) {
    const start = page.indexOf(`data-name="${name}">`) + `data-name="${name}">`.length;
    const end = page.indexOf('</script>', start);
    // First, last (whose spare bits decode to nothing) and one in between.
    const last = page.slice(start, end).replace(/=+$/, '').length - 1;
    for (const at of [start, start + Math.floor(last / 2), start + last]) {
      const opened = await open(flip(page, at));
      assert.deepEqual([await verdictOf(opened), await failing(opened)], ['changed', [name]], `${name} at ${at - start}`);
      await opened.close();
    }
  }
});

test('one byte of the manifest, the statement, the signature or the key is told', async () => {
  const start = page.indexOf('id="seal">') + 'id="seal">'.length;
  const end = page.indexOf('</script>', start);
  const step = Math.floor((end - start) / 40);
  for (let at = start; at < end; at += step) {
    const opened = await open(flip(page, at));
    assert.notEqual(await verdictOf(opened), 'same', `at ${at - start}: ${page.slice(at - 10, at + 10)}`);
    await opened.close();
  }
  const { signature, publicKey } = evidence.countersignature;
  for (const [text, name] of [
    [signature, 'tanda-tangan.json'],
    [publicKey, 'tanda-tangan.json'],
  ] as const) {
    const opened = await open(flip(page, page.indexOf(text) + text.length - 1));
    assert.deepEqual([await verdictOf(opened), await failing(opened)], ['changed', [name]]);
    await opened.close();
  }
});

test('an item that was taken out of the page is missing', async () => {
  const opened = await open(page.replace('data-name="teks.txt"', 'data-name="lain.txt"'));
  assert.deepEqual([await verdictOf(opened), await failing(opened)], ['changed', ['teks.txt']]);
  await opened.close();
});

test('the files beside the page are checked too, once somebody picks them, each by its name', async () => {
  const beside = join(folder, 'isi');
  await mkdir(beside);
  const paths: string[] = [];
  for (const [name, bytes] of Object.entries(files)) {
    if (name === bundlePageName) continue;
    paths.push(join(beside, name));
    await writeFile(join(beside, name), bytes);
  }
  await writeFile(join(beside, 'asing.txt'), 'x');
  const opened = await open(page);
  const statesOf = async (picked: readonly string[]): Promise<Record<string, string | null>> => {
    await opened.locator('#files').setInputFiles([...picked]);
    await opened.locator(`#found[data-done="${picked.length}"]`).waitFor();
    const found = await opened
      .locator('#found li')
      .evaluateAll((entries) => entries.map((entry) => [entry.getAttribute('data-file') ?? '', entry.getAttribute('data-state')]));
    return Object.fromEntries(found) as Record<string, string | null>;
  };
  const whole = await statesOf([...paths, join(beside, 'asing.txt')]);
  assert.equal(whole['asing.txt'], 'stranger');
  delete whole['asing.txt'];
  assert.deepEqual([...new Set(Object.values(whole))], ['same']);
  for (const path of paths) {
    const bytes = await readFile(path);
    const middle = Math.floor(bytes.length / 2);
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    await writeFile(path, bytes);
  }
  assert.deepEqual([...new Set(Object.values(await statesOf(paths)))], ['changed']);
  await opened.close();
});

test('a page that was cut off in the middle never says that all is well', async () => {
  const path = join(folder, 'terpotong.html');
  await writeFile(path, page.slice(0, page.indexOf('id="seal">') + 200));
  const opened = await context.newPage();
  await opened.goto(pathToFileURL(path).href);
  assert.equal(await opened.locator('#verdict').textContent(), words.unchecked);
  await opened.close();
});
