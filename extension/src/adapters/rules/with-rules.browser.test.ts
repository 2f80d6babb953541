import { expect } from 'chai';
import { readClip } from '../read-clip.ts';
import type { ReadClip } from '../finish-clip.ts';
import { parseHtml } from '../testing/read-fixture.ts';
import { readingRulesSchema } from '@kotak-aduan/api-client/schemas/reading-rules';
import { allRules, builtInVersion, type ReadingRules } from './with-rules.ts';

const newer = builtInVersion + 1;
const page = parseHtml(
  `<html lang="id"><body><main><x-post><h3>Lampu mati sejak Senin</h3><a href="/dinas.contoh/p/Ddc1WDzktaH/"><time datetime="2026-09-19T01:30:20.000Z">3 hr</time></a></x-post></main></body></html>`,
);

const read = (rules: ReadingRules | null): ReadClip => {
  const clip = readClip({ document: page, url: 'https://www.instagram.com/p/Ddc1WDzktaH/', target: null, capturedAt: null, timeZone: null, rules });
  if ('reason' in clip) throw new Error(clip.reason);
  return clip;
};

describe('Reading by a newer set', () => {
  it('finds what a redesign hid, and forgets the set with the reading', () => {
    expect(read(null).text).to.equal(null);
    expect(read({ version: newer, tables: { instagram: { selectors: { caption: 'h1, h3' } } } }).text).to.equal('Lampu mati sejak Senin');
    expect(read(null).text).to.equal(null);
  });

  it('is not done by a set that is as old as what is built in', () => {
    expect(read({ version: builtInVersion, tables: { instagram: { selectors: { caption: 'h1, h3' } } } }).text).to.equal(null);
  });

  it('goes back to what is built in where a selector is none', () => {
    const before = read(null);
    expect(read({ version: newer, tables: { instagram: { selectors: { caption: '][' } } } })).to.deep.equal(before);
    expect(read(null)).to.deep.equal(before);
  });

  it('learns a new language’s words for times, and leaves names alone that it does not know', () => {
    const label = parseHtml(
      `<html lang="mad"><body><div role="article" aria-posinset="1"><h3><a href="/dinas.contoh">Dinas Contoh</a></h3><a href="/dinas.contoh/posts/900000000000003" aria-label="3 ejjam">x</a><div data-ad-rendering-role="story_message">Jalan</div></div></body></html>`,
    );
    const timeOf = (rules: ReadingRules | null): string | null => {
      const url = 'https://www.facebook.com/dinas.contoh/posts/900000000000003';
      const clip = readClip({ document: label, url, target: null, capturedAt: '2026-09-22T05:00:00.000Z', timeZone: null, rules });
      return 'reason' in clip ? clip.reason : clip.postedAt;
    };
    expect(timeOf(null)).to.equal(null);
    expect(timeOf({ version: newer, tables: { time: { words: { 'mad.hour': ['ejjam'], strangers: ['x'] } } } })).to.equal('2026-09-22T02:00:00.000Z');
    expect(timeOf(null)).to.equal(null);
  });
});

describe('What is built in', () => {
  it('is itself a set that a city might serve', () => {
    const tables = Object.fromEntries(Object.entries(allRules).map(([name, { builtIn }]) => [name, builtIn]));
    const parsed = readingRulesSchema.safeParse({ format: 1, version: builtInVersion, tables });
    expect(parsed.success ? [] : parsed.error.issues).to.deep.equal([]);
  });

  it('has selectors that a browser takes', () => {
    for (const [name, { builtIn }] of Object.entries(allRules))
      for (const selector of Object.values(builtIn.selectors))
        expect(() => document.createDocumentFragment().querySelector(selector), `${name}: ${selector}`).not.to.throw();
  });
});
