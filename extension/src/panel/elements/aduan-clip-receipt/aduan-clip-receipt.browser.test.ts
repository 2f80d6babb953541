import { expect } from 'chai';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { sampleReceipt } from '../../../testing/sample-clip.ts';
import { show, shown } from '../../../testing/show.ts';
import { until } from '../../../testing/until.ts';
import { AduanClipReceipt } from './aduan-clip-receipt.ts';
import { defineClipReceipt } from './define.ts';

defineClipReceipt();

async function showReceipt(copy: (text: string) => Promise<void>): Promise<AduanClipReceipt> {
  const element = new AduanClipReceipt();
  element.receipt = sampleReceipt;
  element.copy = copy;
  return show(element);
}

describe('<aduan-clip-receipt>', () => {
  it('shows number, agency and due date, and takes the reader there', async () => {
    const element = await showReceipt(() => Promise.resolve());
    const text = element.renderRoot.textContent ?? '';
    for (const part of ['2026-7K3M9Q', 'Dinas Perhubungan', '24 November 2026']) expect(text).to.contain(part);
    expect(element.shadowRoot?.activeElement?.textContent).to.equal('Aduan sudah diterima');
    await expectAccessible(element);
  });

  it('says of a clip that joined a case that it has no number of its own', async () => {
    const element = new AduanClipReceipt();
    element.receipt = { ...sampleReceipt, isJoined: true };
    await show(element);
    expect(element.shadowRoot?.activeElement?.textContent).to.equal('Sudah digabungkan');
    expect(element.renderRoot.textContent).to.contain('bukti tambahan di aduan 2026-7K3M9Q');
    await expectAccessible(element);
  });

  it('says so where the first answer was due before anybody clipped it', async () => {
    const element = new AduanClipReceipt();
    element.receipt = { ...sampleReceipt, dueAt: '2026-11-20T02:05:00.000Z' };
    await show(element);
    expect(element.renderRoot.textContent).to.contain('sudah lewat').and.to.contain('20 November 2026');
  });

  it('copies each reply with its own button, and says so', async () => {
    const copied: string[] = [];
    const element = await showReceipt(async (text) => void copied.push(text));
    const [publicButton, privateButton] = element.renderRoot.querySelectorAll('button');
    publicButton?.click();
    privateButton?.click();
    await until(() => {
      expect(copied).to.deep.equal([sampleReceipt.publicReply, sampleReceipt.privateReply]);
      expect(element.renderRoot.textContent).to.contain('Tersalin');
    });
  });

  it('says how to copy by hand where the browser refuses', async () => {
    const element = await showReceipt(() => Promise.reject(new Error('refused')));
    (await shown(element, 'button')).click();
    await until(() => expect(element.renderRoot.textContent).to.contain('Ctrl+C'));
  });
});
