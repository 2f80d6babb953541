// EMB-1 and EMB-3 in Firefox: what a page that was broken into can learn of what is typed in the box, and do to it.
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { ForeignBox } from './drivers/foreign-box.ts';
import { fuzzMessages } from './drivers/fuzz-messages.ts';
import { addOwnThings, hostileScript } from './drivers/hostile-page.ts';
import { launchOnProfile } from './drivers/launch-on-profile.ts';
import { PuppeteerBoxPage } from './drivers/puppeteer-box-page.ts';
import { seededRandom } from './faults/seeded-random.ts';
import { makePhoto } from './make-photo.ts';
import { startServer } from './start-server.ts';
import { until } from './until.ts';

/** A fifth of what Chromium is put to: what differs is the engine, not the chance. */
const edits = 40;
const photos = 2;
const messages = 2_000;
const seed = Number(process.env['SEED'] ?? 20_261_122);
process.stdout.write(`hostile host, Firefox: SEED=${seed}\n`);

const server = await startServer();
const folder = await mkdtemp(join(tmpdir(), 'kotak-aduan-bermusuhan-'));
const browser = await launchOnProfile({ engine: 'firefox', profile: join(folder, 'profile') });
const page = await browser.newPage();
const thrown: string[] = [];
page.on('pageerror', (error) => thrown.push(String(error)));
const requests: string[] = [];
// By the addresses: WebDriver BiDi gives no bodies, but what a page sends by itself goes through its own traps.
page.on('request', (request) => request.frame() === page.mainFrame() && requests.push(request.url()));
await page.evaluateOnNewDocument(hostileScript);
const box = new ForeignBox(new PuppeteerBoxPage(page));
await box.page.open(server.site('dpupr'));
await page.evaluate(addOwnThings);
after(async () => {
  await browser.close();
  await server.stop();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** All that the page has got hold of. */
async function seen(): Promise<string> {
  return box.page.askPage<string>(`window.pryNow().then(() => JSON.stringify([window.watch.seen, window.watch.posted]))`);
}

test(`EMB-1: of ${edits} edits and ${photos} photos the page that holds the box learns nothing`, async () => {
  await page.type('#own', 'umpan');
  assert.ok((await seen()).includes('umpan'), 'what is typed in the page itself is seen: the traps work');

  const random = seededRandom(seed);
  const canaries = Array.from({ length: edits }, (_none, index) => `kenari${index}q${random().toString(36).slice(2, 8)}`);
  await box.write('kenarimulai ');
  await box.writeName('Kenari');
  // A name is short: most go into the text.
  for (const [index, canary] of canaries.entries()) await box.page.type(`root.querySelector('${index % 10 === 9 ? '#name' : '#text'}')`, `${canary} `);
  const typed = `${await box.text()} ${await box.page.ask<string>(`return root.querySelector('#name').value`)}`;
  assert.ok(
    canaries.every((canary) => typed.includes(canary)),
    'the box has what was typed',
  );
  const files = await Promise.all(
    Array.from({ length: photos }, async (_none, index) => {
      const path = join(folder, `kenarifoto${index}.jpg`);
      await writeFile(path, await makePhoto({ seed: index }));
      return path;
    }),
  );
  await box.choosePhotos(files);
  await box.untilSaved(photos);
  const { code, complaintNumber } = await box.send();

  const learned = await seen();
  assert.deepEqual(
    [...canaries, 'kenari', 'Kenari', code, code.slice(0, 14), complaintNumber].filter((canary) => learned.includes(canary)),
    [],
  );
  assert.ok(requests.length > 0);
  assert.deepEqual(
    requests.filter((request) => /kenari/i.test(request)),
    [],
  );
  const posted = await page.evaluate(() => window.watch.posted.filter((message) => Object(message).type === 'submitted').length);
  assert.ok(posted > 0, 'of a complaint it is told that there is one');
});

test(`EMB-3: ${messages} messages from the page, another frame and a stranger change nothing and throw nothing`, async () => {
  await box.pressButton('Tulis aduan lain');
  await box.pressButton('Sudah, tulis aduan lain');
  await box.write('Sampah menumpuk, tetap di sini');
  await box.untilSaved(0);
  // The last that comes of the text: it has been looked through for whom it goes to.
  await until('whom it goes to', async () => (await box.words()).includes('Dinas Lingkungan Hidup (disarankan)'));
  const state = (): Promise<unknown> =>
    Promise.all([
      box.text(),
      box.page.ask<string>(`return root.innerHTML`),
      page.evaluate(() => window.watch.seen.filter((one) => one === 'aduan-submitted').length),
    ]);
  // While parts of the form are on their way it grows.
  const isAsHighAsItNeeds = async (): Promise<boolean> => {
    const given = await page.$eval('kotak-aduan >>> iframe', (frame) => frame.getBoundingClientRect().height);
    return given === Math.ceil((await box.page.ask<number>(`return document.querySelector('kotak-aduan').getBoundingClientRect().height`)) / 32) * 32;
  };
  await until('the frame to be as high as the box in it', isAsHighAsItNeeds);
  const before = await state();
  assert.equal(await page.evaluate(fuzzMessages, { seed, messages }), messages);
  // They are delivered in order: once the last one is through, all are.
  await box.page.ask(`return new Promise((resolve) => setTimeout(() => resolve(true), 0))`);
  assert.deepEqual(await state(), before);
  await until('the frame to be as high as the box in it again', isAsHighAsItNeeds);
  assert.deepEqual(thrown, []);
});
