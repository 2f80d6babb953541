// The clip part of the main job in a real Firefox, with the extension as Firefox builds it, against the real server.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createClient } from '@kotak-aduan/api-client';
import { findBrowser } from '@kotak-aduan/tools/find-browser';
import { launchFirefoxWithExtension } from './drivers/firefox-extension.ts';
import { FirefoxClipper } from './drivers/firefox-clipper.ts';
import { makePhoto } from './make-photo.ts';
import { facebookComment, instagramPost, socialPage, type SocialPage } from './social-pages.ts';
import { startServer } from './start-server.ts';

const executablePath = await findBrowser('firefox');
const server = await startServer();
const firefox = await launchFirefoxWithExtension({
  executablePath,
  extensionDir: fileURLToPath(new URL('../extension/dist/e2e-firefox', import.meta.url)),
});
after(async () => {
  await firefox.close();
  await server.stop();
});

const clipper = new FirefoxClipper(firefox);
const picture = await makePhoto({ seed: 7, width: 640, height: 480 });
const numbers: string[] = [];

test('an admin pairs Firefox with the server', async () => {
  await clipper.pair(server.origin, await server.signIn('admin'));
});

for (const { what, name } of [
  { what: 'a Facebook comment', name: facebookComment },
  { what: 'an Instagram post', name: instagramPost },
]) {
  test(`an admin clips ${what} with a click on the toolbar, and gets number and replies`, async () => {
    const social = await socialPage(name);
    const words = social.text;
    const page = await firefox.openAt(social.url, (request) => answer(social, request.url()));
    await clipper.press(page, social.target);
    await firefox.clickToolbarButton(page);
    const draft = await clipper.draftText();
    assert.equal(draft, words);
    const filed = await clipper.send();
    assert.match(filed.complaintNumber, /^\d{4}-[0-9A-Z]{6}$/);
    assert.match(filed.publicReply, new RegExp(filed.complaintNumber));
    assert.doesNotMatch(filed.publicReply, /https?:/);
    numbers.push(filed.complaintNumber);
    await page.close();
  });
}

test('both clips lie in the queue, with what was read', async () => {
  const client = createClient({ baseUrl: server.origin });
  const { email, password } = await server.signIn('koordinator');
  const { token } = await client.createSession({ body: { email, password, transport: 'bearer' } });
  const { cases } = await client.listCases({ token: token ?? '' });
  assert.deepEqual(cases.map(({ complaintNumber }) => complaintNumber).toSorted(), numbers.toSorted());
  assert.deepEqual(cases.map(({ channel }) => channel).toSorted(), ['facebook', 'instagram']);
  for (const { attachmentCount } of cases) assert.ok(attachmentCount >= 1, 'at least the screenshot');
});

function answer(social: SocialPage, url: string): { status?: number; contentType: string; body: string | Uint8Array } | null {
  if (url === social.url) return { contentType: 'text/html; charset=utf-8', body: social.html };
  if (/^(https?:\/\/(127\.0\.0\.1|localhost)|moz-extension:|data:|blob:)/.test(url)) return null;
  return /\.(jpe?g|png|webp)/.test(url) ? { contentType: 'image/jpeg', body: picture } : { status: 404, contentType: 'text/plain', body: '' };
}
