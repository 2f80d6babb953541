import assert from 'node:assert/strict';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { clipSchema, type Clip, platforms } from '@kotak-aduan/api-client/schemas';
import { surfaceNames } from '../messages/surface-names.ts';
import { platformHosts } from '../platform-hosts.ts';
import { surfaceOf } from './surface-of.ts';
import { type SurfaceId, surfaceIds, surfaces, type Trial } from './surfaces.ts';

const root = join(import.meta.dirname, '../../..');
const adapters = join(root, 'extension/src/adapters');

type RealCase = { page: string; url: string; platform?: Clip['platform']; kind?: Clip['kind']; none?: true };

/** What must be read of whole saved pages: transcribed from pages that are not in the repository. */
async function realCases(): Promise<{ page: string; surface: SurfaceId }[]> {
  const cases = JSON.parse(await readFile(join(root, 'tools/clip/real-pages.json'), 'utf8')) as RealCase[]; // our own file
  return cases.flatMap(({ page, url, platform, kind, none }) => {
    const surface = none === true || platform === undefined || kind === undefined ? null : surfaceOf({ platform, kind, pageUrl: url });
    return surface === null ? [] : [{ page, surface }];
  });
}

const withTrial = (trial: Trial): SurfaceId[] => surfaceIds.filter((one) => surfaces[one].tried === trial).toSorted();

test('what is said to be tried on real pages is what the real pages hold, no more and no less', async () => {
  const seen = new Set((await realCases()).map(({ surface }) => surface));
  assert.deepEqual([...seen].toSorted(), [...withTrial('pages'), ...withTrial('fragment')].toSorted());
});

test('every fixture of a clip is of a surface that is listed, and every one that was tried has a fixture', async () => {
  const found = new Set<SurfaceId>();
  for await (const path of glob('*/fixtures/*.expected.json', { cwd: adapters })) {
    const expected = JSON.parse(await readFile(join(adapters, path), 'utf8')) as Record<string, unknown>; // our own file
    for (const value of Object.values(expected)) {
      const clip = clipSchema.safeParse(value).data;
      const surface = clip === undefined ? null : surfaceOf(clip);
      if (surface !== null) found.add(surface);
    }
  }
  const tried = [...withTrial('pages'), ...withTrial('fragment')];
  assert.deepEqual(
    tried.filter((one) => !found.has(one)),
    [],
  );
});

test('every platform that the extension knows has its surfaces', () => {
  const listed = new Set<string>(surfaceIds.map((one) => surfaces[one].platform));
  const known = new Set<string>([...platforms.filter((platform) => platform !== 'web'), ...Object.keys(platformHosts)]);
  assert.deepEqual([...listed].toSorted(), [...known].toSorted());
});

test('a clip is of the surface that its page and kind say', () => {
  const of = (platform: Clip['platform'], kind: Clip['kind'], pageUrl: string): SurfaceId | null => surfaceOf({ platform, kind, pageUrl });
  assert.equal(of('instagram', 'selection', 'https://www.instagram.com/direct/t/17/'), 'instagram-direct');
  assert.equal(of('instagram', 'story', 'https://www.instagram.com/stories/warga/3989297982323480199/'), 'instagram-story');
  assert.equal(of('instagram', 'reply', 'https://www.instagram.com/p/Ddc1WDzktaH/'), 'instagram-reply');
  assert.equal(of('messenger', 'message', 'https://business.facebook.com/latest/inbox/all'), 'business-suite');
  assert.equal(of('facebook', 'comment', 'https://www.facebook.com/groups/17/posts/18'), 'facebook-group');
  assert.equal(of('facebook', 'reel', 'https://www.facebook.com/halaman.contoh'), 'facebook-post');
  for (const pageUrl of [
    'https://www.facebook.com/halaman.contoh/reviews',
    'https://www.facebook.com/halaman.contoh/reviews/',
    'https://www.facebook.com/profile.php?id=100000000000001&sk=reviews',
  ])
    for (const kind of ['selection', 'post'] as const) assert.equal(of('facebook', kind, pageUrl), 'facebook-review', pageUrl);
  assert.equal(of('facebook', 'post', 'https://www.facebook.com/halaman.contoh/posts/18'), 'facebook-post');
  assert.equal(of('youtube', 'comment', 'https://www.youtube.com/watch?v=x'), 'youtube-comment');
  assert.equal(of('web', 'selection', 'https://berita.example/'), null);
});

test('the page on adapters lists the same, in the same words', async () => {
  const row = (one: SurfaceId): string =>
    `| ${surfaceNames.en[one]} | ${{ pages: 'on whole saved pages', fragment: 'on a fragment of one', none: '**not yet** (“belum dicoba di halaman asli”)' }[surfaces[one].tried]} |`;
  const docs = await readFile(join(root, 'docs/adapters.md'), 'utf8');
  const table = ['| surface | tried |', '| --- | --- |', ...surfaceIds.map(row)].join('\n');
  assert.ok(docs.includes(table), `docs/adapters.md should have:\n\n${table}\n`);
});
