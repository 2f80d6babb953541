import { expect } from 'chai';
import { until } from '../../../testing/until.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { id } from '../../messages/id.ts';
import { CodedError } from '../../testing/coded-error.ts';
import { fakeDesk } from '../../testing/fake-desk.ts';
import { fill, find, findButton, focused, wordsOf } from '../../testing/find.ts';
import { mount } from '../../testing/mount.ts';
import { sampleCase } from '../../testing/sample-case.ts';
import { sampleContext } from '../../testing/sample-context.ts';

const reasons = [{ reasonId: 'bukan-aduan', text: 'Isinya bukan aduan.' }];

it('asks the citizen in the language of their complaint, and stays where nothing was written', async () => {
  const sent: unknown[] = [];
  const done: string[] = [];
  const host = fakeDesk({
    client: {
      askForInfo: async ({ body }) => {
        sent.push(body);
        return sampleCase({ state: 'needs-info' });
      },
    },
  });
  const shown = sampleCase();
  const element = await mount('desk-move-form', { context: sampleContext({ host }), case: shown, move: 'ask-info', onDone: (text) => done.push(text) });
  await until(() => expect(find(element, 'textarea')).to.have.property('lang', 'id'));
  findButton(element, id.moves['ask-info'].submit).click();
  await until(() => {
    expect(wordsOf(element)).to.include(id.moves['ask-info'].textMissing);
    expect(focused()).to.equal(find(element, 'textarea'));
  });
  await expectAccessible(element);
  fill(find(element, 'textarea'), ' Di RT berapa? ');
  findButton(element, id.moves['ask-info'].submit).click();
  await until(() => expect(done).to.deep.equal([id.moves['ask-info'].done]));
  expect(sent).to.deep.equal([{ version: 3, complaintId: shown.complaints[0]?.complaintId, text: 'Di RT berapa?', language: 'id' }]);
});

it('rejects with one of the city’s reasons, with own words, or not at all', async () => {
  const sent: unknown[] = [];
  const host = fakeDesk({
    client: {
      rejectCase: async ({ body }) => {
        sent.push([body.reasonId, body.words]);
        return sampleCase({ state: 'rejected' });
      },
    },
  });
  const element = await mount('desk-move-form', { context: sampleContext({ host }), case: sampleCase({ rejectionReasons: reasons }), move: 'reject' });
  const submit = id.moves.reject.submit;
  await until(() => findButton(element, submit));
  findButton(element, submit).click();
  await until(() => expect(wordsOf(element)).to.include(id.moves.reject.textMissing));
  const select = find(element, 'select') as HTMLSelectElement;
  select.value = 'bukan-aduan';
  select.dispatchEvent(new Event('change'));
  await expectAccessible(element);
  findButton(element, submit).click();
  await until(() => expect(sent).to.deep.equal([['bukan-aduan', null]]));
});

it('keeps what was typed for this move of this case, and shows it to no other move', async () => {
  const host = fakeDesk();
  const context = sampleContext({ host });
  const first = await mount('desk-move-form', { context, case: sampleCase(), move: 'ask-info' });
  await until(() => find(first, 'textarea'));
  fill(find(first, 'textarea'), 'Setengah kalimat');
  await until(() => expect(wordsOf(first)).to.include(id.form.inMemory));
  const again = await mount('desk-move-form', { context, case: sampleCase(), move: 'ask-info' });
  await until(() => expect(find(again, 'textarea')).to.have.property('value', 'Setengah kalimat'));
  const other = await mount('desk-move-form', { context, case: sampleCase(), move: 'reopen' });
  await until(() => expect(find(other, 'textarea')).to.have.property('value', ''));
});

it('says in plain words why it did not go through, and keeps what was typed', async () => {
  const host = fakeDesk({
    client: {
      resumeCase: async () => {
        throw new CodedError('network');
      },
    },
  });
  const shown = sampleCase({ state: 'needs-info', allowedActions: ['resume'] });
  const element = await mount('desk-move-form', { context: sampleContext({ host }), case: shown, move: 'resume' });
  await until(() => findButton(element, id.moves.resume.submit));
  fill(find(element, 'textarea'), 'Sudah ditelepon');
  findButton(element, id.moves.resume.submit).click();
  await until(() => expect(wordsOf(element)).to.include(id.errors['network'] ?? ''));
  expect(find(element, 'textarea')).to.have.property('value', 'Sudah ditelepon');
});

it('asks another unit only once one is chosen, and shares what was ticked and nothing else', async () => {
  const sent: unknown[] = [];
  const host = fakeDesk({
    client: {
      askAdvice: async ({ body: { unitId, question, sharedComplaintId, sharesText, sharesPhotos } }) => {
        sent.push([unitId, question, sharedComplaintId, sharesText, sharesPhotos]);
        return sampleCase();
      },
    },
  });
  const shown = sampleCase();
  const element = await mount('desk-move-form', { context: sampleContext({ host }), case: shown, move: 'ask-advice' });
  const submit = id.moves['ask-advice'].submit;
  await until(() => findButton(element, submit));
  fill(find(element, 'textarea'), 'Milik siapa saluran ini?');
  findButton(element, submit).click();
  await until(() => {
    expect(wordsOf(element)).to.include(id.moves.unitMissing);
    expect(focused()).to.equal(find(element, 'select'));
  });
  const select = find(element, 'select') as HTMLSelectElement;
  select.value = 'dlh';
  select.dispatchEvent(new Event('change'));
  (find(element, 'input[type=checkbox]') as HTMLInputElement).click();
  await expectAccessible(element);
  findButton(element, submit).click();
  await until(() => expect(sent).to.deep.equal([['dlh', 'Milik siapa saluran ini?', shown.complaints[0]?.complaintId, true, false]]));
});

it('hands back with or without a suggestion, and lets go only of who helps', async () => {
  const sent: unknown[] = [];
  const host = fakeDesk({
    client: {
      handBackCase: async ({ body }) => {
        sent.push(body);
        return sampleCase({ state: 'verified' });
      },
    },
  });
  const element = await mount('desk-move-form', { context: sampleContext({ host }), case: sampleCase(), move: 'hand-back' });
  await until(() => findButton(element, id.moves['hand-back'].submit));
  fill(find(element, 'textarea'), 'Ini jalan provinsi.');
  findButton(element, id.moves['hand-back'].submit).click();
  await until(() => expect(sent).to.deep.equal([{ version: 3, reason: 'Ini jalan provinsi.', suggestedUnitId: null }]));
  const alone = await mount('desk-move-form', { context: sampleContext({ host }), case: sampleCase(), move: 'remove-support' });
  await until(() => find(alone, 'select'));
  expect([...(find(alone, 'select') as HTMLSelectElement).options].map(({ value }) => value)).to.deep.equal(['', 'diskominfo']);
});
