import { expect } from 'chai';
import { until } from '../../../testing/until.ts';
import { id } from '../../messages/id.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { CodedError } from '../../testing/coded-error.ts';
import { fakeDesk } from '../../testing/fake-desk.ts';
import { choose, fill, find, findButton, wordsOf } from '../../testing/find.ts';
import { drawn, mount } from '../../testing/mount.ts';
import { sampleCase } from '../../testing/sample-case.ts';
import { sampleContext } from '../../testing/sample-context.ts';

const shown = sampleCase();
const complaint = shown.complaints[0] ?? null;

it('answers the one complainant in the chosen language', async () => {
  const sent: unknown[] = [];
  const done: string[] = [];
  const host = fakeDesk({
    client: {
      createReply: async ({ body }) => {
        sent.push({ ...body, draftId: '' });
        return sampleCase();
      },
    },
  });
  const element = await mount('desk-reply-form', { context: sampleContext({ host }), case: shown, complaint, onDone: (text) => done.push(text) });
  fill(await until(() => find(element, 'textarea')), 'Sampun dipun tambal.');
  choose(find(element, '#language'), 'jv');
  await drawn(element);
  await expectAccessible(element);
  findButton(element, id.reply.submit).click();
  await until(() => {
    expect(sent).to.deep.equal([
      { version: 3, complaintId: complaint?.complaintId, draftId: '', text: 'Sampun dipun tambal.', language: 'jv', attachments: [] },
    ]);
    expect(done).to.deep.equal([id.done.reply]);
  });
  expect(await host.drafts.list()).to.deep.equal([]);
});

it('has the words again after the page was loaded anew', async () => {
  const host = fakeDesk();
  const context = sampleContext({ host });
  const before = await mount('desk-reply-form', { context, case: shown, complaint });
  fill(await until(() => find(before, 'textarea')), 'Besok pagi kami');
  before.remove();
  await until(async () => expect(await host.drafts.list()).to.have.length(1));
  const after = await mount('desk-reply-form', { context, case: shown, complaint });
  await until(() => {
    expect(find(after, 'textarea')).to.have.property('value', 'Besok pagi kami');
    expect(wordsOf(after)).to.include(id.form.restored);
  });
});

it('keeps everything while the person signs in again', async () => {
  const errors: string[] = [];
  const host = fakeDesk({
    client: {
      createReply: async () => {
        throw new CodedError('session-expired');
      },
    },
  });
  const element = await mount('desk-reply-form', { context: sampleContext({ host, onError: (code) => errors.push(code) }), case: shown, complaint });
  fill(await until(() => find(element, 'textarea')), 'Besok pagi kami tambal.');
  findButton(element, id.reply.submit).click();
  await until(() => {
    expect(errors).to.deep.equal(['session-expired']);
    expect(find(element, 'textarea')).to.have.property('value', 'Besok pagi kami tambal.');
    expect(wordsOf(element)).to.include(id.form.signedInAgain);
  });
});
