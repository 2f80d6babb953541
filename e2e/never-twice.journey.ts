// What somebody in the city clipped is marked for the next admin: in a real Chromium with the unpacked extension, on the fixtures at their platforms' real addresses,
// against the real server. One request for a page, none before a gesture, and a page as it was once badges are switched off.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { createClient } from '@kotak-aduan/api-client';
import { clipDraftSchema, idempotencyKeySchema } from '@kotak-aduan/api-client/schemas';
import { chromiumFlags } from '@kotak-aduan/tools/chromium-flags';
import { findBrowser } from '@kotak-aduan/tools/find-browser';
import { aim } from './drivers/aim-shortcut.ts';
import { launchChromiumWithExtension } from './drivers/chromium-extension.ts';
import { Clipper } from './drivers/clipper.ts';
import { makePhoto } from './make-photo.ts';
import { facebookComment, instagramPost, serveSocialPages, socialPage, type SocialPage } from './social-pages.ts';
import { startServer } from './start-server.ts';
import { until } from './until.ts';

const server = await startServer();
const extension = await launchChromiumWithExtension({
  executablePath: await findBrowser('chromium'),
  extensionDir: fileURLToPath(new URL('../extension/dist/e2e', import.meta.url)),
  flags: chromiumFlags,
});
after(async () => {
  await extension.close();
  await server.stop();
});

const instagram = await socialPage(instagramPost);
const facebook = await socialPage(facebookComment);
await serveSocialPages(extension.context, [instagram, facebook], await makePhoto({ seed: 3, width: 640, height: 480 }));
const clipper = new Clipper(extension);
await clipper.pair(server.origin, await server.signIn('admin'));

/** As another admin's clipper files it; gives the number. */
async function fileElsewhere(clip: Record<string, unknown>): Promise<string> {
  const client = createClient({ baseUrl: server.origin });
  const { token } = await client.createSession({ body: { ...(await server.signIn('koordinator')), transport: 'bearer' } });
  const nothing = { permalink: null, authorName: null, authorHandle: null, authorUrl: null, postedAt: null, postedAtPrecision: null, postedAtLabel: null };
  const draft = clipDraftSchema.parse({
    draftId: crypto.randomUUID(),
    kind: 'complaint',
    text: 'Lampu jalan mati sejak kemarin',
    language: 'id',
    contact: null,
    agencyId: null,
    categoryId: null,
    respondentUnitId: null,
    attachments: [],
    clip: {
      ...nothing,
      text: 'Lampu jalan mati sejak kemarin',
      isTextTruncated: false,
      language: 'id',
      media: [],
      context: [],
      pageUrl: 'https://www.example.com/',
      receivedByAccount: null,
      capturedAt: '2026-11-20T01:00:00.000Z',
      sources: {},
      gaps: [],
      ...clip,
    },
  });
  return (await client.createClip({ body: draft, token: token ?? '', idempotencyKey: idempotencyKeySchema.parse(crypto.randomUUID()) })).complaintNumber;
}

/** Counts what the background asks the server from now on. */
async function countSearches(): Promise<() => Promise<number>> {
  const worker = extension.context.serviceWorkers().at(-1);
  assert.ok(worker);
  await worker.evaluate(() => {
    const world = globalThis as { searches?: number };
    const isWatched = world.searches !== undefined;
    world.searches = 0;
    const { fetch: ask } = globalThis;
    if (isWatched) return;
    globalThis.fetch = (input, init) => {
      const address = input instanceof Request ? input.url : String(input);
      if (address.endsWith('/api/v1/clips/search')) world.searches = (world.searches ?? 0) + 1;
      return ask(input, init);
    };
  });
  return () => worker.evaluate(() => (globalThis as { searches?: number }).searches ?? 0);
}

interface DomNode {
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
  readonly contentDocument?: DomNode;
}

