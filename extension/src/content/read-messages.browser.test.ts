import { expect } from 'chai';
import type { ClippedMemory } from './content.ts';
import { extendRun } from './extend-run.ts';
import { readPage } from './read-page.ts';
import type { PageReading, ReadRequest } from './read-request.ts';

const request: ReadRequest = {
  trigger: 'action',
  pageUrl: 'https://www.facebook.com/messages/t/1000000000001',
  capturedAt: '2026-09-19T08:00:00.000Z',
  imageUrl: null,
  linkUrl: null,
  selectionText: null,
  targetElementId: null,
};
// The structure of the one Messenger page that was at hand, by the fixture of its adapter.
const message = (minute: number, name: string, text: string): string =>
  `<div data-scope="messages_table" aria-label="Pukul 19 September 2026 14.${minute}, ${name}: ${text}"><span dir="auto">${text}</span></div>`;
const conversation = `<div role="log" aria-label="Pesan dalam percakapan dengan Budi Contoh"><div data-scope="date_break"><span>19 September</span></div>
  ${message(26, 'Budi Contoh', 'Lampu mati')}${message(27, 'Anda', 'Di mana?')}${message(28, 'Siti Contoh', 'Punya saya juga')}${message(29, 'Budi Contoh', 'Di Jebres')}</div>`;

let clipped: ClippedMemory | undefined;
function read(): PageReading {
  return readPage(request, {
    document,
    lastPressed: document.querySelector('#pilih'),
    menuTarget: null,
    onTarget: (element) => {
      clipped = { at: request.capturedAt, element: element === null ? null : new WeakRef(element) };
    },
    onRun: (first, last) => {
      if (clipped !== undefined) clipped.run = [new WeakRef(first), new WeakRef(last)];
    },
  });
}
const words = (): Element[] => [...document.querySelectorAll('[role=log] [dir=auto]')];
function select(from: number, to: number): void {
  const range = document.createRange();
  const [first, last] = [words()[from]?.firstChild, words()[to]?.firstChild];
  if (!(first instanceof Text) || !(last instanceof Text)) throw new Error('no such message');
  range.setStart(first, 2);
  range.setEnd(last, 2);
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
}
/** From the top of one message to the foot of another: there is nothing of their neighbours in it. */
function boxAround(from: number, to: number): Pick<DOMRect, 'x' | 'y' | 'width' | 'height'> {
  const [first, last] = [from, to].map((index) => words()[index]?.closest('[data-scope]')?.getBoundingClientRect());
  if (first === undefined || last === undefined) throw new Error('no such message');
  return { x: first.x, y: first.y, width: first.width, height: last.bottom - first.top };
}
const textOf = ({ result }: PageReading): unknown => (typeof result === 'object' && result !== null && 'text' in result ? result.text : null);

beforeEach(() => {
  document.documentElement.lang = 'id';
  document.body.innerHTML = conversation;
  clipped = undefined;
});
afterEach(() => {
  getSelection()?.removeAllRanges();
  document.body.replaceChildren();
});

describe('messages that are selected', () => {
  it('are one clip of whole messages in their order, with nothing of other people', () => {
    select(0, 3);
    const reading = read();
    expect(textOf(reading)).to.equal('Lampu mati\nDi Jebres');
    expect(reading.conversation).to.deep.equal({ id: '1000000000001', phone: null });
    expect(reading.visibleText).to.contain('Di mana?').and.not.to.contain('Punya saya');
    expect(JSON.stringify([reading.result, reading.snippet]))
      .not.to.contain('Siti')
      .and.not.to.contain('Punya saya');
  });

  it('are none that the selection only touches', () => {
    select(0, 0);
    const range = getSelection()?.getRangeAt(0);
    const next = words()[1]?.parentElement ?? null;
    if (range === undefined || next === null) throw new Error('nothing selected');
    range.setEnd(next, 0);
    expect(textOf(read())).to.equal('mpu mati');
  });

  it('leave the page byte for byte as it was', () => {
    const before = document.documentElement.outerHTML;
    select(0, 3);
    read();
    extendRun(clipped, 'after', request);
    expect(document.documentElement.outerHTML).to.equal(before);
  });
});

describe('a message that is pointed at', () => {
  const point = (index: number): PageReading => {
    words()[index]?.setAttribute('id', 'pilih');
    return read();
  };

  it('has as its evidence itself alone', () => {
    const { visibleText, rectangle } = point(0);
    expect(visibleText).to.equal('Lampu mati');
    expect(rectangle).to.deep.equal(boxAround(0, 0));
  });

  it('is cut to its own edges in the screenshot, and a run to those of its first and last', () => {
    point(0);
    expect(extendRun(clipped, 'after', request)?.rectangle).to.deep.equal(boxAround(0, 1));
  });

  it('takes the messages after and before it along, one by one, until the page has no more', () => {
    point(0);
    expect(textOf(extendRun(clipped, 'after', request) ?? point(0))).to.equal('Lampu mati');
    extendRun(clipped, 'after', request);
    expect(textOf(extendRun(clipped, 'after', request) ?? point(0))).to.equal('Lampu mati\nDi Jebres');
    for (const direction of ['after', 'before'] as const)
      expect(extendRun(clipped, direction, request)?.result).to.deep.equal({ kind: 'none', reason: 'nothing-here' });
  });

  it('keeps its author when a message before it is another’s', () => {
    point(3);
    const { result } = extendRun(clipped, 'before', request) ?? point(3);
    expect(result).to.deep.include({ authorName: 'Budi Contoh', text: 'Di Jebres' });
  });

  it('takes none along where something else was clipped since, or where it has left the page', () => {
    point(0);
    expect(extendRun(clipped, 'after', { ...request, capturedAt: '2026-09-19T09:00:00.000Z' })).to.equal(null);
    document.querySelector('#pilih')?.remove();
    expect(extendRun(clipped, 'after', request)).to.equal(null);
  });
});
