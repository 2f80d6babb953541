import { adviceRequestSchema } from '@kotak-aduan/api-client/schemas';
import { expect } from 'chai';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { until } from '../../../testing/until.ts';
import { id } from '../../messages/id.ts';
import { CodedError } from '../../testing/coded-error.ts';
import { fakeDesk } from '../../testing/fake-desk.ts';
import { fill, find, findAll, findButton, focused, wordsOf } from '../../testing/find.ts';
import { mount } from '../../testing/mount.ts';
import { sampleContext } from '../../testing/sample-context.ts';

const request = adviceRequestSchema.parse({
  adviceId: '55555555-5555-4555-8555-555555555555',
  from: { unitId: 'dpupr', name: 'Dinas Pekerjaan Umum', shortName: 'DPUPR' },
  to: { unitId: 'dlh', name: 'Dinas Lingkungan Hidup', shortName: 'DLH' },
  question: 'Milik siapa <b>saluran</b> ini?',
  sharedText: 'Saluran mampet.',
  sharedPhotos: [],
  askedAt: '2026-11-22T01:00:00.000Z',
});

it('is not there where nothing is asked', async () => {
  const element = await mount('desk-advice', { context: sampleContext() });
  expect(findAll(element, 'details')).to.deep.equal([]);
});

it('shows the question and what is shared, asks for words, and sends the answer once', async () => {
  const answers: unknown[] = [];
  const host = fakeDesk({
    client: {
      listAdvice: async () => ({ requests: [request] }),
      answerAdvice: async ({ params, body }) => {
        answers.push([params.adviceId, body.text]);
        return { requests: [] };
      },
    },
  });
  const element = await mount('desk-advice', { context: sampleContext({ host }) });
  await until(() => expect(wordsOf(element)).to.include(request.question));
  expect(wordsOf(element)).to.include('Saluran mampet.');
  (find(element, 'details') as HTMLDetailsElement).open = true;
  findButton(element, id.advice.submit).click();
  await until(() => {
    expect(wordsOf(element)).to.include(id.advice.answerMissing);
    expect(focused()).to.equal(find(element, 'textarea'));
  });
  await expectAccessible(element);
  fill(find(element, 'textarea'), 'Milik kami.');
  findButton(element, id.advice.submit).click();
  await until(() => expect(wordsOf(element)).to.include(id.advice.done));
  expect(answers).to.deep.equal([[request.adviceId, 'Milik kami.']]);
});

it('says why an answer did not go through and keeps it', async () => {
  const host = fakeDesk({
    client: {
      listAdvice: async () => ({ requests: [request] }),
      answerAdvice: async () => {
        throw new CodedError('network');
      },
    },
  });
  const element = await mount('desk-advice', { context: sampleContext({ host }) });
  await until(() => find(element, 'textarea'));
  fill(find(element, 'textarea'), 'Milik kami.');
  findButton(element, id.advice.submit).click();
  await until(() => expect(wordsOf(element)).to.include(id.errors['network'] ?? ''));
  expect(find(element, 'textarea')).to.have.property('value', 'Milik kami.');
});
