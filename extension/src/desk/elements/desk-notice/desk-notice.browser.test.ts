import { expect } from 'chai';
import type { DeskComplaint, WhatsappNotice } from '@kotak-aduan/api-client/schemas';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { until } from '../../../testing/until.ts';
import { id } from '../../messages/id.ts';
import { CodedError } from '../../testing/coded-error.ts';
import { fakeDesk } from '../../testing/fake-desk.ts';
import { drawn, mount } from '../../testing/mount.ts';
import { find, findAll, findButton, wordsOf } from '../../testing/find.ts';
import { sampleCase } from '../../testing/sample-case.ts';
import { sampleContext } from '../../testing/sample-context.ts';
import type { DeskNotice } from './desk-notice.ts';

const text = 'Halo, kami petugas pengaduan Kota Contoh. Ada jawaban untuk aduan Anda nomor 2026-7K3M9Q.\n\nBuka https://aduan.example/lacak & masukkan kode.';
const ready: WhatsappNotice = { number: '6281200000000', problem: null, text, openings: [] };
const opening = { at: '2026-11-22T01:00:00.000Z', by: 'Sri Wahyuni' };
const answeredAt = '2026-11-21T05:00:00.000Z';

const shown = sampleCase();
function complaintWith(whatsapp: Partial<WhatsappNotice> | null): DeskComplaint {
  const [complaint] = shown.complaints;
  if (complaint === undefined) throw new Error('the sample has a complaint');
  return { ...complaint, whatsapp: whatsapp === null ? null : { ...ready, ...whatsapp } };
}

async function mountNotice(whatsapp: Partial<WhatsappNotice> | null, changes: Partial<DeskNotice> = {}): Promise<DeskNotice> {
  const element = await mount('desk-notice', {
    context: sampleContext(),
    caseId: shown.caseId,
    complaint: complaintWith(whatsapp),
    since: answeredAt,
    isLatest: true,
    ...changes,
  });
  // Nobody leaves the test's page for WhatsApp.
  element.addEventListener('click', (event) => event.preventDefault());
  return element;
}

it('is a link to WhatsApp with words that are ready, which tells the other side nothing of this page', async () => {
  const element = await mountNotice({});
  const link = find(element, 'a');
  const url = new URL(link.getAttribute('href') ?? '');
  expect([url.origin, url.pathname, url.searchParams.get('text')]).to.deep.equal(['https://wa.me', '/6281200000000', text]);
  expect([link.getAttribute('target'), link.getAttribute('rel')]).to.deep.equal(['_blank', 'noopener noreferrer']);
  expect(wordsOf(element)).to.equal(`${id.notice.open} ${id.notice.hint}`);
  await expectAccessible(element);
});

it('notes the opening once however often it is pressed, and shows the case that comes back', async () => {
  const calls: unknown[] = [];
  const changed = sampleCase({ version: 4 });
  const answers: (() => void)[] = [];
  const host = fakeDesk({
    client: {
      recordNotice: async ({ params, body }) => {
        calls.push([params, body]);
        await new Promise<void>((resolve) => answers.push(resolve));
        return changed;
      },
    },
  });
  const seen: unknown[] = [];
  const element = await mountNotice({}, { context: sampleContext({ host, onCaseChanged: (after) => seen.push(after) }) });
  find(element, 'a').click();
  find(element, 'a').click();
  answers[0]?.();
  await until(() => expect(seen).to.deep.equal([changed]));
  expect(calls).to.deep.equal([[{ caseId: shown.caseId }, { complaintId: complaintWith(null).complaintId }]]);
});

it('says of an opening that was not noted that it was not, and notes it by a press without opening WhatsApp again', async () => {
  const keys: string[] = [];
  const host = fakeDesk({
    client: {
      recordNotice: async ({ idempotencyKey }) => {
        keys.push(String(idempotencyKey));
        if (keys.length === 1) throw new CodedError('network');
        return sampleCase();
      },
    },
  });
  const element = await mountNotice({}, { context: sampleContext({ host }) });
  find(element, 'a').click();
  await until(() => find(element, '[role=alert]'));
  expect(wordsOf(element)).to.include(id.notice.notRecorded);
  await expectAccessible(element);
  findButton(element, id.notice.recordAgain).click();
  await until(() => expect(findAll(element, '[role=alert]')).to.deep.equal([]));
  expect(keys).to.have.length(2);
  expect(new Set(keys).size).to.equal(1);
});

