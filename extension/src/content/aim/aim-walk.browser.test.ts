import { expect } from 'chai';
import { loadFixture } from '../../adapters/testing/load-fixture.ts';
import type { ReadRequest } from '../read-request.ts';
import '../content.ts';
import type { ContentWorld } from '../content.ts';
import { type AimPage, parentOf, step, threadOf } from './aim-walk.ts';
import { type AimedThing, readAim } from './read-aim.ts';

const world = globalThis as ContentWorld;
const adapters = new URL('../../adapters/', import.meta.url);

/** A platform's page in this document, laid out as the browser does it. */
async function openPage(platform: string, name: string): Promise<AimPage> {
  const fixture = await loadFixture(new URL(`${platform}/adapter.browser.test.ts`, adapters).href, name);
  const { body, documentElement } = new DOMParser().parseFromString(fixture.html, 'text/html');
  document.documentElement.lang = documentElement.lang;
  document.body.replaceChildren(...[...body.childNodes].map((node) => document.importNode(node, true)));
  const request: ReadRequest = {
    trigger: 'menu',
    pageUrl: fixture.url,
    capturedAt: fixture.capturedAt,
    imageUrl: null,
    linkUrl: null,
    selectionText: null,
    targetElementId: null,
  };
  return { document, look: (target: Element) => readAim(world, target, request) };
}

function walk(from: AimedThing | null, direction: 'next' | 'previous', page: AimPage): AimedThing[] {
  const found: AimedThing[] = [];
  for (let at = step(from, direction, page); at !== null && found.length < 30; at = step(at, direction, page)) found.push(at);
  return found;
}

const nameOf = ({ clip }: AimedThing): string => `${clip.kind} ${clip.authorHandle ?? clip.authorName ?? '?'}`;
const orNone = (thing: AimedThing | null): string => (thing === null ? 'none' : nameOf(thing));

interface Walk {
  readonly platform: string;
  readonly name: string;
  /** In the page's order; of the first of these everything is asked. */
  readonly things: readonly string[];
  /** What each stands under. */
  readonly parents: readonly string[];
  /** How many belong to each, itself among them. */
  readonly threads: readonly number[];
}

const walks: readonly Walk[] = [
  {
    platform: 'instagram',
    name: 'comment-and-reply',
    things: ['post dinas.contoh', 'comment warga_lima', 'reply warga_enam'],
    parents: ['none', 'post dinas.contoh', 'comment warga_lima'],
    threads: [3, 2, 2],
  },
  {
    platform: 'instagram',
    name: 'feed-comments',
    things: ['post dinas.contoh', 'comment warga_satu', 'post akun.lain', 'comment warga_dua', 'comment akun.lain'],
    parents: ['none', 'post dinas.contoh', 'none', 'post akun.lain', 'post akun.lain'],
    threads: [2, 1, 3, 1, 1],
  },
  {
    platform: 'instagram',
    name: 'post-page',
    things: ['post dinas.contoh', 'comment warga_tiga', 'comment warga_empat'],
    parents: ['none', 'post dinas.contoh', 'post dinas.contoh'],
    threads: [3, 1, 1],
  },
  {
    platform: 'facebook',
    name: 'page-admin',
    things: ['post Dinas Contoh', 'comment Sinta', 'reply Dinas Contoh'],
    parents: ['none', 'post Dinas Contoh', 'comment Sinta'],
    threads: [3, 2, 2],
  },
  {
    platform: 'facebook',
    name: 'permalink-dialog',
    things: ['post orang.lain', 'post dinas.contoh', 'comment warga.satu', 'comment warga.dua'],
    parents: ['none', 'none', 'post dinas.contoh', 'post dinas.contoh'],
    threads: [1, 3, 1, 1],
  },
  {
    platform: 'tiktok',
    name: 'video',
    things: ['video akun.lain', 'video dinas.contoh', 'comment wargasatu1', 'reply wargadua22'],
    parents: ['none', 'none', 'video dinas.contoh', 'comment wargasatu1'],
    threads: [1, 3, 2, 2],
  },
  { platform: 'youtube', name: 'video', things: ['video pemkotcontoh', 'comment wargacontoh'], parents: ['none', 'video pemkotcontoh'], threads: [2, 1] },
  { platform: 'threads', name: 'post', things: ['post warga.contoh', 'post dinas.contoh'], parents: ['none', 'none'], threads: [1, 1] },
  { platform: 'x', name: 'status', things: ['post pemkot_contoh', 'post warga_contoh'], parents: ['none', 'none'], threads: [1, 1] },
];

describe('Moving from one thing to the next by keyboard', () => {
  for (const { platform, name, things, parents, threads } of walks) {
    it(`goes through ${platform}/${name} once, back again, up to what each stands under and over its whole thread, and changes nothing`, async () => {
      const page = await openPage(platform, name);
      const before = document.body.outerHTML;
      const found = walk(null, 'next', page);
      expect(found.map(nameOf)).to.deep.equal(things);
      expect(walk(found.at(-1) ?? null, 'previous', page).map(nameOf)).to.deep.equal(things.slice(0, -1).toReversed());
      expect(found.map((thing) => orNone(parentOf(thing, page)))).to.deep.equal(parents);
      expect(found.map((thing) => threadOf(thing, 10, page).length)).to.deep.equal(threads);
      expect(threadOf(found[0] ?? expect.fail('nothing'), 1, page).length, 'no more than may be gathered').to.equal(1);
      expect(document.body.outerHTML).to.equal(before);
    });
  }

  it('leaves alone what was pressed and what was clipped', async () => {
    const page = await openPage('instagram', 'post-page');
    const pressed = { element: new WeakRef(document.body), at: 5 };
    const clipped = { at: '2026-11-22T02:00:00.000Z', element: null };
    Object.assign(world, { kotakAduanAim: pressed, kotakAduanClipped: clipped });
    step(null, 'next', page);
    expect([world.kotakAduanAim, world.kotakAduanClipped]).to.deep.equal([pressed, clipped]);
  });
});
