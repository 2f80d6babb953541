// DRF-7 in WebKit, which puts a page aside for the way back with its transactions open: the next page with the box must keep what is written there.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { startWebKit } from '@kotak-aduan/tools/start-webkit';
import { ForeignBox } from './drivers/foreign-box.ts';
import { startHostPages } from './drivers/host-pages.ts';
import { WebKitBoxPage } from './drivers/webkit-box-page.ts';
import { freePort } from './free-port.ts';
import { startServer } from './start-server.ts';
import { until } from './until.ts';

/** A page that is always in the middle of a write: what was begun with the drafts goes on being asked for. */
const alwaysWriting = `<script>
  const { transaction } = IDBDatabase.prototype;
  window.held = 0;
  IDBDatabase.prototype.transaction = function (stores, mode, options) {
    const made = transaction.call(this, stores, mode, options);
    if (mode === 'readwrite') {
      const store = made.objectStore([stores].flat()[0]);
      const again = () => { window.held += 1; try { store.count().onsuccess = again; } catch {} };
      again();
    }
    return made;
  };
</script>`;
const page = (head: string): string =>
  `<!doctype html><html lang="id"><meta charset="utf-8"><title>Dinas</title>WATCH ${head} SCRIPT<body><h1>Dinas</h1>BOX LOOK</body></html>`;

test('DRF-7 (WebKit): a page left in the middle of a write doesn’t hold up the next one', async () => {
  const webKit = await startWebKit();
  after(() => webKit.stop());
  const [port, serverPort] = [await freePort(), await freePort()];
  const pages = await startHostPages({
    pages: [alwaysWriting, ''].map((head) => ({ policy: null, isolation: 'inline', html: page(head) })),
    serverPort,
    port,
  });
  after(() => pages.close());
  const server = await startServer({ port: serverPort, env: { PUBLIC_ORIGIN: pages.cityOrigin } });
  after(() => server.stop());
  const driven = new WebKitBoxPage(await webKit.open());
  const box = new ForeignBox(driven);

  await driven.open(pages.addressOf(0));
  await box.write('Lampu jalan mati di depan balai RW 4.');
  await until('a write that goes on', () => driven.ask<boolean>('return held > 0'));
  await driven.open(pages.addressOf(1));
  const words = 'Got di Jalan Kenanga mampet sejak Senin.';
  await box.write(words);
  await until('saved', async () => /Tersimpan di (HP|perangkat) ini/.test(await box.words()));
  await driven.reload();
  await until('what was typed before', async () => (await box.text()) !== '');
  assert.equal(await box.text(), words);
});
