import { expect } from 'chai';
import { until } from '../../../testing/until.ts';
import type { CaseFilter } from '../../controllers/queue-controller.ts';
import { id } from '../../messages/id.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { choose, fill, find, findAll, findButton, wordsOf } from '../../testing/find.ts';
import { mount } from '../../testing/mount.ts';
import { sampleCase, sampleSummary } from '../../testing/sample-case.ts';
import { sampleContext } from '../../testing/sample-context.ts';

const ready = { kind: 'ready', nextCursor: null, pending: null, code: null } as const;

it('lists cases with urgency, state, words and unit, each a link to the case', async () => {
  const cases = [sampleSummary(1), sampleSummary(2, { dueAt: '2026-11-22T09:00:00.000Z', isOverdue: false, state: 'received', categoryId: null })];
  const element = await mount('desk-queue', { context: sampleContext(), queue: { ...ready, cases }, openCaseId: sampleCase().caseId });
  const links = findAll(element, '.cases a');
  expect(links.map((link) => link.getAttribute('href'))).to.deep.equal(cases.map(({ caseId }) => `#/perkara/${caseId}`));
  expect(links[0]?.getAttribute('aria-current')).to.equal('true');
  const words = wordsOf(element);
  for (const part of ['Lewat tenggat 2 jam', 'Dikerjakan', 'Jalan rusak', 'DPUPR', '2 lampiran', 'Jatuh tempo hari ini 16.00', 'Baru masuk', 'Tanpa kategori'])
    expect(words).to.include(part);
  await expectAccessible(element);
});

it('says how far up a late case has gone', async () => {
  const cases = (['unit', 'coordinator', 'city'] as const).map((escalatedTo, index) => sampleSummary(index + 1, { escalatedTo }));
  const element = await mount('desk-queue', { context: sampleContext(), queue: { ...ready, cases } });
  const words = wordsOf(element);
  for (const part of ['Sudah naik ke pimpinan DPUPR', 'Sudah naik ke koordinator', 'Sudah naik ke pimpinan daerah']) expect(words).to.include(part);
  await expectAccessible(element);
});

it('shows no due date for what is done', async () => {
  const element = await mount('desk-queue', { context: sampleContext(), queue: { ...ready, cases: [sampleSummary(1, { state: 'resolved' })] } });
  expect(wordsOf(element)).not.to.include('tenggat 2');
});

it('draws loading, empty, filtered to nothing, and trouble', async () => {
  const element = await mount('desk-queue', { context: sampleContext(), queue: { kind: 'loading' } });
  expect(wordsOf(element)).to.include(id.queue.loading);
  element.queue = { ...ready, cases: [] };
  await until(() => expect(wordsOf(element)).to.include(id.queue.isEmpty));
  element.filter = { search: 'x' };
  await until(() => expect(wordsOf(element)).to.include(id.queue.noMatch));
  element.queue = { kind: 'failed', code: 'network' };
  await until(() => expect(wordsOf(element)).to.include(id.errors['network'] ?? ''));
  await expectAccessible(element);
});

it('filters by everything at once', async () => {
  const asked: CaseFilter[] = [];
  const element = await mount('desk-queue', { context: sampleContext(), queue: { ...ready, cases: [] }, onFilter: async (filter) => void asked.push(filter) });
  const details = find(element, 'details');
  details.setAttribute('open', '');
  fill(find(element, '#search'), ' lubang ');
  choose(find(element, '#state'), 'received');
  choose(find(element, '#channel'), 'instagram');
  choose(find(element, '#unit'), 'dpupr');
  find(element, '[name=isOverdue]').click();
  expect(asked.at(-1)).to.deep.equal({ search: 'lubang', state: 'received', channel: 'instagram', unitId: 'dpupr', isOverdue: 'true' });
  await expectAccessible(element);
});

it('searches with Enter, and loads more with a button that says so', async () => {
  const asked: CaseFilter[] = [];
  let more = 0;
  const element = await mount('desk-queue', {
    context: sampleContext(),
    queue: { ...ready, cases: [sampleSummary(1)], nextCursor: 'next' },
    onFilter: async (filter) => void asked.push(filter),
    onMore: async () => void (more += 1),
  });
  fill(find(element, '#search'), '2026-7K3M9Q');
  const form = find(element, 'form');
  if (form instanceof HTMLFormElement) form.requestSubmit();
  expect(asked).to.deep.equal([{ search: '2026-7K3M9Q' }]);
  findButton(element, id.queue.loadMore).click();
  expect(more).to.equal(1);
});
