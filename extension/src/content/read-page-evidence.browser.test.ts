import { expect } from 'chai';
import { readPage } from './read-page.ts';
import type { PageReading, ReadRequest } from './read-request.ts';

const request: ReadRequest = {
  trigger: 'menu',
  pageUrl: 'https://contoh.example/',
  capturedAt: '2026-11-22T02:00:00.000Z',
  imageUrl: null,
  linkUrl: null,
  selectionText: null,
  targetElementId: null,
};

function readSelected(selector: string): PageReading {
  const element = document.querySelector(selector);
  if (element === null) throw new Error('nothing to select');
  getSelection()?.selectAllChildren(element);
  const selectionText = getSelection()?.toString() ?? '';
  return readPage({ ...request, selectionText }, { document, lastPressed: null, menuTarget: element });
}

afterEach(() => document.body.replaceChildren());

it('of a selection the evidence is its words alone, and says whether all of it was in the window', () => {
  document.body.innerHTML = '<p>Kata tetangga</p><p id="pilih">Lampu jalan mati</p><p>Kata tetangga</p>';
  const inside = readSelected('#pilih');
  expect([inside.visibleText, inside.snippet, inside.isWhole]).to.deep.equal(['Lampu jalan mati', null, true]);
  document.body.innerHTML = `<div id="pilih">${'<p>Lampu jalan mati</p>'.repeat(200)}</div>`;
  expect(readSelected('#pilih').isWhole).to.equal(false);
});

it('what is cut out of the screenshot is the thing itself, without an edge of its neighbours', () => {
  document.body.innerHTML = '<p>Kata tetangga</p><p id="pilih">Lampu jalan mati sejak Senin</p><p>Kata tetangga</p>';
  const { rectangle } = readSelected('#pilih');
  const { x, y, width, height } = getSelection()?.getRangeAt(0).getBoundingClientRect() ?? new DOMRect();
  expect(rectangle).to.deep.equal({ x, y, width, height });
});
