import { expect } from 'chai';
import { until } from '../../../testing/until.ts';
import { id } from '../../messages/id.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { fill, find, findAll, findButton, focused, wordsOf } from '../../testing/find.ts';
import { drawn, mount } from '../../testing/mount.ts';
import { sampleCase, samplePhoto } from '../../testing/sample-case.ts';
import { sampleContext } from '../../testing/sample-context.ts';

const ready = (changes: Record<string, unknown> = {}) => ({ kind: 'ready', case: sampleCase(changes), isReloading: false, code: null }) as const;

it('shows the whole case and begins at its heading', async () => {
  const element = await mount('desk-case', { context: sampleContext(), view: ready() });
  const words = wordsOf(element);
  for (const part of ['Perkara 2026-7K3M9Q', 'Lewat tenggat 2 jam', id.case.lead, id.case.supporting, id.evidenceRules['photo-pair'], id.case.timeline])
    expect(words).to.include(part);
  expect(focused()).to.equal(find(element, 'h1'));
  await expectAccessible(element);
});

it('says why it is due then, and how far up it has gone', async () => {
  const due = {
    dueAt: '2026-11-22T00:00:00.000Z',
    step: 'resolve',
    amount: 1,
    unit: 'working-days',
    startedAt: '2026-11-19T03:00:00.000Z',
    holidays: [{ date: '2026-11-20', name: 'Hari jadi kota' }],
    stops: [],
  };
  const element = await mount('desk-case', { context: sampleContext(), view: ready({ due, escalatedTo: 'coordinator' }) });
  expect(wordsOf(element)).to.include('Selesai dalam 1 hari kerja sejak Kam, 19 Nov 10.00, 20 November libur (Hari jadi kota)');
  expect(wordsOf(element)).to.include(id.escalated.coordinator);
  await expectAccessible(element);
});

it('offers what the server allows in the order of the work, puts the next step forward, and what is rare under one line', async () => {
  const element = await mount('desk-case', { context: sampleContext(), view: ready({ allowedActions: ['note', 'reject', 'resolve'] }) });
  const buttons = (selector: string): unknown[] => findAll(element, selector).map((button) => [button.textContent?.trim(), button.className]);
  expect(buttons('nav > .row button')).to.deep.equal([
    [id.actions.resolve, 'primary'],
    [id.actions.note, ''],
  ]);
  expect(buttons('nav details button')).to.deep.equal([[id.actions.reject, '']]);
});

it('says whom it waits for and since when, and why it was rejected', async () => {
  const [event] = sampleCase().timeline;
  const asked = { ...event, kind: 'info-requested', at: '2026-11-21T07:00:00.000Z', text: 'Di RT berapa?' };
  const waiting = await mount('desk-case', { context: sampleContext(), view: ready({ state: 'needs-info', timeline: [asked] }) });
  expect(wordsOf(waiting)).to.include(id.case.waits('21 Nov 2026 14.00 WIB')).and.to.include('Di RT berapa?');
  const rejection = { reason: 'Bukan aduan.', reasonIn: [], words: null, unit: sampleCase().leadUnit, rejectedAt: '2026-11-21T07:00:00.000Z' };
  const rejected = await mount('desk-case', { context: sampleContext(), view: ready({ state: 'rejected', rejection }) });
  expect(wordsOf(rejected)).to.include('Bukan aduan.');
  await expectAccessible(rejected);
});

it('says who acts where nothing is allowed', async () => {
  const element = await mount('desk-case', { context: sampleContext(), view: ready({ allowedActions: [] }) });
  expect(wordsOf(element)).to.include(id.case.readOnly);
});

it('opens a form at its heading, and gives the focus back when it is closed', async () => {
  const element = await mount('desk-case', { context: sampleContext(), view: ready() });
  findButton(element, id.actions.note).click();
  await until(() => expect(focused()).to.equal(find(find(element, 'desk-note-form'), 'h2')));
  findButton(find(element, 'desk-note-form'), id.app.cancel).click();
  await until(() => {
    expect(findAll(element, 'desk-note-form')).to.deep.equal([]);
    expect(focused()?.localName).to.equal('button');
  });
});

it('keeps an open form with its words when the case is loaded again', async () => {
  const element = await mount('desk-case', { context: sampleContext(), view: ready() });
  findButton(element, id.actions.note).click();
  const field = await until(() => find(element, 'textarea'));
  fill(field, 'setengah jadi');
  element.view = ready({ version: 9, state: 'resolved', allowedActions: ['note'] });
  await drawn(element);
  expect(findAll(element, 'nav button').map((button) => button.textContent?.trim())).to.deep.equal([id.actions.note]);
  expect(find(element, 'textarea')).to.have.property('value', 'setengah jadi');
});

it('shows the proof of a closed case', async () => {
  const resolution = {
    rule: 'photo-pair',
    text: 'Sudah ditambal.',
    before: [samplePhoto(1)],
    after: [samplePhoto(2)],
    documents: [],
    documentNumber: '470/12',
    resolvedAt: '2026-11-22T01:00:00.000Z',
    unit: sampleCase().leadUnit,
  };
  const element = await mount('desk-case', { context: sampleContext(), view: ready({ state: 'resolved', resolution }) });
  const words = wordsOf(element);
  for (const part of ['Sudah ditambal.', '470/12', id.photo.before, id.photo.after]) expect(words).to.include(part);
  await expectAccessible(element);
});

it('draws nothing chosen, loading, and a case that is not there', async () => {
  const element = await mount('desk-case', { context: sampleContext(), view: { kind: 'none' } });
  expect(wordsOf(element)).to.include(id.case.choose);
  element.view = { kind: 'loading', caseId: sampleCase().caseId };
  await until(() => expect(wordsOf(element)).to.include(id.case.loading));
  element.view = { kind: 'failed', caseId: sampleCase().caseId, code: 'not-found' };
  await until(() => expect(wordsOf(element)).to.include(id.errors['not-found'] ?? ''));
  await expectAccessible(element);
});

it('keeps two complaints of one case apart for who hears the page: no two parts have the same name', async () => {
  const [first] = sampleCase().complaints;
  if (first === undefined) throw new Error('the sample has a complaint');
  const second = { ...first, complaintId: '00000000-0000-4000-8000-000000000003', complaintNumber: '2026-8K3M9Q', messages: [] };
  const element = await mount('desk-case', { context: sampleContext(), view: ready({ complaints: [first, second] }) });
  await expectAccessible(element);
});
