import { expect } from 'chai';
import { ClippedView, type PartInView } from './clipped-view.ts';

function show(html: string): Element {
  document.body.innerHTML = html;
  const element = document.querySelector('#kliping');
  if (element === null) throw new Error('no element to clip');
  return element;
}

/** Every part, one after the other, as the background asks for them. */
async function partsOf(view: ClippedView): Promise<PartInView[]> {
  const parts: PartInView[] = [];
  for (let part = await view.show(0); part !== null; part = await view.show(part.to)) {
    parts.push(part);
    if (part.to >= part.height - 1) break;
  }
  return parts;
}

const isWhole = (parts: readonly PartInView[], height: number): boolean => {
  const seams = parts.every((part, index) => part.from === (index === 0 ? 0 : parts[index - 1]?.to));
  return seams && Math.abs((parts.at(-1)?.to ?? 0) - height) <= 1;
};

afterEach(() => {
  document.body.replaceChildren();
  scrollTo(0, 0);
});

it('shows an element that is taller than the window part by part, and puts the page back', async () => {
  const element = show('<div style="height:900px">Tetangga</div><div id="kliping" style="height:2600px">Aduan</div><div style="height:900px">Tetangga</div>');
  scrollTo(0, 123);
  const before = document.documentElement.outerHTML;
  const view = new ClippedView(element);
  const parts = await partsOf(view);
  expect(parts.length > 1).to.equal(true);
  expect(isWhole(parts, 2_600)).to.equal(true);
  expect(parts.every(({ y, from, to, viewport }) => y >= 0 && y + to - from <= viewport.height + 1)).to.equal(true);
  expect(view.end()).to.equal(true);
  expect(scrollY).to.equal(123);
  expect(document.documentElement.outerHTML).to.equal(before);
});

it('leaves out what a header that stays in the window covers', async () => {
  const element = show(
    '<div style="position:fixed;inset:0 0 auto 0;height:60px;z-index:9">Kepala</div><div style="height:300px"></div><div id="kliping" style="height:2000px">Aduan</div><div style="height:900px"></div>',
  );
  const view = new ClippedView(element);
  const parts = await partsOf(view);
  expect(isWhole(parts, 2_000)).to.equal(true);
  expect(parts.every(({ y }) => y >= 60)).to.equal(true);
  view.end();
});

it('scrolls a dialog’s own list, and shows nothing beyond its edge', async () => {
  const element = show(
    '<div style="position:fixed;inset:50px 40px;overflow:auto" id="dialog"><div style="height:200px"></div><div id="kliping" style="height:1500px">Aduan</div></div>',
  );
  const edge = document.querySelector('#dialog')?.getBoundingClientRect();
  const view = new ClippedView(element);
  const parts = await partsOf(view);
  expect(isWhole(parts, 1_500)).to.equal(true);
  expect(parts.every(({ y, from, to }) => y >= (edge?.top ?? 0) && y + to - from <= (edge?.bottom ?? 0) + 1)).to.equal(true);
  view.end();
  expect(document.querySelector('#dialog')?.scrollTop).to.equal(0);
});

it('stops as soon as somebody else scrolls, the page lays itself out anew or the element goes', async () => {
  const tall = '<div id="kliping" style="height:3000px">Aduan</div>';
  const scrolled = new ClippedView(show(tall));
  const first = await scrolled.show(0);
  scrollTo(0, 700);
  expect((await scrolled.show(first?.to ?? 0)) === null).to.equal(true);
  expect(scrolled.end()).to.equal(false);

  const element = show(tall);
  const moved = new ClippedView(element);
  const part = await moved.show(0);
  element.setAttribute('style', 'height:2500px');
  expect((await moved.show(part?.to ?? 0)) === null).to.equal(true);

  const gone = new ClippedView(show(tall));
  document.body.replaceChildren();
  expect((await gone.show(0)) === null).to.equal(true);
});
