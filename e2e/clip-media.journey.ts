// EXT-8: the bytes of a clip's pictures are taken when it is clipped. A minute later their addresses answer 403; the images are whole all the same, and the server
// asks nobody for them.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { createServer } from 'node:net';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createClient } from '@kotak-aduan/api-client';
import { chromiumFlags } from '@kotak-aduan/tools/chromium-flags';
import { findBrowser } from '@kotak-aduan/tools/find-browser';
import { launchChromiumWithExtension } from './drivers/chromium-extension.ts';
import { Clipper } from './drivers/clipper.ts';
import { serveNumberedPosts } from './drivers/numbered-posts.ts';
import { freePort } from './free-port.ts';
import { makePhoto } from './make-photo.ts';
import { startServer } from './start-server.ts';

/** Whatever the server would fetch goes here, and is counted. */
const askedOutside: string[] = [];
const sinkPort = await freePort();
const sink = createServer((socket) => {
  socket.once('data', (bytes) => askedOutside.push(bytes.toString('latin1').split('\r\n')[0] ?? ''));
  socket.on('error', () => undefined);
}).listen(sinkPort, '127.0.0.1');
const proxy = `http://127.0.0.1:${sinkPort}`;
const server = await startServer({ env: { NODE_USE_ENV_PROXY: '1', HTTP_PROXY: proxy, HTTPS_PROXY: proxy, NO_PROXY: '' } });
const extension = await launchChromiumWithExtension({
  executablePath: await findBrowser('chromium'),
  extensionDir: fileURLToPath(new URL('../extension/dist/e2e', import.meta.url)),
  flags: chromiumFlags,
});
after(async () => {
  await extension.close();
  await server.stop();
  sink.close();
});

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

test('pictures are the bytes of the moment of the clip, though their addresses are dead when it is sent, and the server fetches none', async () => {
  const picture = await makePhoto({ seed: 7, width: 640, height: 480 });
  let isGone = false;
  const postOf = await serveNumberedPosts(extension.context, picture, () => isGone);
  const clipper = new Clipper(extension);
  await clipper.pair(server.origin, await server.signIn('koordinator'));
  const { url, words } = postOf(1);
  const page = await extension.context.newPage();
  await page.goto(url);
  await page.locator('main').getByText(words).first().click({ button: 'right' });
  await clipper.clip(page);
  isGone = true;
  const panel = await clipper.panel();
  // Nothing of the pictures lives in the page, or in its cache, any more.
  await page.close();
  await panel.reload();
  await panel.getByLabel('Isi aduan').waitFor();
  assert.equal(await panel.getByText('belum bisa diambil').count(), 0);
  const { complaintNumber } = await clipper.send();

  const client = createClient({ baseUrl: server.origin });
  const { email, password } = await server.signIn('koordinator');
  const token = (await client.createSession({ body: { email, password, transport: 'bearer' } })).token ?? '';
  const { cases } = await client.listCases({ token, query: { search: complaintNumber } });
  const caseId = cases[0]?.caseId ?? assert.fail('not filed');
  const complaintId = (await client.getCase({ token, params: { caseId } })).complaints[0]?.complaintId ?? assert.fail('no complaint');
  const { evidence } = await client.getClipEvidence({ token, params: { caseId, complaintId } });
  const { manifest, files } = evidence ?? assert.fail('nothing was sealed');
  const media = manifest.items.filter(({ kind }) => kind === 'media');
  assert.ok(media.length > 0, 'the post has pictures');
  for (const { name, sha256: sealed, originalSha256 } of media) {
    assert.equal(originalSha256 ?? sealed, sha256(picture), `${name} is what the platform gave`);
    const file = files.find((one) => one.name === name) ?? assert.fail(`${name} is not there`);
    const stored = new Uint8Array(await (await fetch(new URL(file.url, server.origin))).arrayBuffer());
    assert.equal(sha256(stored), sealed);
  }
  assert.deepEqual(askedOutside, []);
});
