// DRF-9: what was written lies sealed on the device, is wiped once it was received, and a shared device is never written to. The whole
// profile of a real browser is read byte for byte: its database files keep what was deleted from them.
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, test } from 'node:test';
import { ForeignBox } from '../drivers/foreign-box.ts';
import { enginesWithProfile, launchOnProfile, type EngineWithProfile } from '../drivers/launch-on-profile.ts';
import { PuppeteerBoxPage } from '../drivers/puppeteer-box-page.ts';
import { makePhoto } from '../make-photo.ts';
import { startServer } from '../start-server.ts';
import { until } from '../until.ts';

const server = await startServer();
const folder = await mkdtemp(join(tmpdir(), 'kotak-aduan-profil-'));
const photo = join(folder, 'gagakfoto.jpg');
await writeFile(photo, await makePhoto({ seed: 5 }));
after(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

/**
 * No four letters of them are alike: databases and Firefox's sessions are pressed by Snappy and LZ4, which leave a word as it stands the first
 * time that it comes, but not what they have had before.
 */
const canary = { text: 'kenariteks', name: 'Jalakpunya', photo: 'gagakfoto' };

/** Not ours: on a device of their own a browser may offer people their name again in any form (`autocomplete="name"`, WCAG 1.3.5). */
const namesToOffer = { chromium: join('Default', 'Web Data'), firefox: 'formhistory.sqlite' };

for (const engine of enginesWithProfile) {
  test(
    `${engine}: nothing of text, name, photos and code can be read in the profile, while it is written and after it was received`,
    { timeout: 300_000 },
    async () => {
      const profile = join(folder, `${engine}-own`);
      const writing = await launch(engine, profile);
      await write(writing.box);
      await writing.box.untilSaved(1);
      await writing.close();
      assert.deepEqual(await hits(profile, Object.values(canary)), [], 'while it is written');

      const sending = await launch(engine, profile);
      await sending.box.untilSaved(1);
      const { code } = await sending.box.send();
      // By the promise within a second of the receipt.
      await until('the photo is wiped', async () => (await sending.box.page.ask<number>(countFiles)) === 0, 1_000);
      await sending.close();
      const found = await hits(profile, [...Object.values(canary), code, code.replaceAll(/[- ]/g, '')]);
      const ours = found.filter((hit) => !hit.startsWith(`${canary.name} in ${namesToOffer[engine]}`));
      assert.deepEqual(ours, [], 'after it was received');
    },
  );

  test(`${engine}: on a shared device nothing can be read in the profile either, and no record is written`, { timeout: 300_000 }, async () => {
    const profile = join(folder, `${engine}-shared`);
    const { box, close } = await launch(engine, profile);
    await box.write('Ada');
    await box.openDraftLine();
    await box.page.press(`root.querySelector('#shared')`);
    await until('the word that nothing is kept', async () => (await box.words()).includes('Aduan ini tidak disimpan di perangkat ini'));
    await write(box);
    await until('the photo', async () => (await box.drawnPhotos()) === 1, 60_000);
    const { code } = await box.send();
    assert.equal(await box.page.ask<number>(countRecords), 0);
    await close();
    assert.deepEqual(await hits(profile, [...Object.values(canary), code, code.replaceAll(/[- ]/g, '')]), []);
  });
}

test('the search finds what is not sealed', async () => {
  const profile = join(folder, 'plain');
  await mkdir(join(profile, 'deep'), { recursive: true });
  await writeFile(join(profile, 'deep', 'wide.log'), Buffer.concat([Buffer.from([0, 7]), Buffer.from(canary.text, 'utf16le')]));
  await writeFile(join(profile, 'narrow.log'), `..${canary.name}..`);
  assert.deepEqual((await hits(profile, Object.values(canary))).toSorted(), [`${canary.name} in narrow.log`, `${canary.text} in deep/wide.log`].toSorted());
});

interface Launched {
  readonly box: ForeignBox;
  readonly close: () => Promise<void>;
}

async function launch(engine: EngineWithProfile, profile: string): Promise<Launched> {
  const browser = await launchOnProfile({ engine, profile });
  const box = new ForeignBox(new PuppeteerBoxPage(await browser.newPage()));
  await box.page.open(server.site('dpupr'));
  return { box, close: () => browser.close() };
}

async function write(box: ForeignBox): Promise<void> {
  await box.write(`Sampah ${canary.text} menumpuk di pasar.`);
  await box.writeName(canary.name);
  await box.choosePhotos([photo]);
}

/** Of the drafts' files and of what is written; the receipt stays, sealed, as a record. */
const recordsOf = (stores: string): string => `
  const settled = (request) => new Promise((resolve, reject) => { request.onsuccess = () => resolve(request.result); request.onerror = () => reject(request.error); });
  const db = await settled(indexedDB.open('kotak-aduan'));
  let count = 0;
  for (const store of ${stores}) count += await settled(db.transaction(store).objectStore(store).count());
  db.close();
  return count;`;
const countRecords = recordsOf(`['drafts', 'files']`);
const countFiles = recordsOf(`['files']`);

/** In UTF-8, in UTF-16 and in the bytes of the picture: what stands in which file. */
async function hits(profile: string, words: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(profile, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path);
    for (const word of words) {
      if (bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le'))) found.push(`${word} in ${relative(profile, path)}`);
    }
  }
  return found;
}
