import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, test } from 'node:test';
import type { BoxPage } from './drivers/box-page.ts';
import { ForeignBox } from './drivers/foreign-box.ts';
import { startFaultProxy, type Fault } from './faults/fault-proxy.ts';
import { freePort } from './free-port.ts';
import { makePhoto } from './make-photo.ts';
import { startServer } from './start-server.ts';
import { until } from './until.ts';

interface BoxJourney {
  readonly engine: string;
  readonly openPage: () => Promise<BoxPage>;
  readonly close: () => Promise<void>;
}

const words = 'Sampah di depan SDN 3 Jebres belum diangkut sejak Senin.';
const moreWords = ' Baunya sampai ke dalam kelas.';
const namelessWords = 'Petugas loket meminta uang supaya antrean dilayani lebih dulu.';

/** DRF-3, EMB-2 and OUT-1 in a browser that Playwright doesn’t drive: the built box and the real server, through a line that breaks. */
export async function describeBoxJourney({ engine, openPage, close }: BoxJourney): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'kotak-aduan-box-'));
  const port = await freePort();
  const pending: { path: RegExp; fault: Fault }[] = [];
  const proxy = await startFaultProxy({
    target: `http://127.0.0.1:${port}`,
    nextDelayMs: () => 0,
    nextFault: ({ method, url = '' }) => {
      const index = method === 'POST' ? pending.findIndex(({ path }) => path.test(url)) : -1;
      return pending.splice(index, index === -1 ? 0 : 1)[0]?.fault ?? 'pass';
    },
  });
  // The box talks to the city through that line, which the city knows as its own address.
  const server = await startServer({ port, env: { PUBLIC_ORIGIN: proxy.origin } });
  const database = new DatabaseSync(join(server.dataDir, 'aduan.sqlite'), { readOnly: true });
  const page = await openPage();
  const box = new ForeignBox(page);
  after(async () => {
    await close();
    database.close();
    await proxy.close();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  });

  // First: where a browser keeps storage for all sites together, the frame would show the receipt of another test.
  test(`${engine}: the colour of the modern site reaches the button in the frame, and its words the colour that goes with it`, async () => {
    await page.open(server.site('dispendukcapil'));
    const seen = `const { backgroundColor, color } = getComputedStyle(root.querySelector('[part~="submit-button"]')); return`;
    // As its style sheet has them, by day and by night (demo/dispendukcapil/situs.css).
    const isNight = await page.ask<boolean>(`return matchMedia('(prefers-color-scheme: dark)').matches`);
    const wanted = isNight ? 'rgb(240, 168, 160) rgb(29, 34, 38)' : 'rgb(122, 46, 46) rgb(255, 255, 255)';
    await until(`${wanted} in the frame`, async () => (await page.ask<string>(`${seen} backgroundColor + ' ' + color`)) === wanted);
  });

  test(`${engine}: in the frame on the old site, text and two photos outlive reloads, are filed once over a line that breaks, and the code opens them`, async () => {
    const photos = await photoFiles(folder, { count: 2, width: 1_200, height: 900 });
    await page.open(server.site('dpupr'));
    await box.write(words);
    await box.writeName('Sri Lestari');
    await box.choosePhotos(photos);
    await box.untilSaved(2);
    await page.reload();
    await box.untilSaved(2);
    assert.equal(await box.text(), words);
    await box.write(moreWords);
    await box.untilSaved(2);
    await page.reload();
    await box.untilSaved(2);
    assert.equal(await box.text(), words + moreWords);
    assert.deepEqual(await box.blobsInDatabase(), []);

    pending.push({ path: /\/uploads\//, fault: 'reset-mid-body' }, { path: /\/complaints$/, fault: 'drop-response' });
    const { code, complaintNumber } = await box.send();
    assert.deepEqual(pending, [], 'both cuts were played');
    assert.match(code, /^([0-9A-HJKMNP-TV-Z]{4}[- ]?){6}$/);
    const rows = filed(database, words + moreWords);
    assert.deepEqual(
      rows.map(({ number }) => number),
      [complaintNumber],
    );
    assert.deepEqual(rows[0]?.originals, await sha256OfAll(folder, 2, 1_200));
    await page.reload();
    const shown = await box.follow(code);
    for (const said of [complaintNumber, words + moreWords]) assert.ok(shown.includes(said), `“${said}” is missing in: ${shown}`);
  });

  test(`${engine}: inline at the city’s own address, five photos of 12 megapixels outlive a reload and are filed without a name`, async () => {
    const photos = await photoFiles(folder, { count: 5, width: 4_000, height: 3_000 });
    await page.open(`${proxy.origin}/aduan`);
    await box.write(namelessWords);
    await box.chooseIdentity('none');
    await box.choosePhotos(photos);
    await box.untilSaved(5);
    assert.deepEqual(await box.blobsInDatabase(), []);
    await page.reload();
    await box.untilSaved(5);
    assert.equal(await box.text(), namelessWords);
    const { complaintNumber } = await box.send();
    const rows = filed(database, namelessWords);
    assert.deepEqual(
      rows.map(({ number, identity }) => ({ number, identity })),
      [{ number: complaintNumber, identity: 'none' }],
    );
    assert.deepEqual(rows[0]?.originals, await sha256OfAll(folder, 5, 4_000));
  });
}

const pathOf = (folder: string, index: number, width: number): string => join(folder, `foto-${width}-${index}.jpg`);

async function photoFiles(folder: string, { count, width, height }: { count: number; width: number; height: number }): Promise<string[]> {
  const paths = Array.from({ length: count }, (_none, index) => pathOf(folder, index, width));
  for (const [index, path] of paths.entries()) await writeFile(path, await makePhoto({ seed: index + width, width, height }));
  return paths;
}

/** Of what was on the camera, in order. */
async function sha256OfAll(folder: string, count: number, width: number): Promise<string[]> {
  const hashes: string[] = [];
  for (let index = 0; index < count; index += 1)
    hashes.push(
      createHash('sha256')
        .update(await readFile(pathOf(folder, index, width)))
        .digest('hex'),
    );
  return hashes.toSorted();
}

interface Filed {
  readonly number: string;
  readonly identity: string;
  /** Of the originals of its photos; each was claimed by the hash that the device had made of its bytes before. */
  readonly originals: string[];
}

function filed(database: DatabaseSync, text: string): Filed[] {
  const rows = database.prepare('SELECT complaint_id, complaint_number, identity FROM complaints WHERE text = ?').all(text);
  const attachments = database.prepare('SELECT original_sha256 FROM attachments WHERE complaint_id = ?');
  return rows.map((row) => ({
    number: String(row['complaint_number']),
    identity: String(row['identity']),
    originals: attachments
      .all(row['complaint_id'] ?? null)
      .map((attachment) => String(attachment['original_sha256']))
      .toSorted(),
  }));
}
