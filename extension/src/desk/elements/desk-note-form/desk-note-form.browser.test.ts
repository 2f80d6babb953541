import { expect } from 'chai';
import { until } from '../../../testing/until.ts';
import { id } from '../../messages/id.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { CodedError } from '../../testing/coded-error.ts';
import { fakeDesk } from '../../testing/fake-desk.ts';
import { fill, find, findButton, focused, wordsOf } from '../../testing/find.ts';
import { mount } from '../../testing/mount.ts';
import { sampleCase } from '../../testing/sample-case.ts';
import { sampleContext } from '../../testing/sample-context.ts';

it('asks for words before it sends', async () => {
  const element = await mount('desk-note-form', { context: sampleContext(), case: sampleCase() });
  findButton(element, id.note.submit).click();
  await until(() => {
    expect(wordsOf(element)).to.include(id.note.textMissing);
    expect(focused()).to.equal(find(element, 'textarea'));
  });
  await expectAccessible(element);
});

it('keeps what was typed when somebody else changed the case first, and sends it again with the new version', async () => {
  const versions: number[] = [];
  const done: string[] = [];
  const host = fakeDesk({
    client: {
      createNote: async ({ body }) => {
        versions.push(body.version);
        if (body.version === 3) throw new CodedError('stale-version');
        return sampleCase({ version: 5 });
      },
    },
  });
  const element = await mount('desk-note-form', {
    case: sampleCase(),
    onDone: (text) => done.push(text),
    context: sampleContext({
      host,
      reloadCase: async () => {
        element.case = sampleCase({ version: 4 });
      },
    }),
  });
  fill(find(element, 'textarea'), 'Sudah dicek di lapangan');
  findButton(element, id.note.submit).click();
  await until(() => {
    expect(wordsOf(element)).to.include(id.form.stale);
    expect(find(element, 'textarea')).to.have.property('value', 'Sudah dicek di lapangan');
  });
  findButton(element, id.note.submit).click();
  await until(() => {
    expect(versions).to.deep.equal([3, 4]);
    expect(done).to.deep.equal([id.done.note]);
  });
});

it('says what happened where the changed case allows it no more, keeps what was typed, and offers no sending', async () => {
  const host = fakeDesk({
    client: {
      createNote: async () => {
        throw new CodedError('stale-version');
      },
    },
  });
  const element = await mount('desk-note-form', {
    case: sampleCase(),
    context: sampleContext({
      host,
      reloadCase: async () => {
        element.case = sampleCase({ version: 4, state: 'closed', allowedActions: [] });
      },
    }),
  });
  fill(find(element, 'textarea'), 'Sudah dicek di lapangan');
  findButton(element, id.note.submit).click();
  await until(() => expect(wordsOf(element)).to.include(id.form.overtaken.state(id.states.closed)));
  expect(wordsOf(element)).not.to.include(id.form.stale);
  expect(find(element, 'textarea')).to.have.property('value', 'Sudah dicek di lapangan');
  expect(element.renderRoot.querySelector('button[type=submit]')).to.equal(null);
  await expectAccessible(element);
});

it('says in plain words why it did not go through', async () => {
  const host = fakeDesk({
    client: {
      createNote: async () => {
        throw new CodedError('network');
      },
    },
  });
  const element = await mount('desk-note-form', { context: sampleContext({ host }), case: sampleCase() });
  fill(find(element, 'textarea'), 'a');
  findButton(element, id.note.submit).click();
  await until(() => expect(wordsOf(element)).to.include(id.errors['network'] ?? ''));
});

it('names colleagues who see the case, and lets go of them again', async () => {
  const sent: unknown[] = [];
  const host = fakeDesk({
    client: {
      createNote: async ({ body }) => {
        sent.push(body.mentions);
        return sampleCase();
      },
    },
  });
  const { leadUnit: unit } = sampleCase();
  const mentionable = [
    { operatorId: 'op-1', name: 'Sri Wahyuni', unit },
    { operatorId: 'op-2', name: 'Rini', unit },
    { operatorId: 'op-3', name: 'Budi', unit },
  ];
  const element = await mount('desk-note-form', { context: sampleContext({ host }), case: sampleCase({ mentionable }) });
  const select = find(element, '#mentions') as HTMLSelectElement;
  expect(wordsOf(element), 'not oneself').not.to.include('Sri Wahyuni');
  for (const operatorId of ['op-2', 'op-3']) {
    select.value = operatorId;
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
  }
  await expectAccessible(element);
  (find(element, `[aria-label="${id.forward.remove('Rini')}"]`) as HTMLElement).click();
  fill(find(element, 'textarea'), 'Tolong dilihat.');
  findButton(element, id.note.submit).click();
  await until(() => expect(sent).to.deep.equal([['op-3']]));
});

it('keeps typed words when the page goes, shows them to no other case, and forgets them once they are sent', async () => {
  const host = fakeDesk({ client: { createNote: async () => sampleCase() } });
  const context = sampleContext({ host });
  const shown = sampleCase({ state: 'verified', categoryId: 'sampah' });
  const first = await mount('desk-note-form', { context, case: shown });
  fill(find(first, 'textarea'), 'Setengah kalimat');
  first.remove();
  const other = await mount('desk-note-form', { context, case: sampleCase({ caseId: '00000000-0000-4000-8000-000000000099' }) });
  const again = await mount('desk-note-form', { context, case: shown });
  await until(() => expect(find(again, 'textarea')).to.have.property('value', 'Setengah kalimat'));
  expect(find(other, 'textarea')).to.have.property('value', '');
  let isSent = false;
  again.onDone = () => {
    isSent = true;
  };
  findButton(again, id.note.submit).click();
  await until(() => expect(isSent).to.equal(true));
  const drafts = await host.openDrafts();
  expect((await drafts.list()).filter(({ purpose }) => purpose === 'move')).to.have.lengthOf(0);
});
