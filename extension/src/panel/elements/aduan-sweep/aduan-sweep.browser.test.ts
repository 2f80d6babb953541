import { complaintNumberSchema } from '@kotak-aduan/api-client/schemas';
import { expect } from 'chai';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { sampleReceipt } from '../../../testing/sample-clip.ts';
import { show, shown } from '../../../testing/show.ts';
import { until } from '../../../testing/until.ts';
import type { Standing, SweepingBackend, SweepOutcome, SweptItem } from '../../sweep-items.ts';
import { AduanSweep } from './aduan-sweep.ts';
import { defineSweep } from './define.ts';

defineSweep();

const item = (commentId: string, standing: Standing, changes: Partial<SweptItem> = {}): SweptItem => ({
  platform: 'instagram',
  postId: 'P',
  commentId,
  author: `@warga_${commentId}`,
  text: `Kata-kata ${commentId}`,
  isAnswered: standing.kind === 'answered',
  standing,
  ...changes,
});

const swept: SweepOutcome = {
  kind: 'swept',
  tabId: 7,
  account: 'pemkot.contoh',
  isCut: false,
  items: [
    item('1', { kind: 'open' }, { text: '<img src=x onerror="window.hacked = true"> lampu' }),
    item('2', { kind: 'clipped', complaintNumber: complaintNumberSchema.parse(sampleReceipt.complaintNumber), state: 'in-progress' }),
    item('3', { kind: 'answered' }),
    item('4', { kind: 'not-complaint', reason: 'praise' }),
  ],
};

async function showSweep(changes: Partial<SweepingBackend> = {}): Promise<{ element: AduanSweep; done: string[] }> {
  const done: string[] = [];
  const element = new AduanSweep();
  element.sweeping = {
    sweep: async () => swept,
    lookAgain: async (items) => {
      done.push('looked');
      return items;
    },
    mark: async ({ commentId }, kind) => void done.push(`${commentId} ${kind}`),
    clip: async (tabId, { commentId }) => {
      done.push(`clip ${tabId} ${commentId}`);
      return 'clipping';
    },
    ...changes,
  };
  return { element: await show(element), done };
}

const counts = (element: AduanSweep): string => element.renderRoot.querySelector('[data-counts]')?.textContent ?? '';

describe('<aduan-sweep>', () => {
  it('asks nothing before a press; then what nobody handled comes first, with counts and the warning that it is a part', async () => {
    let asked = 0;
    const { element } = await showSweep({
      sweep: async () => {
        asked += 1;
        return swept;
      },
    });
    expect(asked).to.equal(0);
    (await shown(element, '[data-action=sweep]')).click();
    await shown(element, '[data-counts]');
    expect(asked).to.equal(1);
    expect(counts(element)).to.equal('4 komentar terbaca: 1 belum ditangani, 1 sudah dikliping, 1 sudah dijawab, 1 bukan aduan.');
    expect(element.renderRoot.textContent).to.contain('hanya komentar yang sudah dimuat').and.to.contain('2026-7K3M9Q · sedang dikerjakan');
    expect(element.renderRoot.querySelector('li')?.dataset['comment']).to.equal('1');
    expect(element.renderRoot.querySelector('img')).to.equal(null);
    await expectAccessible(element);
  });

  it('marks with a kind and takes it back', async () => {
    const { element, done } = await showSweep();
    (await shown(element, '[data-action=sweep]')).click();
    (await shown(element, '[data-comment="1"] [data-action=mark]')).click();
    await expectAccessible(element);
    (await shown(element, '[data-kind=spam]')).click();
    await until(() => expect(counts(element)).to.contain('0 belum ditangani').and.to.contain('2 bukan aduan'));
    for (const group of element.renderRoot.querySelectorAll('details')) group.open = true;
    (await shown(element, '[data-comment="1"] [data-action=undo]')).click();
    await until(() => expect(counts(element)).to.contain('1 belum ditangani'));
    expect(done).to.deep.equal(['1 spam', '1 null']);
  });

  it('clips from the list, and asks anew once the draft is done with', async () => {
    const { element, done } = await showSweep();
    (await shown(element, '[data-action=sweep]')).click();
    (await shown(element, '[data-comment="1"] [data-action=clip]')).click();
    await until(() => expect(done).to.deep.equal(['clip 7 1']));
    element.isShown = false;
    await element.updateComplete;
    expect(element.hidden).to.equal(true);
    element.isShown = true;
    await until(() => expect(done).to.deep.equal(['clip 7 1', 'looked']));
    expect(element.hidden).to.equal(false);
  });

  it('says what is wrong: no permission, no comment, another’s post, a comment that is gone, a server that can’t be asked', async () => {
    const outcomes = [
      [{ kind: 'refused' }, 'Klik tombol Kotak Aduan'],
      [{ kind: 'nothing' }, 'Belum ada komentar'],
      [{ kind: 'not-ours', account: 'akun.lain' }, 'akun.lain tidak ada di daftar akun resmi kota'],
      [{ kind: 'not-ours', account: null }, 'Pemilik unggahan ini tidak terbaca'],
    ] as const;
    for (const [outcome, words] of outcomes) {
      const { element } = await showSweep({ sweep: async () => outcome });
      (await shown(element, '[data-action=sweep]')).click();
      await until(() => expect(element.renderRoot.textContent).to.contain(words));
    }
    const { element } = await showSweep({ clip: async () => 'gone', mark: () => Promise.reject(Object.assign(new Error('x'), { code: 'network' })) });
    (await shown(element, '[data-action=sweep]')).click();
    (await shown(element, '[data-comment="1"] [data-action=clip]')).click();
    await until(() => expect(element.renderRoot.textContent).to.contain('sudah tidak ada di halaman'));
    (await shown(element, '[data-comment="1"] [data-action=mark]')).click();
    (await shown(element, '[data-kind=praise]')).click();
    expect((await shown(element, '[role=alert]')).textContent).not.to.equal('');
    expect(counts(element)).to.contain('1 belum ditangani');
  });
});
