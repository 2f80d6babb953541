import { expect } from 'chai';
import type { AnsweringBackend } from '../../answering-backend.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { fakeAnswering } from '../../../testing/fake-answering.ts';
import { sampleReceipt } from '../../../testing/sample-clip.ts';
import { show, shown } from '../../../testing/show.ts';
import { until } from '../../../testing/until.ts';
import { AduanSocialReply } from './aduan-social-reply.ts';
import { defineSocialReply } from './define.ts';

defineSocialReply();

async function showForm(changes: Partial<AnsweringBackend> = {}): Promise<{ element: AduanSocialReply; recorded: unknown[] }> {
  const recorded: unknown[] = [];
  const element = new AduanSocialReply();
  element.complaintNumber = sampleReceipt.complaintNumber;
  element.answering = fakeAnswering({
    recordReply: async (number, address) => {
      recorded.push([number, address]);
      return { address, by: null, repliedAt: '2026-11-22T03:00:00.000Z' };
    },
    ...changes,
  });
  return { element: await show(element), recorded };
}

describe('<aduan-social-reply>', () => {
  it('takes the open tab’s address and records it', async () => {
    const { element, recorded } = await showForm();
    await expectAccessible(element);
    (await shown(element, '[data-action="take"]')).click();
    await until(() => expect(element.renderRoot.querySelector('input')?.value).to.equal('https://www.instagram.com/p/C1abcdEFGHI/'));
    (await shown(element, '[type="submit"]')).click();
    await until(() => {
      expect(recorded).to.deep.equal([['2026-7K3M9Q', 'https://www.instagram.com/p/C1abcdEFGHI/']]);
      expect(element.renderRoot.textContent).to.contain('Tercatat sudah dibalas');
    });
  });

  it('says what an address must be like, its own check and the server’s alike', async () => {
    const { element, recorded } = await showForm();
    (await shown(element, '[type="submit"]')).click();
    await until(() => {
      expect(element.renderRoot.querySelector('#fault')?.textContent).to.contain('platform yang sama');
      expect(element.shadowRoot?.activeElement?.id).to.equal('address');
    });
    expect(recorded).to.deep.equal([]);
    await expectAccessible(element);
    const refusing = await showForm({ recordReply: () => Promise.reject(Object.assign(new Error('no'), { code: 'invalid-input' })) });
    (await shown(refusing.element, '[data-action="take"]')).click();
    await until(() => expect(refusing.element.renderRoot.querySelector('input')?.value).to.contain('instagram'));
    (await shown(refusing.element, '[type="submit"]')).click();
    await until(() => expect(refusing.element.renderRoot.querySelector('#fault')?.textContent).to.contain('platform yang sama'));
  });

  it('says so where the tab may not be read', async () => {
    const { element } = await showForm({ pageAddress: async () => null });
    (await shown(element, '[data-action="take"]')).click();
    await until(() => expect(element.renderRoot.querySelector('#fault')?.textContent).to.contain('belum boleh dibaca'));
  });
});
