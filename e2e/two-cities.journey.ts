// Two cities in one browser: drafts, queue and session of each are its own, and nothing of one ever reaches the other. In a real Chromium with the unpacked
// extension, against two real servers. And a session that is revoked in the middle: the draft stays, and is filed once after signing in again (OPS-6).
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { createClient } from '@kotak-aduan/api-client';
import { chromiumFlags } from '@kotak-aduan/tools/chromium-flags';
import { findBrowser } from '@kotak-aduan/tools/find-browser';
import { launchChromiumWithExtension } from './drivers/chromium-extension.ts';
import { Clipper } from './drivers/clipper.ts';
import { serveNumberedPosts } from './drivers/numbered-posts.ts';
import { makePhoto } from './make-photo.ts';
import { type RunningServer, startServer } from './start-server.ts';
import { until } from './until.ts';

const [surakarta, klaten] = await Promise.all([startServer(), startServer({ env: { CITY: 'klaten' } })]);
const extension = await launchChromiumWithExtension({
  executablePath: await findBrowser('chromium'),
  extensionDir: fileURLToPath(new URL('../extension/dist/e2e', import.meta.url)),
  flags: chromiumFlags,
});
after(async () => {
  await extension.close();
  await Promise.all([surakarta.stop(), klaten.stop()]);
});

const postOf = await serveNumberedPosts(extension.context, await makePhoto({ seed: 9, width: 640, height: 480 }));
const clipper = new Clipper(extension);

/** How many cases of a server have these words. */
async function countOf(server: RunningServer, words: string): Promise<number> {
  const client = createClient({ baseUrl: server.origin });
  const session = await client.createSession({ body: { ...(await server.signIn('koordinator')), transport: 'bearer' } });
  const desk = createClient({ baseUrl: server.origin, getToken: () => session.token });
  const { cases } = await desk.listCases({ query: {} });
  return cases.filter(({ excerpt }) => excerpt.startsWith(words)).length;
}

async function clipPost(n: number): Promise<{ words: string; panel: Page }> {
  const { url, words } = postOf(n);
  const page = await extension.context.newPage();
  await page.goto(url);
  await page.locator('main').getByText(words).first().click({ button: 'right' });
  await clipper.clip(page);
  const panel = await clipper.panel();
  await until(`the draft of post ${n}`, async () => (await panel.getByLabel('Isi aduan').inputValue()).startsWith(words));
  await page.close();
  return { words, panel };
}

/** The tokens that the extension holds, by its own storage. */
const tokens = (panel: Page): Promise<Record<string, { readonly token: string }>> =>
  panel.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { session: { get(key: string): Promise<Record<string, Record<string, { token: string }> | undefined>> } } };
    };
    return (await chrome.storage.session.get('operatorSessions'))['operatorSessions'] ?? {};
  });

test('drafts of two cities are apart, and each is sent to its own', { timeout: 180_000 }, async () => {
  await clipper.pair(surakarta.origin, await surakarta.signIn('koordinator'));
  const first = await clipPost(1);
  // Signed in to the second beside it, from the settings.
  const settings = await extension.openPage('pairing/pairing.html');
  await settings.getByRole('button', { name: 'Tambah kota atau akun lain' }).click();
  const { email, password } = await klaten.signIn('koordinator');
  await settings.getByLabel('Alamat server').fill(klaten.origin);
  await settings.getByLabel('Email').fill(email);
  await settings.getByLabel('Kata sandi').fill(password);
  await settings.getByRole('button', { name: 'Sambungkan dan masuk' }).click();
  await settings.getByRole('heading', { name: /^Tersambung ke .*Klaten/ }).waitFor();
  await settings.close();

  const { panel } = first;
  await panel.bringToFront();
  await panel.getByText('Belum ada kliping.').waitFor();
  const second = await clipPost(2);
  await clipper.send();
  assert.deepEqual([await countOf(klaten, second.words), await countOf(surakarta, second.words)], [1, 0]);

  const choice = panel.getByRole('combobox', { name: 'Kliping untuk' });
  await choice.selectOption((await choice.locator('option').filter({ hasText: 'Surakarta' }).getAttribute('value')) ?? '');
  await panel.getByRole('button', { name: new RegExp(first.words) }).click();
  await until('the first draft', async () => (await panel.getByLabel('Isi aduan').inputValue()).startsWith(first.words));
  assert.equal(await panel.getByText(second.words).count(), 0);
  await clipper.send();
  assert.deepEqual([await countOf(surakarta, first.words), await countOf(klaten, first.words)], [1, 0]);
});

test('OPS-6: a session that is revoked in the middle of clipping loses nothing: signed in again, the draft is filed once', { timeout: 120_000 }, async () => {
  const { words, panel } = await clipPost(3);
  const held = Object.entries(await tokens(panel)).find(([account]) => account.startsWith(surakarta.origin))?.[1];
  assert.ok(held !== undefined);
  await createClient({ baseUrl: surakarta.origin, getToken: () => held.token }).deleteSession({});
  await panel.getByRole('button', { name: 'Kirim', exact: true }).click();
  await panel.getByText('Anda belum masuk.').first().waitFor();
  assert.equal(await countOf(surakarta, words), 0);

  const settings = await extension.openPage('pairing/pairing.html');
  await until('the address', async () => (await settings.getByLabel('Alamat server').inputValue()) === surakarta.origin);
  await settings.getByLabel('Kata sandi').fill((await surakarta.signIn('koordinator')).password);
  await settings.getByRole('button', { name: 'Sambungkan dan masuk' }).click();
  await settings.getByRole('heading', { name: /^Tersambung ke / }).waitFor();
  await settings.close();
  await panel.bringToFront();
  await panel.getByRole('heading', { name: 'Aduan sudah diterima' }).waitFor();
  assert.deepEqual([await countOf(surakarta, words), await countOf(klaten, words)], [1, 0]);
});

test('the clipper’s token opens neither queue nor case at the real server', async () => {
  const panel = await clipper.panel();
  for (const [account, { token }] of Object.entries(await tokens(panel))) {
    const client = createClient({ baseUrl: account.split(' ')[0] ?? '', getToken: () => token });
    await assert.rejects(client.listCases({ query: {} }), { code: 'forbidden' });
    assert.ok((await client.countUnanswered({})).waiting >= 0);
  }
});
