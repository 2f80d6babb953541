import assert from 'node:assert/strict';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, test } from 'node:test';
import type { BoxPage } from '../drivers/box-page.ts';
import { ForeignBox } from '../drivers/foreign-box.ts';
import { startHostPages } from '../drivers/host-pages.ts';
import { freePort } from '../free-port.ts';
import { startServer } from '../start-server.ts';
import { until } from '../until.ts';
import { hostileHosts, type HostileHost } from './hostile-hosts.ts';

export interface HostVisitor {
  readonly page: BoxPage;
  /** Without waiting for a box. */
  visit(address: string): Promise<void>;
  /** What was thrown in any of the page's documents since it was asked last. */
  thrown(): string[];
  close(): Promise<void>;
}

export interface HostBrowser {
  /** On a device of its own, with nothing of the one before: what one page leaves behind is no other's. */
  openVisitor(): Promise<HostVisitor>;
  close(): Promise<void>;
}

/** A real name without encryption, which no browser takes for its own machine: plain http. */
export const insecureHost = 'situs-lama.test';

const asPromised = {
  color: 'rgb(27, 33, 38)',
  surface: 'rgb(255, 255, 255)',
  spacing: 'normal',
  transform: 'none',
  floats: 'none',
  background: 'rgb(11, 83, 148)',
  // Or a complaint's number would read "TM5E2J-2026" on a page from right to left.
  direction: 'ltr,ltr',
};

/** What a page could have done to the text field and the button: text size and target in CSS pixels, the rest as it is computed. */
const looks = `const text = root.querySelector('#text'), button = root.querySelector('[part="submit-button"]'), of = (element) => getComputedStyle(element);
  return { size: parseFloat(of(text).fontSize), target: button.offsetHeight, width: text.offsetWidth, color: of(text).color, surface: of(text).backgroundColor,
    spacing: of(text).letterSpacing, transform: of(text).textTransform, floats: of(text).float, background: of(button).backgroundColor,
    direction: [text, button].map((element) => of(element).direction).join() };`;

interface Hosted {
  readonly engine: string;
  readonly startBrowser: () => Promise<HostBrowser>;
  /** Those that the engine's driver can visit. */
  readonly hosts?: readonly HostileHost[];
}

/** On each of the hostile pages: the box can be written in and sent, or the page's own link stands there; no error, no style in or out, no text lost. */
export async function describeHostileHosts({ engine, startBrowser, hosts = hostileHosts }: Hosted): Promise<void> {
  const [port, serverPort] = [await freePort(), await freePort()];
  const pages = await startHostPages({ pages: hosts, serverPort, port });
  const server = await startServer({ port: serverPort, env: { PUBLIC_ORIGIN: pages.cityOrigin } });
  const database = new DatabaseSync(join(server.dataDir, 'aduan.sqlite'), { readOnly: true });
  const filed = database.prepare('SELECT complaint_number FROM complaints WHERE text = ?');
  const browser = await startBrowser();
  after(async () => {
    await browser.close();
    database.close();
    await pages.close();
    await server.stop();
  });

  const assertQuiet = async ({ page, thrown }: HostVisitor, around: string | undefined): Promise<void> => {
    const { errors, look, own } = await page.askPage<{ errors: string[]; look: string[]; own: string[] }>(
      around === undefined ? '({ ...seen, own: seen.own() })' : `({ errors: [], look: [], own: [] })`,
    );
    assert.deepEqual([...errors, ...thrown()], []);
    assert.deepEqual(own, look, 'the page looks as it did, and has no new globals');
  };

  for (const [index, { name, shows, does, around, box: attributes = '' }] of hosts.entries()) {
    if (shows === 'the link') {
      test(`EMB-6 (${engine}): ${name}: the link stands there`, async (t) => {
        const visitor = await browser.openVisitor();
        t.after(() => visitor.close());
        await visitor.visit(pages.addressOf(index));
        await until('the link', () => visitor.page.askPage<boolean>(linkIsThere));
        await assertQuiet(visitor, around);
      });
      continue;
    }
    test(`EMB-6 (${engine}): ${name}: the box takes and sends what is written, and keeps it before`, async (t) => {
      const visitor = await browser.openVisitor();
      t.after(() => visitor.close());
      const { page } = visitor;
      const box = new ForeignBox(page);
      const words = `Sampah di depan SDN ${index} Jebres belum diangkut sejak Senin.`;
      const isDialog = attributes.includes('dialog');
      await page.open(pages.addressOf(index));
      if (isDialog) await pressPart(page, 'button');
      await box.write(words);
      await until('saved', async () => /Tersimpan di (HP|perangkat) ini/.test(await box.words()));
      const { size, target, width, ...look } = await page.ask<{ size: number; target: number; width: number }>(looks);
      assert.deepEqual(look, asPromised);
      assert.ok(size >= 16 && target >= 44 && width >= 120, `text of ${size} px, a button ${target} px high, a field ${width} px wide`);
      if (does === undefined) await page.reload();
      else await page.askPage(`(() => { ${does} })()`);
      if (isDialog) await pressPart(page, 'button');
      await page.findBox();
      await until('what was typed before', async () => (await box.text()) === words);
      await box.writeName('Sri Lestari');
      const { complaintNumber } = await box.send();
      assert.deepEqual(filed.all(words), [Object.assign(Object.create(null), { complaint_number: complaintNumber })]);
      await box.pressButton('Tulis aduan lain');
      await box.pressButton('Sudah, tulis aduan lain');
      await until('an empty field', () =>
        page.ask<boolean>(`const text = root.querySelector('#text'); return text !== null && !text.hidden && text.value === ''`),
      );
      // While it is open the page doesn't scroll.
      if (isDialog) await pressPart(page, 'close-button');
      await assertQuiet(visitor, around);
    });
  }
}

/** Of what the shell of a dialog has in the page, where a finger finds it. */
async function pressPart(page: BoxPage, name: string): Promise<void> {
  await until(`to press the ${name}`, () =>
    page.askPage<boolean>(`(() => {
      const button = document.querySelector('kotak-aduan').shadowRoot?.querySelector('[part=${name}]');
      if (!(button?.getBoundingClientRect().height >= 44)) return false;
      button.click();
      return true;
    })()`),
  );
}

/** In the page; what a frame of another site holds can't be looked into, and there its place is all that is asked for. A blocked frame stays empty. */
const linkIsThere = `(() => {
  const host = document.querySelector('kotak-aduan');
  if (host === null) return frames.length > 0;
  return host.querySelector('a').getBoundingClientRect().height >= 44 && !host.shadowRoot?.querySelector('textarea:not([hidden])');
})()`;
