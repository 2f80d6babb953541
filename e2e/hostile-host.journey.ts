// EMB-1 and EMB-3: what a page that was broken into can learn of what is typed in the box, and do to it. The built frame, in a real Chromium.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Frame, Page } from 'playwright-core';
import { ComplaintBox } from './drivers/complaint-box.ts';
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
const phone = await startPhone();
after(async () => {
  await phone.close();
  await server.stop();
});

async function open(): Promise<{ page: Page; box: ComplaintBox; errors: string[] }> {
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

test(`EMB-1: of ${edits} edits and ${photos} photos the page that holds the box learns nothing`, async () => {
  const { page, box } = await open();
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
  await page.close();
});

test(`EMB-3: ${messages} messages from the page, another frame and a stranger change nothing and throw nothing`, async () => {
  const { page, box, errors } = await open();
  const text = box.frame.getByRole('textbox', { name: 'Ada apa, di mana, dan sejak kapan?' });
  // What the last test sent is still shown.
  const another = box.frame.getByRole('button', { name: 'Tulis aduan lain' });
  await text.or(another).first().waitFor();
  if (await another.isVisible()) {
    await another.click();
    await box.frame.getByRole('button', { name: 'Sudah, tulis aduan lain' }).click();
  }
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
  const sent = await page.evaluate(fuzz, { seed, messages });
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
  await page.close();
});

function heightGiven(page: Page): Promise<number | undefined> {
  return page.evaluate(() => document.querySelector('kotak-aduan')?.shadowRoot?.querySelector('iframe')?.getBoundingClientRect().height);
}

function heightNeeded(frame: Frame): Promise<number> {
  return frame.evaluate(() => document.querySelector('kotak-aduan')?.getBoundingClientRect().height ?? 0);
}

/** Runs in the page: to the frame what is almost right, or right and from somebody else; to the page what only the frame may say. */
async function fuzz({ seed: from, messages: count }: { seed: number; messages: number }): Promise<number> {
  let state = from;
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const pick = <T>(all: readonly T[]): T | undefined => all[Math.floor(random() * all.length)];
  const deep = (levels: number): unknown => (levels === 0 ? 'x' : { v: 1, type: 'look', inner: deep(levels - 1) });
  const odd = [
    null,
    undefined,
    0,
    -1,
    1.5,
    Number.NaN,
    '',
    'look',
    'ready',
    [],
    {},
    true,
    64,
    96,
    '64',
    9_007_199_254_740_993n,
    new Date(0),
    new Map([[1, 2]]),
    deep(50),
    'a'.repeat(10_000),
  ];
  const anything = (): unknown => {
    const shape = random();
    if (shape < 0.2) return pick(odd);
    const message: Record<string, unknown> = { v: pick([1, ...odd]), type: pick(['look', 'ready', 'height', 'submitted', 'constructor', ...odd]) };
    for (const name of ['locale', 'theme', 'height', 'text', '__proto__', 'toString'])
      if (random() < 0.4) Object.defineProperty(message, name, { value: pick(odd), enumerable: true });
    return message;
  };
  const isLook = (message: unknown): boolean => Object(message).v === 1 && Object(message).type === 'look';
  const frame = document.querySelector('kotak-aduan')?.shadowRoot?.querySelector('iframe')?.contentWindow;
  const other = document.querySelector<HTMLIFrameElement>('#other')?.contentWindow;
  if (frame === null || frame === undefined || other === null || other === undefined) throw new Error('no frames');
  // The page may set the look; another frame in it may not.
  const postFromOther = other.window.Function('target', 'message', 'target.postMessage(message, "*")') as (target: Window, message: unknown) => void;
  for (let index = 0; index < count; index += 1) {
    let message = anything();
    const way = index % 4;
    if (way === 0) {
      while (isLook(message)) message = anything();
      frame.postMessage(message, '*');
    } else if (way === 1) postFromOther(frame, pick([message, { v: 1, type: 'look', locale: 'en', theme: 'dark' }]));
    else if (way === 2) window.postMessage(pick([message, { v: 1, type: 'submitted' }, { v: 1, type: 'height', height: 4_096 }]), '*');
    else postFromOther(window, pick([message, { v: 1, type: 'ready' }, { v: 1, type: 'submitted' }, { v: 1, type: 'height', height: 4_096 }]));
    if (index % 500 === 0) await new Promise((resolve) => setTimeout(resolve, 0));
  }
  await new Promise((resolve) => setTimeout(resolve, 0));
  return count;
}
