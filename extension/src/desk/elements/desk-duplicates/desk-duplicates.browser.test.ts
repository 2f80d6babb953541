import { duplicateSchema, type Duplicate } from '@kotak-aduan/api-client/schemas';
import { expect } from 'chai';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { until } from '../../../testing/until.ts';
import { id } from '../../messages/id.ts';
import { CodedError } from '../../testing/coded-error.ts';
import { fakeDesk } from '../../testing/fake-desk.ts';
import { fill, find, findAll, findButton, focused, wordsOf } from '../../testing/find.ts';
import { mount } from '../../testing/mount.ts';
import { sampleCase, sampleSummary } from '../../testing/sample-case.ts';
import { sampleContext } from '../../testing/sample-context.ts';

const t = id.duplicates;
const number = '2026-8K3M9Q';

function duplicate(changes: Record<string, unknown> = {}): Duplicate {
  return duplicateSchema.parse({
    case: sampleSummary(7, { complaintNumber: number, version: 5 }),
    excerpt: 'Lubang besar di dekat pasar <b>Jongke</b>.',
    words: 'much',
    distance: 118,
    daysBefore: 2,
    isSameCategory: false,
    canMerge: true,
    ...changes,
  });
}

it('shows what may be the same with why, and merges after a second look', async () => {
  const sent: unknown[] = [];
  const done: string[] = [];
  const host = fakeDesk({
    client: {
      listDuplicates: async () => ({ duplicates: [duplicate()] }),
      mergeCase: async ({ body }) => {
        sent.push(body);
        return sampleCase();
      },
    },
  });
  const element = await mount('desk-duplicates', { context: sampleContext({ host }), case: sampleCase(), onDone: (text) => done.push(text) });
  const merge = await until(() => findButton(element, t.merge));
  expect(wordsOf(element)).to.include('kata-katanya mirip, 120 m dari sini, 2 hari sebelumnya').and.to.include('<b>Jongke</b>');
  await expectAccessible(element);
  merge.click();
  await until(() => expect(focused()?.textContent).to.equal(t.sureHeading(number)));
  expect(sent).to.deep.equal([]);
  await expectAccessible(element);
  findButton(element, t.yes).click();
  await until(() => {
    expect(sent).to.deep.equal([{ version: 3, otherCaseId: duplicate().case.caseId, otherVersion: 5 }]);
    expect(done).to.deep.equal([t.done(number)]);
  });
});

it('draws nothing where nothing is alike', async () => {
  const element = await mount('desk-duplicates', { context: sampleContext(), case: sampleCase() });
  expect(wordsOf(element)).to.equal('');
});

it('finds a case by its number, says what is no number and what is not there, and why one can’t be merged', async () => {
  const asked: unknown[] = [];
  const host = fakeDesk({
    client: {
      listDuplicates: async ({ query }) => {
        if (query?.number === undefined) return { duplicates: [] };
        asked.push(query.number);
        if (asked.length === 1) throw new CodedError('not-found');
        return { duplicates: [duplicate({ words: null, distance: null, canMerge: false })] };
      },
    },
  });
  const element = await mount('desk-duplicates', { context: sampleContext({ host }), case: sampleCase(), isSearching: true });
  findButton(element, t.find).click();
  await until(() => expect(wordsOf(element)).to.include(t.numberMissing));
  expect(focused()?.id).to.equal('number');
  fill(find(element, '#number'), ' 2026-8k3m9q ');
  findButton(element, t.find).click();
  await until(() => expect(wordsOf(element)).to.include(t.none));
  findButton(element, t.find).click();
  await until(() => expect(wordsOf(element)).to.include(t.canNot).and.to.include(t.nothingAlike));
  expect(asked).to.deep.equal([number, number]);
  expect(findAll(element, 'button').some((button) => button.textContent?.trim() === t.merge)).to.equal(false);
  await expectAccessible(element);
});

it('says that somebody else was first, and looks again', async () => {
  let lists = 0;
  const host = fakeDesk({
    client: {
      listDuplicates: async () => {
        lists += 1;
        return { duplicates: lists === 1 ? [duplicate()] : [] };
      },
      mergeCase: async () => {
        throw new CodedError('stale-version');
      },
    },
  });
  const element = await mount('desk-duplicates', { context: sampleContext({ host }), case: sampleCase() });
  (await until(() => findButton(element, t.merge))).click();
  (await until(() => findButton(element, t.yes))).click();
  await until(() => expect(find(element, '[role=alert]').textContent?.trim()).to.not.equal(''));
  expect(lists).to.equal(2);
});
