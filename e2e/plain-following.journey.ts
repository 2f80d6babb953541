// Following without a line of JavaScript, begun in Javanese and gone on with in English: answered, disputed, closed and rated.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { chromiumFlags } from '@kotak-aduan/tools/chromium-flags';
import { findBrowser } from '@kotak-aduan/tools/find-browser';
import { chromium, type Browser, type Page } from 'playwright-core';
import { fileForFollowing } from './drivers/file-for-following.ts';
import { OperatorApi } from './drivers/operator-api.ts';
import { makePhoto } from './make-photo.ts';
import { startServer, type RunningServer } from './start-server.ts';

let server: RunningServer;
let browser: Browser;
let page: Page;
let complaintNumber = '';
/** As it stands on paper. */
let code = '';

const resolve = async (text: string, seed: number): Promise<void> => {
  const agency = await OperatorApi.signIn(server, 'dpupr');
  await agency.resolve(complaintNumber, { text, before: await makePhoto({ seed }), after: await makePhoto({ seed: seed + 1 }) });
};

before(async () => {
  server = await startServer();
  browser = await chromium.launch({ executablePath: await findBrowser('chromium'), args: [...chromiumFlags, '--headless=new'] });
  page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 360, height: 740 }, locale: 'id-ID' });
  ({ complaintNumber, code } = await fileForFollowing(server.origin, { text: 'Jalan berlubang besar di depan SDN 3 Jebres.' }));
  const coordinator = await OperatorApi.signIn(server, 'koordinator');
  await coordinator.verifyAndForward(complaintNumber, 'dpupr');
  await resolve('Lubang sudah ditambal.', 11);
});
after(async () => {
  await browser.close();
  await server.stop();
});

const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();

test('in Javanese: the code opens the complaint, and what is typed and chosen stays when English is chosen', async () => {
  await page.goto(`${server.origin}/lacak`);
  await press('Basa Jawa');
  await page.getByLabel('Kode lacak').fill(code);
  await press('Pirsani aduan');
  await page.getByText('Sampun dipunrampungaken, mangga dipunpriksani').waitFor();
  await page.getByLabel('Serat balesan panjenengan').fill('Kapan dipuntambal malih?');
  await page.getByLabel('Punapa ingkang dereng rampung?').fill('Sisih kiwa taksih growong.');
  await page.locator('#foto-keberatan').setInputFiles([{ name: 'masih.jpg', mimeType: 'image/jpeg', buffer: await makePhoto({ seed: 13 }) }]);
  await press('English');
  await page.getByText('Resolved, please have a look').waitFor();
  assert.equal(await page.getByLabel('Write your reply').inputValue(), 'Kapan dipuntambal malih?');
  assert.equal(await page.getByLabel('What is not done yet?').inputValue(), 'Sisih kiwa taksih growong.');
  await page.getByLabel('Leave out Photo 1').waitFor();
});

test('in English: an empty answer is asked for, a dispute goes out with its photo, and the answer after it', async () => {
  await page.getByLabel('Write your reply').fill('');
  await press('Send reply');
  await page.getByRole('alert').getByRole('link', { name: 'Write your reply first, then send it.' }).click();
  assert.equal(await page.getByLabel('What is not done yet?').inputValue(), 'Sisih kiwa taksih growong.');
  await page.getByLabel('Write your reply').fill('When will it be filled again?');
  await press('Send, work on it again');
  await page.getByRole('status').getByText('It is back with the officers, with a new due date.').waitFor();
  assert.equal(await page.locator('.kartu .foto img').evaluateAll((images) => images.filter((image) => image.getAttribute('alt') === 'Photo 1').length), 3);
  assert.equal(await page.getByLabel('Write your reply').inputValue(), 'When will it be filled again?');
  await press('Send reply');
  await page.getByRole('status').getByText('Your reply has been sent.').waitFor();
  await page.locator('.kartu').getByText('When will it be filled again?').waitFor();
});

test('Enter in a choice of the rating neither closes the complaint nor changes the language', async () => {
  await resolve('Sisi kiri juga sudah ditambal.', 14);
  await press('Check again');
  await page.getByText('Rate the answer at the same time').click();
  await page.getByRole('group', { name: 'Was it friendly?' }).getByLabel('Yes').check();
  await page.getByRole('group', { name: 'Was it friendly?' }).getByLabel('Yes').press('Enter');
  await page.getByText('Resolved, please have a look').waitFor();
  assert.ok(await page.getByRole('group', { name: 'Was it friendly?' }).getByLabel('Yes').isChecked());
});

test('it is closed with its rating, which can be changed, and the way ends in the language that was chosen', async () => {
  await press('Yes, it is done');
  await page.getByRole('status').getByText('Thank you. This complaint is closed now.').waitFor();
  await page.getByLabel('In your own words').fill('Quick in the end.');
  await press('Save changes');
  await page.getByRole('status').getByText('Thank you, your rating is saved.').waitFor();
  assert.equal(await page.getByLabel('In your own words').inputValue(), 'Quick in the end.');
  await press('Full proof, to be printed');
  await press('Basa Sunda');
  await page.getByRole('heading', { level: 1, name: 'Bukti lengkep aduan' }).waitFor();
  await press('Mulih deui ka aduan');
  await page.getByText('Réngsé sareng parantos ditutup').waitFor();
  await page.getByRole('link', { name: 'Parantos réngsé ningali' }).click();
  assert.equal(page.url(), `${server.origin}/lacak?locale=su`);
});
