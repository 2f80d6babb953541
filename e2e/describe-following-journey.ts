import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { BoxPage } from './drivers/box-page.ts';
import { fileForFollowing } from './drivers/file-for-following.ts';
import { OperatorApi } from './drivers/operator-api.ts';
import { makePhoto } from './make-photo.ts';
import { startServer } from './start-server.ts';
import { until } from './until.ts';

interface FollowingJourney {
  readonly engine: string;
  readonly openPage: () => Promise<BoxPage>;
  readonly close: () => Promise<void>;
}

/** What a citizen does after filing, in a browser that Playwright doesn’t drive: on the city’s own page, by the code from the paper. */
export async function describeFollowingJourney({ engine, openPage, close }: FollowingJourney): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'kotak-aduan-lacak-'));
  const photo = join(folder, 'foto.jpg');
  await writeFile(photo, await makePhoto({ seed: 31 }));
  const server = await startServer();
  const { code, complaintNumber } = await fileForFollowing(server.origin);
  await (await OperatorApi.signIn(server, 'koordinator')).verifyAndForward(complaintNumber, 'dpupr');
  const agency = await OperatorApi.signIn(server, 'dpupr');
  const resolve = async (text: string): Promise<void> =>
    agency.resolve(complaintNumber, { text, before: await makePhoto({ seed: 32 }), after: await makePhoto({ seed: 33 }) });
  const page = await openPage();
  after(async () => {
    await close();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const words = (): Promise<string> => page.ask<string>(`return root.querySelector('.base').innerText`);
  const says = (text: string): Promise<true> => until(text, async () => ((await words()).includes(text) ? true : null));
  const press = (name: string): Promise<void> =>
    page.press(`[...root.querySelectorAll('button')].find((button) => button.textContent.trim() === ${JSON.stringify(name)})`);
  /** How many photos are really drawn, by what they are called. */
  const drawn = (name: string): Promise<number> =>
    page.ask<number>(`return [...root.querySelectorAll('canvas[aria-label^=${JSON.stringify(name)}]')].filter((canvas) =>
      canvas.getContext('2d').getImageData(canvas.width / 2, canvas.height / 2, 1, 1).data[3] > 0).length`);

  test(`${engine}: a code that is typed opens the complaint, and an answer goes with a photo`, async () => {
    await page.open(`${server.origin}/lacak`);
    await page.type(`root.querySelector('#track-code')`, code);
    await press('Lihat aduan');
    await says('Sedang ditangani');
    await says(complaintNumber);
    await page.type(`root.querySelector('#reply')`, 'Lubangnya makin dalam.');
    await page.choose(`root.querySelector('input[name="reply-photos"]')`, [photo]);
    await until('the chosen photo', async () => (await page.ask<number>(`return root.querySelectorAll('canvas[data-file]').length`)) === 1);
    await press('Kirim balasan');
    await says('Balasan Anda sudah terkirim.');
    await until('the photo in the talk', async () => (await drawn('Anda, foto 1')) === 1);
  });

  test(`${engine}: a result is disputed, done again, confirmed and rated`, async () => {
    await resolve('Lubang sudah ditambal.');
    await press('Periksa lagi');
    await says('Sudah diselesaikan, silakan diperiksa');
    await until('before and after', async () => (await drawn('Sebelum')) > 0 && (await drawn('Sesudah')) > 0);
    await press('Belum selesai');
    await page.type(`root.querySelector('#dispute')`, 'Sisi kirinya masih berlubang.');
    await press('Kirim, kerjakan lagi');
    await says('Sudah kami kembalikan ke petugas dengan tenggat baru.');
    await resolve('Sisi kiri juga sudah ditambal.');
    await press('Periksa lagi');
    await says('Sisi kiri juga sudah ditambal.');
    await press('Ya, sudah selesai');
    await page.press(`root.querySelector('#rate-friendly-yes')`);
    await page.type(`root.querySelector('#rate-words')`, 'Terima kasih banyak.');
    await press('Tutup aduan ini');
    await says('Terima kasih. Aduan ini sudah kami tutup.');
    assert.equal(await page.ask<string>(`return root.querySelector('#rate-words').value`), 'Terima kasih banyak.');
  });

  test(`TRK-4 (${engine}): “Keluar cepat” leaves at once, and “back” does not lead to the complaint`, async () => {
    await press('Keluar cepat');
    await until('another page', async () => !(await page.askPage<string>('location.href').catch(() => '/lacak')).includes('/lacak'));
    await page.askPage('history.back()').catch(() => undefined);
    const seen = await until('a page', async () => (await page.askPage<string>('document.documentElement.outerHTML').catch(() => '')) || null);
    for (const said of [complaintNumber, code, 'Sisi kiri']) assert.ok(!seen.includes(said), said);
  });
}
