import { codeRequestSchema } from '@kotak-aduan/api-client/schemas';
import { expect } from 'chai';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { until } from '../../../testing/until.ts';
import { id } from '../../messages/id.ts';
import { CodedError } from '../../testing/coded-error.ts';
import { fakeDesk } from '../../testing/fake-desk.ts';
import { find, findAll, findButton, wordsOf } from '../../testing/find.ts';
import { mount } from '../../testing/mount.ts';
import { sampleOperator } from '../../testing/sample-case.ts';
import { sampleContext } from '../../testing/sample-context.ts';

const request = codeRequestSchema.parse({
  codeRequestId: '55555555-5555-4555-8555-555555555555',
  complaintNumber: '2026-7K3M9Q',
  unit: { unitId: 'dpupr', name: 'Dinas Pekerjaan Umum', shortName: 'DPUPR' },
  contact: { kind: 'whatsapp', value: '0812 0000 0000' },
  name: 'Siti Rahayu',
  mark: 'A3BC35',
  requestedAt: '2026-11-22T01:00:00.000Z',
});

it('draws nothing for who has none to answer', async () => {
  const operator = { ...sampleOperator, role: 'operator' } as const;
  const element = await mount('desk-code-requests', { context: sampleContext({ operator }) });
  expect(findAll(element, 'details')).to.deep.equal([]);
});

it('has its line from the start, so that an answer that comes late pushes nothing away', async () => {
  const answers: ((page: { requests: (typeof request)[] }) => void)[] = [];
  const listed = new Promise<{ requests: (typeof request)[] }>((resolve) => answers.push(resolve));
  const element = await mount('desk-code-requests', { context: sampleContext({ host: fakeDesk({ client: { listCodeRequests: () => listed } }) }) });
  const { height } = element.getBoundingClientRect();
  expect(height).to.be.at.least(44);
  expect(wordsOf(element)).not.to.include(id.codeRequests.none);
  answers[0]?.({ requests: [request] });
  await until(() => expect(wordsOf(element)).to.include(id.codeRequests.heading(1)));
  expect(element.getBoundingClientRect().height).to.equal(height);
});

it('says once it is opened that nobody waits, and lists nothing', async () => {
  const element = await mount('desk-code-requests', { context: sampleContext() });
  await until(() => expect(wordsOf(element)).to.include(id.codeRequests.none));
  expect(findAll(element, 'ol')).to.deep.equal([]);
  findAll(element, 'details').forEach((details) => details.setAttribute('open', ''));
  await expectAccessible(element);
});

it('shows whom to reach and the mark to ask for, and confirms with one button', async () => {
  const calls: unknown[] = [];
  const host = fakeDesk({
    client: {
      listCodeRequests: async () => ({ requests: [request] }),
      confirmCodeRequest: async (call) => {
        calls.push(call);
        return { requests: [] };
      },
    },
  });
  const element = await mount('desk-code-requests', { context: sampleContext({ host }) });
  const details = await until(() => find(element, 'details'));
  details.setAttribute('open', '');
  for (const words of ['Siti Rahayu', '0812 0000 0000', 'A3BC35', '2026-7K3M9Q']) expect(wordsOf(element)).to.include(words);
  await expectAccessible(element);
  findButton(element, id.codeRequests.confirm).click();
  await until(() => expect(wordsOf(element)).to.include(id.codeRequests.confirmed));
  const words = wordsOf(element);
  expect([words.includes('0 orang'), words.includes(id.codeRequests.how), words.includes(id.codeRequests.heading(0))]).to.deep.equal([false, false, true]);
  expect(calls).to.have.length(1);
  expect(calls[0]).to.deep.include({ params: { codeRequestId: request.codeRequestId }, body: {} });
});

it('refuses with the other, and says what went wrong where something does', async () => {
  let isDown = true;
  const host = fakeDesk({
    client: {
      listCodeRequests: async () => ({ requests: [request] }),
      refuseCodeRequest: async () => {
        if (isDown) throw new CodedError('network');
        return { requests: [] };
      },
    },
  });
  const element = await mount('desk-code-requests', { context: sampleContext({ host }) });
  await until(() => findButton(element, id.codeRequests.refuse));
  findButton(element, id.codeRequests.refuse).click();
  await until(() => expect(wordsOf(element)).to.include(id.errors['network'] ?? ''));
  isDown = false;
  findButton(element, id.codeRequests.refuse).click();
  await until(() => expect(wordsOf(element)).to.include(id.codeRequests.refused));
  // A list of nothing is read aloud as one.
  expect(findAll(element, 'ol')).to.deep.equal([]);
});
