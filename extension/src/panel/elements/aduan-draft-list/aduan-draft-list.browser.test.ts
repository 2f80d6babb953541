import type { DraftSummary } from '@kotak-aduan/api-client/drafts';
import { expect } from 'chai';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { fakeBackend, sampleDraft } from '../../../testing/fake-backend.ts';
import { sampleReceipt } from '../../../testing/sample-clip.ts';
import { show, shown } from '../../../testing/show.ts';
import { AduanDraftList } from './aduan-draft-list.ts';
import { defineDraftList } from './define.ts';

defineDraftList();

const now = new Date(2026, 10, 22, 12).getTime();
const at = (hours: number): string => new Date(now + hours * 3_600_000).toISOString();
const sent = (hours: number): DraftSummary['status'] => ({ kind: 'sent', receipt: { ...sampleReceipt, receivedAt: at(hours) } });

async function summaries(statuses: readonly DraftSummary['status'][]): Promise<readonly DraftSummary[]> {
  const backend = fakeBackend();
  for (const status of statuses) await backend.store.save({ ...(await sampleDraft()), status });
  return backend.list();
}

const wordsOf = (element: AduanDraftList, list: string): string =>
  element.renderRoot.querySelector(`[data-list=${list}]`)?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';

describe('<aduan-draft-list>', () => {
  it('has apart what is written, what waits and until when, what was sent today and before', async () => {
    const statuses: DraftSummary['status'][] = [
      { kind: 'writing' },
      { kind: 'failed', attempt: 1, code: 'signed-out' },
      { kind: 'queued', attempt: 1, nextAttemptAt: at(1) },
      sent(-1),
      sent(-30),
    ];
    const element = await show(Object.assign(new AduanDraftList(), { drafts: await summaries(statuses), now: () => now }));
    expect(element.renderRoot.querySelectorAll('[data-list=writing] .draft').length).to.equal(2);
    expect(wordsOf(element, 'waiting')).to.match(/Kami coba lagi pukul 13.00/);
    for (const list of ['today', 'earlier']) expect(wordsOf(element, list)).to.match(/2026-7K3M9Q Ditangani lebih dulu oleh Dinas Perhubungan/);
    expect(element.renderRoot.querySelectorAll('[data-list=today] .draft').length).to.equal(1);
    await expectAccessible(element);
  });

  it('sends all that waits, and opens the desk at a number', async () => {
    const asked: string[] = [];
    const actions = { openDraft: () => undefined, sendAll: () => void asked.push('send'), openDesk: (number: string) => void asked.push(number) };
    const drafts = await summaries([{ kind: 'queued', attempt: 1, nextAttemptAt: at(1) }, sent(0)]);
    const element = await show(Object.assign(new AduanDraftList(), { drafts, actions, now: () => now }));
    (await shown(element, '[data-action=send-all]')).click();
    const desk = await shown(element, '[data-action=desk]');
    desk.focus();
    expect(element.shadowRoot?.activeElement).to.equal(desk);
    desk.click();
    expect(asked).to.deep.equal(['send', '2026-7K3M9Q']);
  });
});
