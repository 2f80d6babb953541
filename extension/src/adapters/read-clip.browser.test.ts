import { expect } from 'chai';
import { readClip } from './read-clip.ts';
import { parseHtml } from './testing/read-fixture.ts';

const capturedAt = '2026-09-22T05:00:00.000Z';
const code = 'Ddc1WDzktaH';
const post = (time: string): Document =>
  parseHtml(
    `<html lang="id"><body><main><article><h1>Lampu jalan mati sejak Senin</h1><a href="/dinas.contoh/p/${code}/"><time datetime="${time}">3 hr</time></a></article></main></body></html>`,
  );

describe('readClip', () => {
  it('picks the adapter by the exact host or a dot-suffix, never by a substring', () => {
    const document = post('2026-09-19T01:30:20.000Z');
    const platformOf = (host: string): string => {
      const clip = readClip({ document, url: `https://${host}/p/${code}/`, target: null, capturedAt, timeZone: 'Asia/Jakarta' });
      return 'reason' in clip ? clip.reason : clip.platform;
    };
    expect(platformOf('instagram.com')).to.equal('instagram');
    expect(platformOf('www.instagram.com')).to.equal('instagram');
    expect(platformOf('notinstagram.com')).to.equal('no-target');
    expect(platformOf('instagram.com.jahat.example')).to.equal('no-target');
  });

  it('leaves the time a gap when the element says that the post is older than its id', () => {
    const clip = readClip({
      document: post('2020-01-01T00:00:00.000Z'),
      url: `https://www.instagram.com/p/${code}/`,
      target: null,
      capturedAt,
      timeZone: 'Asia/Jakarta',
    });
    expect('reason' in clip ? null : clip.postedAt).to.equal(null);
    expect('reason' in clip ? [] : clip.gaps).to.include('postedAt');
  });

  it('gives a selection the author and address of the post that holds the words, and no other', () => {
    const document = post('2026-09-19T01:30:20.000Z');
    const read = (text: string): ReturnType<typeof readClip> =>
      readClip({
        document,
        url: `https://www.instagram.com/p/${code}/`,
        target: null,
        capturedAt,
        timeZone: 'Asia/Jakarta',
        selection: { text, element: document.querySelector('h1') },
      });
    const inside = read('jalan  mati');
    const outside = read('kata-kata lain');
    expect('reason' in inside ? null : [inside.kind, inside.text, inside.authorHandle, inside.sources.text]).to.deep.equal([
      'selection',
      'jalan  mati',
      'dinas.contoh',
      'selection',
    ]);
    expect('reason' in outside ? null : [outside.kind, outside.authorHandle, outside.permalink]).to.deep.equal([
      'selection',
      null,
      `https://www.instagram.com/p/${code}/`,
    ]);
  });

  it('gives a selection no address that other posts, messages or reviews share', () => {
    const document = parseHtml('<html lang="id"><body><p>Lampu jalan mati</p></body></html>');
    const addressOf = (url: string): string | null => {
      const selection = { text: 'Lampu jalan mati', element: document.querySelector('p') };
      const clip = readClip({ document, url, target: null, capturedAt, timeZone: null, selection });
      return 'reason' in clip ? clip.reason : clip.permalink;
    };
    const shared = ['instagram.com/', 'instagram.com/direct/t/17/', 'facebook.com/messages/t/17', 'x.com/home', 'google.com/maps/place/Taman', 'youtube.com/'];
    for (const address of shared) expect(addressOf(`https://www.${address}`), address).to.equal(null);
    const own = ['instagram.com/p/Ddc1WDzktaH/', 'facebook.com/dinas.contoh/posts/900000000000003', 'google.com/maps/reviews/data=ulasan', 'berita.example/'];
    for (const address of own) expect(addressOf(`https://www.${address}`), address).to.equal(`https://www.${address}`);
  });

  it('says that there is nothing on an address that is none', () => {
    for (const url of ['', 'about:blank', 'javascript:alert(1)', 'file:///etc/passwd']) {
      expect(readClip({ document: parseHtml('<p>Halo</p>'), url, target: null, capturedAt, timeZone: null })).to.deep.equal({
        kind: 'none',
        reason: 'nothing-here',
      });
    }
  });

  it('names exactly the fields that are null as gaps', () => {
    const clip = readClip({
      document: post('2026-09-19T01:30:20.000Z'),
      url: `https://www.instagram.com/p/${code}/`,
      target: null,
      capturedAt: null,
      timeZone: null,
    });
    if ('reason' in clip) throw new Error(clip.reason);
    const fields = ['authorName', 'authorHandle', 'authorUrl', 'text', 'permalink', 'postedAt'] as const;
    expect(clip.gaps).to.deep.equal(fields.filter((field) => clip[field] === null));
    expect(clip.capturedAt).to.equal(null);
  });
});