/** What the badges say, by the browser's own view of roots that are closed to every page. */
async function badgesIn(page: Page, { isDrawn = false } = {}): Promise<string[]> {
  const session = await extension.context.newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  const labels: string[] = [];
  const look = ({ attributes = [], children = [], shadowRoots = [], contentDocument }: DomNode): void => {
    const at = attributes.indexOf('aria-label');
    const label = attributes[at + 1];
    if (at >= 0 && label?.startsWith('Sudah dikliping: ') === true && (!isDrawn || attributes.some((one) => one.includes('display: block'))))
      labels.push(label);
    for (const node of [...children, ...shadowRoots, ...(contentDocument === undefined ? [] : [contentDocument])]) look(node);
  };
  look(root);
  return labels.toSorted();
}

async function open({ url }: SocialPage): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(url);
  return page;
}

async function aimAndStop(page: Page): Promise<void> {
  await aim(extension, page);
  await page.keyboard.press('Escape');
}

async function choose(mode: 'off' | 'after-gesture'): Promise<void> {
  const panel = await clipper.panel();
  await panel.locator(`aduan-badge-setting input[value="${mode}"]`).click();
}

test('Instagram: a post that another admin clipped from its reel address is marked after a gesture, by one request, and the page stays as it was', async () => {
  const number = await fileElsewhere({
    platform: 'instagram',
    kind: 'post',
    postId: null,
    commentId: null,
    permalink: `${instagram.url.replace('/p/', '/reel/')}?igsh=MTIz`,
  });
  const searches = await countSearches();
  const page = await open(instagram);
  const before = await page.content();
  const width = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]);
  assert.deepEqual(await badgesIn(page), []);
  assert.equal(await searches(), 0, 'asked before anybody aimed');

  await aimAndStop(page);
  await until('the badge', async () => (await badgesIn(page)).length === 1);
  assert.deepEqual(await badgesIn(page), [`Sudah dikliping: nomor ${number}, diterima`]);
  assert.equal(await searches(), 1);
  assert.deepEqual(await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]), width, 'the layout moved');
  const visible = await page.evaluate(() => document.documentElement.outerHTML.includes('Sudah dikliping'));
  assert.equal(visible, false, 'the page can read the badge');

  await aimAndStop(page);
  assert.equal(await searches(), 1, 'asked again about what was asked');

  await choose('off');
  await until('a page without badges', async () => (await page.content()) === before);
  await page.bringToFront();
  await aimAndStop(page);
  assert.equal(await searches(), 1, 'asked although badges are off');
  assert.equal(await page.content(), before);
  await page.close();
});

test('Facebook: a comment is known by its plain and by its encoded id, what was loaded since is asked by the next gesture, and the clip of it says so', async () => {
  await choose('after-gesture');
  const comment = '9000000000000004';
  const number = await fileElsewhere({
    platform: 'facebook',
    kind: 'comment',
    postId: null,
    commentId: null,
    permalink: `https://m.facebook.com/story.php?story_fbid=900000000000003&id=7000&comment_id=${encodeURIComponent(btoa(`comment:900000000000003_${comment}`))}`,
  });
  const searches = await countSearches();
  const page = await open(facebook);
  await aimAndStop(page);
  await until('the badge', async () => (await badgesIn(page)).length === 1);
  assert.deepEqual(await badgesIn(page), [`Sudah dikliping: nomor ${number}, diterima`]);
  assert.equal(await searches(), 1);
  await page.locator(facebook.target).first().scrollIntoViewIfNeeded();
  await until('the badge to be drawn', async () => (await badgesIn(page, { isDrawn: true })).length === 1);

  const later = '9000000000000777';
  const second = await fileElsewhere({ platform: 'facebook', kind: 'comment', postId: null, commentId: later });
  await page.evaluate((id) => {
    const article = document.createElement('div');
    article.setAttribute('role', 'article');
    const link = document.createElement('a');
    link.href = `/dinas.contoh/posts/900000000000003?comment_id=${id}`;
    link.textContent = '1 jam';
    article.append(link);
    document.body.append(article);
  }, later);
  await aimAndStop(page);
  await until('the second badge', async () => (await badgesIn(page)).length === 2);
  assert.ok((await badgesIn(page)).includes(`Sudah dikliping: nomor ${second}, diterima`));
  assert.equal(await searches(), 2);

  await page.locator(facebook.target).first().click();
  await clipper.clip(page);
  const panel = await clipper.panel();
  await panel.getByText(`nomor ${number}`).waitFor();
  await page.close();
});
