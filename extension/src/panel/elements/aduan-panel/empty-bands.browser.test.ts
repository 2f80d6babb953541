import { expect } from 'chai';
import { fakeBackend, sampleDraft } from '../../../testing/fake-backend.ts';
import { show, shown } from '../../../testing/show.ts';
import { AduanClipForm } from '../aduan-clip-form/aduan-clip-form.ts';
import { AduanDraftList } from '../aduan-draft-list/aduan-draft-list.ts';
import { AduanPanel } from './aduan-panel.ts';
import { definePanel } from './define.ts';

definePanel();

/** What has words, from top to bottom; an element without a box of its own is what it holds. */
const partsOf = (column: Element | ShadowRoot): Element[] =>
  [...column.children].flatMap((child) => {
    if (getComputedStyle(child).display === 'none') return [];
    if (getComputedStyle(child).display === 'contents') return partsOf(child.shadowRoot ?? child);
    return (child.textContent ?? '').trim() === '' && child.shadowRoot === null ? [] : [child];
  });
/** How far each stands from the one above it. */
const gapsIn = (column: Element): number[] => {
  const boxes = partsOf(column).map((element) => element.getBoundingClientRect());
  return boxes.slice(1).map((box, index) => Math.round(box.top - (boxes[index]?.bottom ?? 0)));
};

afterEach(() => document.documentElement.style.removeProperty('font-size'));

for (const size of [16, 32]) {
  it(`no band stands empty where nothing is said, with text of ${size} px`, async () => {
    document.documentElement.style.fontSize = `${size}px`;
    const backend = fakeBackend();
    await backend.store.save(await sampleDraft());
    const panel = new AduanPanel();
    panel.backend = backend;
    await show(panel);
    const list = await shown(panel, 'aduan-draft-list');
    if (!(list instanceof AduanDraftList)) throw new Error('no list');
    (await shown(list, '.draft')).click();
    const form = await shown(panel, 'aduan-clip-form');
    if (!(form instanceof AduanClipForm)) throw new Error('no form');
    const fields = await shown(form, 'form');
    const column = await shown(panel, '[part=base]');
    expect(gapsIn(column), 'heading, draft').to.deep.equal([size]);
    const draft = await shown(panel, '[part=base] > .stack');
    expect(gapsIn(draft), 'back, form, wrong').to.deep.equal([size / 2, size / 4]);
    // The bar that sends sticks to the foot of the window.
    expect(gapsIn(fields).slice(0, -1), 'fields').to.deep.equal([size, size, size, size, size]);

    await backend.tell({ kind: 'none', at: '2026-11-22T02:00:00.000Z', reason: 'nothing-here' });
    await shown(panel, '[role=status] .notice');
    expect(gapsIn(column), 'heading, why, wrong, back').to.deep.equal([size, size, size / 2]);
  });
}
