import { expect } from 'chai';
import type { AnsweringBackend } from '../../answering-backend.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { fakeAnswering } from '../../../testing/fake-answering.ts';
import { sampleReceipt } from '../../../testing/sample-clip.ts';
import { show, shown } from '../../../testing/show.ts';
import { until } from '../../../testing/until.ts';
import { AduanLateClips } from './aduan-late-clips.ts';
import { defineLateClips } from './define.ts';

defineLateClips();

const late = { late: 1, numbers: [sampleReceipt.complaintNumber] };

async function showLate(changes: Partial<AnsweringBackend>): Promise<AduanLateClips> {
  const element = new AduanLateClips();
  element.answering = fakeAnswering(changes);
  return show(element);
}

describe('<aduan-late-clips>', () => {
  it('says what the badge counts, and asks for notices only by a press', async () => {
    let asked = 0;
    const element = await showLate({
      lateClips: async () => late,
      mayNotify: async () => false,
      allowNotices: async () => {
        asked += 1;
        return true;
      },
    });
    const button = await shown(element, 'button');
    expect(element.renderRoot.textContent).to.contain('Satu kliping lewat tenggat');
    expect(element.renderRoot.textContent).to.contain('2026-7K3M9Q');
    await expectAccessible(element);
    expect(asked).to.equal(0);
    button.click();
    await until(() => expect(element.renderRoot.querySelector('button')).to.equal(null));
    expect(asked).to.equal(1);
  });

  it('says nothing where none is late, and follows the count', async () => {
    let tell: Parameters<AnsweringBackend['watchLate']>[0] = () => undefined;
    const element = await showLate({ watchLate: (onChange) => (tell = onChange) });
    await element.updateComplete;
    expect(element.renderRoot.querySelector('.notice')).to.equal(null);
    tell(late);
    await shown(element, '.notice');
  });
});
