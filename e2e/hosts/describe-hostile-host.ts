import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { ForeignBox } from '../drivers/foreign-box.ts';
import { fuzzMessages } from '../drivers/fuzz-messages.ts';
import { startHostPages } from '../drivers/host-pages.ts';
import { addOwnThings, hostileScript } from '../drivers/hostile-page.ts';
import { seededRandom } from '../faults/seeded-random.ts';
import { freePort } from '../free-port.ts';
import { makePhoto } from '../make-photo.ts';
import { startServer } from '../start-server.ts';
import { until } from '../until.ts';
import type { HostVisitor } from './describe-hostile-hosts.ts';

export interface HostileVisitor extends HostVisitor {
  /** Keys into the page's own field, `#own`. */
  readonly typeInPage: (text: string) => Promise<void>;
  /** Addresses that the page asked for by itself, where the driver tells them. */
  readonly requests?: () => readonly string[];
}

/** A fifth of what Chromium is put to: what differs is the engine, not the chance. */
const edits = 40;
const photos = 2;
const messages = 2_000;

/** Kept in the box's own document, where the page's watch doesn't reach. */
const watchBox = `window.thrownInBox = [];
  addEventListener('error', (event) => thrownInBox.push(String(event.message)));
  addEventListener('unhandledrejection', (event) => thrownInBox.push(String(event.reason)));
  return true;`;

/** EMB-1 and EMB-3: what a page that was broken into can learn of what is typed in the box, and do to it. The page brings its traps along, as its first script. */
export async function describeHostileHost({ engine, open }: { readonly engine: string; readonly open: () => Promise<HostileVisitor> }): Promise<void> {
  const seed = Number(process.env['SEED'] ?? 20_261_122);
  process.stdout.write(`hostile host, ${engine}: SEED=${seed}\n`);
  const [port, serverPort] = [await freePort(), await freePort()];
  const pages = await startHostPages({ pages: [{ policy: null, before: hostileScript }], serverPort, port });
  const server = await startServer({ port: serverPort, env: { PUBLIC_ORIGIN: pages.cityOrigin } });
  const folder = await mkdtemp(join(tmpdir(), 'kotak-aduan-bermusuhan-'));
  const visitor = await open();
  const { page } = visitor;
  const box = new ForeignBox(page);
  after(async () => {
    await visitor.close();
    await server.stop();
    await pages.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  /** In the page around, and back in the box. */
  const askPage = async <T>(expression: string): Promise<T> => {
    const found = await page.askPage<T>(expression);
    await page.findBox();
    return found;
  };
  /** All that the page has got hold of. */
  const seen = (): Promise<string> => askPage<string>(`window.pryNow().then(() => JSON.stringify([window.watch.seen, window.watch.posted]))`);
  const timesSubmitted = (): Promise<number> => askPage<number>(`window.watch.seen.filter((one) => one === 'aduan-submitted').length`);

  test(`EMB-1 (${engine}): of ${edits} edits and ${photos} photos the page that holds the box learns nothing`, async () => {
    await page.open(pages.addressOf(0));
    await askPage(`(${addOwnThings.toString()})()`);
    await visitor.typeInPage('umpan');
    await page.findBox();
    assert.ok((await seen()).includes('umpan'), 'what is typed in the page itself is seen: the traps work');

    const random = seededRandom(seed);
    const canaries = Array.from({ length: edits }, (_none, index) => `kenari${index}q${random().toString(36).slice(2, 8)}`);
    await box.write('kenarimulai ');
    await box.writeName('Kenari');
    // A name is short: most go into the text.
    for (const [index, canary] of canaries.entries()) await page.type(`root.querySelector('${index % 10 === 9 ? '#name' : '#text'}')`, `${canary} `);
    const typed = `${await box.text()} ${await page.ask<string>(`return root.querySelector('#name').value`)}`;
    assert.deepEqual(
      canaries.filter((canary) => !typed.includes(canary)),
      [],
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
    if (visitor.requests !== undefined) {
      assert.ok(visitor.requests().length > 0);
      assert.deepEqual(
        visitor.requests().filter((request) => /kenari/i.test(request)),
        [],
      );
    }
    const posted = await askPage<number>(`window.watch.posted.filter((message) => Object(message).type === 'submitted').length`);
    assert.ok(posted > 0, 'of a complaint it is told that there is one');
  });

  test(`EMB-3 (${engine}): ${messages} messages from the page, another frame and a stranger change nothing and throw nothing`, async () => {
    await box.pressButton('Tulis aduan lain');
    await box.pressButton('Sudah, tulis aduan lain');
    await box.write('Sampah menumpuk, tetap di sini');
    await box.untilSaved(0);
    // The last that comes of the text: it has been looked through for whom it goes to.
    await until('whom it goes to', async () => (await box.words()).includes('Dinas Lingkungan Hidup (disarankan)'));
    await page.ask(watchBox);
    const state = async (): Promise<unknown> => [await box.text(), await page.ask<string>(`return root.innerHTML`), await timesSubmitted()];
    // While parts of the form are on their way it grows.
    const isAsHighAsItNeeds = async (): Promise<boolean> => {
      const needed = await page.ask<number>(`return document.querySelector('kotak-aduan').getBoundingClientRect().height`);
      const given = await askPage<number>(`document.querySelector('kotak-aduan').shadowRoot.querySelector('iframe').getBoundingClientRect().height`);
      return given === Math.ceil(needed / 32) * 32;
    };
    await until('the frame to be as high as the box in it', isAsHighAsItNeeds);
    const before = await state();
    assert.equal(await askPage(`(${fuzzMessages.toString()})(${JSON.stringify({ seed, messages })})`), messages);
    // They are delivered in order: once the last one is through, all are.
    await page.ask(`return new Promise((resolve) => setTimeout(() => resolve(true), 0))`);
    assert.deepEqual(await state(), before);
    await until('the frame to be as high as the box in it again', isAsHighAsItNeeds);
    assert.deepEqual(await page.ask(`return window.thrownInBox`), []);
    assert.deepEqual(await askPage(`window.seen.errors`), []);
    assert.deepEqual(visitor.thrown(), []);
  });
}