it('says at once that nothing may be sent where the contact was taken back while the page was open', async () => {
  const host = fakeDesk({
    client: {
      recordNotice: async () => {
        throw new CodedError('illegal-transition');
      },
    },
  });
  const reloadCase = async (): Promise<void> => void (element.complaint = complaintWith(null));
  const element: DeskNotice = await mountNotice({}, { context: sampleContext({ host, reloadCase }) });
  find(element, 'a').click();
  await until(() => find(element, '[role=alert]'));
  expect(wordsOf(element)).to.equal(id.notice.mayNotAnyMore);
  expect(findAll(element, 'a, button')).to.deep.equal([]);
});

it('says who opened it and when; the newest answer can be told of again, one before it needs no telling any more', async () => {
  const newest = await mountNotice({ openings: [opening] });
  expect(wordsOf(newest)).to.equal(`${id.notice.opened('Sri Wahyuni, 22 Nov 2026 08.00 WIB')} ${id.notice.again}`);
  await expectAccessible(newest);
  const before = await mountNotice({ openings: [opening] }, { isLatest: false });
  expect(findAll(before, 'a')).to.deep.equal([]);
  const since = await mountNotice({ openings: [opening] }, { since: '2026-11-22T01:30:00.000Z' });
  expect(wordsOf(since)).to.include(id.notice.open).and.not.to.include('Sri');
});

it('says why a number is none for WhatsApp, once, and offers nothing to press', async () => {
  for (const [problem, words] of Object.entries(id.notice.problems)) {
    const element = await mountNotice({ number: null, problem: problem as WhatsappNotice['problem'] });
    expect([wordsOf(element), findAll(element, 'a, button').length]).to.deep.equal([words, 0]);
  }
  const before = await mountNotice({ number: null, problem: 'too-short' }, { isLatest: false });
  expect(wordsOf(before)).to.equal('');
});

it('stands beside each answer of the agencies, none beside the citizen’s words, and nowhere without a number to tell', async () => {
  const complaint = complaintWith({});
  const thread = await mount('desk-complaint', { context: sampleContext(), case: shown, complaint });
  expect(findAll(thread, 'a.button').map((link) => link.textContent?.trim())).to.deep.equal([id.notice.open]);
  thread.complaint = complaintWith(null);
  await drawn(thread);
  expect(findAll(thread, 'a.button')).to.deep.equal([]);
});

it('stands beside a result and a rejection, and names whom it tells where there are several', async () => {
  const unit = { unitId: 'dpupr', name: 'DPUPR', shortName: null };
  const resolution = { rule: 'written-result', text: 'Ditambal.', before: [], after: [], documents: [], documentNumber: null, unit };
  const rejection = { reason: 'Bukan aduan.', reasonIn: [], words: null, unit, rejectedAt: '2026-11-22T00:00:00.000Z' };
  const one = complaintWith({});
  const two = { ...one, complaintId: '00000000-0000-4000-8000-000000000003', complaintNumber: '2026-8K3M9Q', messages: [] };
  for (const changes of [{ resolution: { ...resolution, resolvedAt: '2026-11-22T00:00:00.000Z' } }, { rejection }]) {
    const open = sampleCase({ ...changes, complaints: [one, two] });
    const element = await mount('desk-case', { context: sampleContext(), view: { kind: 'ready', case: open, isReloading: false, code: null } });
    const names = findAll(element, 'a.button').map((link) => link.textContent?.trim());
    expect(names).to.include.members([id.notice.openOf('2026-7K3M9Q'), id.notice.openOf('2026-8K3M9Q'), id.notice.open]);
    const alone = sampleCase({ ...changes, complaints: [one] });
    await expectAccessible(await mount('desk-case', { context: sampleContext(), view: { kind: 'ready', case: alone, isReloading: false, code: null } }));
  }
});
