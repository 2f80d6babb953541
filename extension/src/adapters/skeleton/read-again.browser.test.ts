import { expect } from 'chai';
import { mediaIdTime, shortcodeTime, statusTime, videoTime } from '../page/id-time.ts';
import { loadFixture } from '../testing/load-fixture.ts';
import { parseHtml, readElement, readTarget } from '../testing/read-fixture.ts';
import { createDisguise } from './disguise.ts';
import { makeSkeleton, targetMark } from './make-skeleton.ts';
import { timeWords } from './vocabulary.ts';

/** Fixtures that are read rightly, and what is pointed at in each. */
const right: readonly [platform: string, fixture: string, target: string][] = [
  ['instagram', 'post-page', '(address)'],
  ['instagram', 'story', '(address)'],
  ['x', 'status', '(address)'],
  ['threads', 'post', '(address)'],
  ['tiktok', 'video', '(address)'],
  ['tiktok', 'video', '#one-column-item-0 video'],
  ['tiktok', 'video', '[data-e2e="comment-level-1"]'],
  ['youtube', 'video', '(address)'],
];

describe('The skeleton of what was read rightly', () => {
  for (const [platform, name, target] of right) {
    it(`is read as well as the page itself: ${platform} ${name} ${target}`, async () => {
      const fixture = await loadFixture(new URL(`../${platform}/`, import.meta.url).href, name);
      expect(fixture.targets).to.include(target);
      const page = parseHtml(fixture.html);
      const { html, address } = makeSkeleton({ document: page, url: fixture.url, target: target === '(address)' ? null : page.querySelector(target) });
      const again = parseHtml(`<html lang="id">${html}</html>`);
      const real = readTarget(page, fixture, target);
      const invented = readElement(again, { ...fixture, url: address }, target, again.querySelector(`[${targetMark}]`));
      if ('reason' in real || 'reason' in invented) throw new Error(`nothing was read: ${JSON.stringify([real, invented])}`);
      const { kind, gaps, sources, postedAtPrecision } = invented;
      expect({ kind, gaps, sources, postedAtPrecision }).to.deep.equal({
        kind: real.kind,
        gaps: real.gaps,
        sources: real.sources,
        postedAtPrecision: real.postedAtPrecision,
      });
    });
  }

  it('has ids that carry the same moment as its times, each post another one and a post always the same', () => {
    const { timedId } = createDisguise({ taken: new Set(['cjfwybtgaaa']), language: 'id' });
    const readers = { shortcode: shortcodeTime, mediaId: mediaIdTime, statusId: statusTime, videoId: videoTime } as const;
    for (const kind of ['shortcode', 'mediaId', 'statusId', 'videoId'] as const) {
      const made = Array.from({ length: 600 }, (_, index) => timedId(kind, `post ${index}`));
      expect(new Set(made).size, kind).to.equal(600);
      expect(new Set(made.map((id) => readers[kind](id))), kind).to.deep.equal(new Set([timeWords.instant]));
      expect(timedId(kind, 'post 17'), kind).to.equal(made[17]);
      expect(made).not.to.include('CJfWYBTgAAA');
    }
  });
});
