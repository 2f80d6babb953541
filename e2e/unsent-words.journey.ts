// The desk rejects a complaint while its citizen writes a reply: the words stay, said to be unsent, with scripts and without.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '@kotak-aduan/api-client';
import { makeIds } from '@kotak-aduan/api-client/drafts';
import { fileForFollowing } from './drivers/file-for-following.ts';
import { useServerAndBrowser } from './use-server-and-browser.ts';

const { origin, newPage, server } = useServerAndBrowser();

async function reject(complaintNumber: string): Promise<void> {
  const { email, password } = await server().signIn('koordinator');
  const { token } = await createClient({ baseUrl: origin() }).createSession({ body: { email, password, transport: 'bearer' } });
  const client = createClient({ baseUrl: origin(), getToken: () => token });
  const { cases } = await client.listCases({ query: { search: complaintNumber } });
  const [found] = cases;
  assert.ok(found !== undefined);
  const { version } = await client.getCase({ params: { caseId: found.caseId } });
  const { idempotencyKey } = makeIds();
  await client.rejectCase({
    params: { caseId: found.caseId },
    idempotencyKey: idempotencyKey(),
    body: { version, reasonId: null, words: 'Ini urusan provinsi.' },
  });
}

for (const javaScriptEnabled of [true, false])
  test(`a reply to what is rejected while it is written stays to be copied${javaScriptEnabled ? '' : ', without scripts too'}`, async () => {
    const { code, complaintNumber } = await fileForFollowing(origin(), {});
    const page = await newPage({ viewport: { width: 360, height: 740 }, locale: 'id-ID', javaScriptEnabled });
    await page.goto(`${origin()}/lacak`);
    await page.locator('#track-code:visible, #kode:visible').fill(code);
    await page.getByRole('button', { name: 'Lihat aduan', exact: true }).click();
    await page.getByLabel('Tulis balasan Anda').fill('Tambahan dari saya, penting sekali.');
    await reject(complaintNumber);
    await page.getByRole('button', { name: 'Kirim balasan' }).click();
    const heading = page.getByRole('heading', { name: 'Tulisan Anda belum terkirim' });
    await heading.waitFor();
    assert.equal(await page.getByLabel('Balasan Anda', { exact: true }).inputValue(), 'Tambahan dari saya, penting sekali.');
    const led = javaScriptEnabled ? heading : page.getByRole('alert');
    assert.equal(await led.evaluate((element) => element.matches(':focus')), true, 'the person is led to it');
    await page.getByText(`sebutkan nomor ${complaintNumber}`).waitFor();
    await page.close();
  });
