import { expect } from 'chai';
import type { ReadingCounts } from '../../../health/count-reading.ts';
import { surfaceNames } from '../../../messages/surface-names.ts';
import { surfaceIds } from '../../../surfaces/surfaces.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { show } from '../../../testing/show.ts';
import { AduanReadingCounts } from './aduan-reading-counts.ts';
import { defineReadingCounts } from './define.ts';

defineReadingCounts();

async function showCounts(counts: ReadingCounts, reset: AduanReadingCounts['reset'] = null): Promise<AduanReadingCounts> {
  const element = new AduanReadingCounts();
  element.counts = counts;
  element.reset = reset;
  return show(element);
}

const textOf = (element: Element | null): string => element?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
const counted: ReadingCounts = {
  facebook: { read: 9, nothing: 2, layoutChanged: 1, empty: { permalink: 4, postedAt: 3 } },
  web: { read: 1, nothing: 0, layoutChanged: 0, empty: {} },
};

describe('<aduan-reading-counts>', () => {
  it('says for each platform what was read, what came to nothing, and which fields stayed empty', async () => {
    const element = await showCounts(counted);
    const facebook = element.renderRoot.querySelector('[data-platform="facebook"]');
    expect(textOf(facebook)).to.contain('Facebook 9 kali terbaca, 2 kali tidak menemukan apa-apa.');
    expect([...(facebook?.querySelectorAll('.fields li') ?? [])].map(textOf)).to.deep.equal(['Tautan unggahan: 4 kali', 'Waktu: 3 kali']);
    expect(textOf(facebook?.querySelector('.notice') ?? null)).to.contain('tata letaknya berubah');
    expect(textOf(element.renderRoot.querySelector('[data-platform="web"]'))).to.equal('Situs web lain 1 kali terbaca.');
    await expectAccessible(element);
  });

  it('says that the numbers stay on this computer, and where nothing was counted yet', async () => {
    const element = await showCounts({});
    expect(textOf(element.renderRoot.querySelector('section'))).to.contain('tidak dikirim ke mana pun');
    expect(textOf(element.renderRoot.querySelector('section'))).to.contain('Belum ada hitungan');
    await expectAccessible(element);
  });

  it('starts anew at a press, with the focus on its heading', async () => {
    let resets = 0;
    const element = await showCounts(counted, async () => void resets++);
    const button = element.renderRoot.querySelector('button');
    button?.click();
    await Promise.resolve();
    await element.updateComplete;
    expect(resets).to.equal(1);
    expect(element.renderRoot.querySelector('[data-platform]') === null).to.equal(true);
  });

  it('lists everything that was tried and everything that was not', async () => {
    const element = await showCounts({});
    const listed = [...element.renderRoot.querySelectorAll('.trials li')].map(textOf);
    expect(listed.toSorted()).to.deep.equal(surfaceIds.map((one) => surfaceNames.id[one]).toSorted());
    expect(textOf(element.renderRoot.querySelector('#trial-none + ul'))).to.contain('WhatsApp Web');
  });
});
