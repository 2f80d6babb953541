// EMB-1 and EMB-3: what a page that was broken into can learn of what is typed in the box, and do to it. The built frame, in a real Chromium.
import assert from 'node:assert/strict';
import { after, test, type TestContext } from 'node:test';
import type { Frame, Page } from 'playwright-core';
import { ComplaintBox } from './drivers/complaint-box.ts';
import { fuzzMessages } from './drivers/fuzz-messages.ts';
import { openHostilePage } from './drivers/hostile-page.ts';
import { startPhone } from './drivers/phone.ts';
import { seededRandom } from './faults/seeded-random.ts';
import { makePhoto } from './make-photo.ts';
import { startServer } from './start-server.ts';
import { until } from './until.ts';

const edits = 200;
const photos = 5;
const messages = 10_000;
const seed = Number(process.env['SEED'] ?? 20_261_122);
process.stdout.write(`hostile host: SEED=${seed}\n`);

const server = await startServer();
after(() => server.stop());

/** On a phone of its own: what one test has sent is not what another begins with. */
async function open(t: TestContext): Promise<{ page: Page; box: ComplaintBox; errors: string[] }> {
  const phone = await startPhone();
  t.after(() => phone.close());
  const page = await phone.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await openHostilePage(page, server.site('dpupr'));
  return { page, box: await ComplaintBox.in(page), errors };
}

/** All that the page has got hold of. */
async function seenBy(page: Page): Promise<string> {
  await page.evaluate('pryNow()');
  return page.evaluate(() => JSON.stringify([window.watch.seen, window.watch.posted]));
}

test(`EMB-1: of ${edits} edits and ${photos} photos the page that holds the box learns nothing`, async (t) => {
  const { page, box } = await open(t);
  await page.locator('#own').pressSequentially('umpan');
  assert.ok((await seenBy(page)).includes('umpan'), 'what is typed in the page itself is seen: the traps work');

  const random = seededRandom(seed);
  const canaries: string[] = [];
  const requests: string[] = [];
  page.on('request', (request) => request.frame() === page.mainFrame() && requests.push(`${request.url()} ${request.postData() ?? ''}`));
  const text = box.frame.getByRole('textbox', { name: 'Ada apa, di mana, dan sejak kapan?' });
  await text.fill('mulai');
  await box.frame.locator('.agency').waitFor();
  for (const title of ['Foto', 'Tempat', 'Nama']) await box.open(title);
  const fields = [text, box.frame.getByLabel('Nama lengkap'), box.frame.getByLabel('Alamat atau patokan')];
  for (let index = 0; index < edits; index += 1) {
    const canary = `kenari${index}q${random().toString(36).slice(2, 8)}`;
    canaries.push(canary);
    const field = fields[Math.floor(random() * fields.length)] ?? text;
    await field.focus();
    // Keys, what an input method or a paste inserts, and taking some of it away again.
    if (index % 10 === 0) await field.pressSequentially(canary);
    else if (index % 10 === 1) await field.fill(canary);
    else await page.keyboard.insertText(`${canary} `);
    if (random() < 0.1) await page.keyboard.press('Backspace');
  }
  const files = await Promise.all(
    Array.from({ length: photos }, async (_, index) => ({ name: `kenarifoto${index}.jpg`, mimeType: 'image/jpeg', buffer: await makePhoto({ seed: index }) })),
  );
  await box.frame.getByLabel('Pilih foto').setInputFiles(files);
  await box.frame.getByRole('img', { name: `Foto ${photos}` }).waitFor();
  await text.fill('kenariterakhir jalan berlubang');
  const { code, complaintNumber } = await box.send();

  const seen = await seenBy(page);
  const hits = [...canaries, 'kenari', code, code.slice(0, 14), complaintNumber].filter((canary) => seen.includes(canary));
  assert.deepEqual(hits, []);
  assert.deepEqual(
    requests.filter((request) => request.includes('kenari')),
    [],
  );
  const posted = await page.evaluate(() => window.watch.posted);
  assert.ok(posted.length > 0);
  for (const message of posted) {
    const words = Object.entries(Object(message)).map(([name, value]) => (name === 'height' ? [name, Number(value) % 32] : [name, value]));
    assert.match(JSON.stringify(Object.fromEntries(words)), /^\{"v":1,"type":(?:"ready"|"submitted"|"height","height":0)\}$/);
  }
});

test(`EMB-3: ${messages} messages from the page, another frame and a stranger change nothing and throw nothing`, async (t) => {
  const { page, box, errors } = await open(t);
  const text = box.frame.getByRole('textbox', { name: 'Ada apa, di mana, dan sejak kapan?' });
  await text.fill('tetap di sini');
  await box.frame.getByText(/Tersimpan di (HP|perangkat) ini/).waitFor();
  const state = async (): Promise<unknown> => [
    await text.inputValue(),
    await box.frame.evaluate(() => document.documentElement.outerHTML.replace(/ style="[^"]*"/g, '')),
    await page.evaluate(() => window.watch.seen.filter((one) => one === 'aduan-submitted').length),
  ];
  // While parts of the form are on their way it grows; one that was forged stays, for the frame tells its height only when that changes.
  const isAsHighAsItNeeds = async (): Promise<boolean> => (await heightGiven(page)) === Math.ceil((await heightNeeded(box.frame)) / 32) * 32;
  await until('the frame to be as high as the box in it', isAsHighAsItNeeds);
  const before = await state();
  const sent = await page.evaluate(fuzzMessages, { seed, messages });
  assert.equal(sent, messages);
  // They are delivered in order: once the last one is through, all are.
  await box.frame.evaluate(() => new Promise((resolve) => setTimeout(resolve, 0)));
  assert.deepEqual(await state(), before);
  await until('the frame to be as high as the box in it again', isAsHighAsItNeeds);
  assert.deepEqual(errors, []);
  // And what may change the look still does.
  await page.evaluate(() => {
    const frame = document.querySelector('kotak-aduan')?.shadowRoot?.querySelector('iframe');
    frame?.contentWindow?.postMessage({ v: 1, type: 'look', locale: 'en', theme: 'dark' }, '*');
  });
  await box.frame.getByText('What happened, where, and since when?').waitFor();
  assert.equal(await box.frame.getByRole('textbox', { name: 'What happened, where, and since when?' }).inputValue(), 'tetap di sini');
});

function heightGiven(page: Page): Promise<number | undefined> {
  return page.evaluate(() => document.querySelector('kotak-aduan')?.shadowRoot?.querySelector('iframe')?.getBoundingClientRect().height);
}

function heightNeeded(frame: Frame): Promise<number> {
  return frame.evaluate(() => document.querySelector('kotak-aduan')?.getBoundingClientRect().height ?? 0);
}
