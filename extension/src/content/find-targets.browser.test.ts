import { expect } from 'chai';
import { findClippedElement } from './find-clipped-element.ts';
import { findTargets } from './find-targets.ts';
import type { ReadRequest } from './read-request.ts';

const request = (changes: Partial<ReadRequest>): ReadRequest => ({
  trigger: 'action',
  pageUrl: 'https://contoh.example/',
  capturedAt: '2026-11-22T02:00:00.000Z',
  imageUrl: null,
  linkUrl: null,
  selectionText: null,
  targetElementId: null,
  ...changes,
});

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const comments = parse(`<main>
  <ul><li id="a"><a href="/satu/">satu</a> <span>Lampu jalan mati di depan pasar</span> <a href="/c/1">1 jam</a></li>
  <li id="b"><a href="/dua/">dua</a> <span>Lampu jalan juga mati di gang kami</span> <a href="/c/2">2 jam</a></li></ul></main>`);
const byId = (id: string): Element | null => comments.getElementById(id);

describe('what a gesture aims at', () => {
  it('the element that the menu was opened on comes first', () => {
    const targets = findTargets(request({ trigger: 'menu' }), { document: comments, lastPressed: byId('b'), menuTarget: byId('a') });
    expect(targets[0]?.id).to.equal('a');
  });

  it('a menu never takes what merely lies under the pointer', () => {
    expect(findTargets(request({ trigger: 'menu' }), { document, lastPressed: null, menuTarget: null })).to.deep.equal([]);
  });

  it('a link names its comment only where no other link is the same', () => {
    const page = parse(
      '<p><a id="one" href="https://contoh.example/c/1">1</a><a href="https://contoh.example/c/2">2</a><a href="https://contoh.example/c/2">2</a></p>',
    );
    const aim = (linkUrl: string) => findTargets(request({ trigger: 'menu', linkUrl }), { document: page, lastPressed: null, menuTarget: null });
    expect(aim('https://contoh.example/c/1').map(({ id }) => id)).to.deep.equal(['one']);
    expect(aim('https://contoh.example/c/2')).to.deep.equal([]);
  });

  it('an element that has left the page is no aim', () => {
    const gone = document.createElement('p');
    expect(findTargets(request({ trigger: 'menu' }), { document, lastPressed: gone, menuTarget: null })).to.deep.equal([]);
  });
});

describe('what the screenshot is cut to', () => {
  it('the smallest element with the author and the words', () => {
    const clip = { text: 'Lampu jalan juga mati di gang kami', authorName: null, authorHandle: 'dua' };
    expect(findClippedElement(comments, clip, byId('b')?.querySelector('span') ?? null)?.id).to.equal('b');
    expect(findClippedElement(comments, clip, null)?.id).to.equal('b');
  });

  it('nothing where no element below the body holds both', () => {
    expect(findClippedElement(comments, { text: 'tidak ada di sini', authorName: null, authorHandle: 'dua' }, byId('a'))).to.equal(null);
  });
});
