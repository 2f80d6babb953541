import { expect } from 'chai';
import { id } from '../../messages/id.ts';
import { accessibilityProblems } from '../../testing/accessibility-problems.ts';
import { fakeDesk } from '../../testing/fake-desk.ts';
import { choose, find, findButton, wordsOf } from '../../testing/find.ts';
import { mount, settle } from '../../testing/mount.ts';
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
  await settle();
  expect(wordsOf(element)).to.include(id.verify.leads('Diskominfo', id.evidenceRules.document));
  expect(await accessibilityProblems(element)).to.deep.equal([]);
  findButton(element, id.verify.submit).click();
  await settle();
  expect(sent).to.deep.equal([{ version: 3, categoryId: 'ktp' }]);
  expect(done).to.deep.equal([id.done.verify]);
});
