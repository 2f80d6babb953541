import { expect } from 'chai';
import { until } from '../../../testing/until.ts';
import { id } from '../../messages/id.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { fakeDesk } from '../../testing/fake-desk.ts';
import { choose, find, findButton, wordsOf } from '../../testing/find.ts';
import { mount } from '../../testing/mount.ts';
import { sampleCase } from '../../testing/sample-case.ts';
import { sampleContext } from '../../testing/sample-context.ts';

it('verifies in the chosen category, which says who usually has it and what proof it asks for', async () => {
  const sent: unknown[] = [];
  const done: string[] = [];
  const host = fakeDesk({
    client: {
      verifyCase: async ({ body }) => {
        sent.push(body);
        return sampleCase({ state: 'verified' });
      },
    },
  });
  const element = await mount('desk-verify-form', {
    context: sampleContext({ host }),
    case: sampleCase({ state: 'received', categoryId: null }),
    onDone: (text) => done.push(text),
  });
  choose(find(element, 'select'), 'ktp');
  await until(() => expect(wordsOf(element)).to.include(id.verify.leads('Diskominfo', id.evidenceRules.document)));
  await expectAccessible(element);
  findButton(element, id.verify.submit).click();
  await until(() => {
    expect(sent).to.deep.equal([{ version: 3, categoryId: 'ktp' }]);
    expect(done).to.deep.equal([id.done.verify]);
  });
});

it('puts the category forward that the words speak of, so that a repair is not closed without photos', async () => {
  const sent: unknown[] = [];
  const host = fakeDesk({
    client: {
      verifyCase: async ({ body }) => {
        sent.push(body);
        return sampleCase({ state: 'verified' });
      },
    },
  });
  const shown = sampleCase({ state: 'received', categoryId: null });
  const complaints = shown.complaints.map((complaint) => ({ ...complaint, text: 'Sampah menumpuk di depan pasar' }));
  const element = await mount('desk-verify-form', { context: sampleContext({ host }), case: { ...shown, complaints } });
  findButton(element, id.verify.submit).click();
  await until(() => expect(sent).to.deep.equal([{ version: 3, categoryId: 'sampah' }]));
});
