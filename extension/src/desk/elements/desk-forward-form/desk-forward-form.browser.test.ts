import { expect } from 'chai';
import { cityConfigSchema, type CityConfig } from '@kotak-aduan/api-client/schemas';
import { until } from '../../../testing/until.ts';
import { id } from '../../messages/id.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { fakeDesk } from '../../testing/fake-desk.ts';
import { choose, fill, find, findAll, findButton, focused, wordsOf } from '../../testing/find.ts';
import { mount } from '../../testing/mount.ts';
import { sampleCase, sampleCity } from '../../testing/sample-case.ts';
import { sampleContext } from '../../testing/sample-context.ts';

it('proposes who usually has the category, and forwards with those alongside and a note', async () => {
  const sent: unknown[] = [];
  const done: string[] = [];
  const host = fakeDesk({
    client: {
      forwardCase: async ({ body }) => {
        sent.push(body);
        return sampleCase();
      },
    },
  });
  const element = await mount('desk-forward-form', {
    context: sampleContext({ host }),
    case: sampleCase({ state: 'verified', categoryId: 'sampah', agencies: [] }),
    onDone: (text) => done.push(text),
  });
  expect(find(element, '#lead')).to.have.property('value', 'dlh');
  choose(find(element, '#supporting'), 'pajang');
  choose(find(element, '#supporting'), 'dpupr');
  (await until(() => find(element, `[aria-label="${id.forward.remove('Kelurahan Pajang')}"]`))).click();
  const note = find(element, 'textarea');
  fill(note, ' Mohon diangkut hari ini. ');
  await expectAccessible(element);
  findButton(element, id.forward.submit).click();
  await until(() => {
    expect(sent).to.deep.equal([{ version: 3, leadUnitId: 'dlh', supportingUnitIds: ['dpupr'], note: 'Mohon diangkut hari ini.' }]);
    expect(done).to.deep.equal([id.done.forward('Dinas Lingkungan Hidup')]);
  });
});

it('asks who takes the lead before it sends', async () => {
  const element = await mount('desk-forward-form', { context: sampleContext(), case: sampleCase({ categoryId: null }) });
  findButton(element, id.forward.submit).click();
  await until(() => {
    expect(wordsOf(element)).to.include(id.forward.leadMissing);
    expect(focused()).to.equal(find(element, '#lead'));
  });
});

it('says that a unit outside the city is informed, not instructed', async () => {
  const element = await mount('desk-forward-form', { context: sampleContext(), case: sampleCase() });
  choose(find(element, '#lead'), 'pln');
  await until(() => expect(wordsOf(element)).to.include(id.forward.isExternal));
});

it('says why a complaint about the inspectorate itself goes to nobody, and offers nothing to send', async () => {
  const inspectorate = { unitId: 'inspektorat', name: 'Inspektorat', shortName: null };
  const city: CityConfig = cityConfigSchema.parse({
    ...sampleCity,
    units: [...sampleCity.units, { ...inspectorate, parentId: 'kota', kind: 'agency', isExternal: false }],
  });
  const about = async (respondentUnit: object): Promise<Element> =>
    mount('desk-forward-form', { context: sampleContext({ city }), case: sampleCase({ state: 'verified', respondentUnit }) });
  const element = await about(inspectorate);
  expect(wordsOf(element)).to.include(id.forward.aboutInspectorate);
  expect(findAll(element, 'form')).to.have.lengthOf(0);
  await expectAccessible(element);
  const other = await about({ unitId: 'dpupr', name: 'DPUPR', shortName: null });
  expect(wordsOf(other)).not.to.include(id.forward.aboutInspectorate);
});

it('keeps typed words when the page goes, shows them to no other case, and forgets them once they are sent', async () => {
  const host = fakeDesk({ client: { forwardCase: async () => sampleCase() } });
  const context = sampleContext({ host });
  const shown = sampleCase({ state: 'verified', categoryId: 'sampah' });
  const first = await mount('desk-forward-form', { context, case: shown });
  fill(find(first, 'textarea'), 'Setengah kalimat');
  first.remove();
  const other = await mount('desk-forward-form', { context, case: sampleCase({ caseId: '00000000-0000-4000-8000-000000000099' }) });
  const again = await mount('desk-forward-form', { context, case: shown });
  await until(() => expect(find(again, 'textarea')).to.have.property('value', 'Setengah kalimat'));
  expect(find(other, 'textarea')).to.have.property('value', '');
  let isSent = false;
  again.onDone = () => {
    isSent = true;
  };
  findButton(again, id.forward.submit).click();
  await until(() => expect(isSent).to.equal(true));
  const drafts = await host.openDrafts();
  expect((await drafts.list()).filter(({ purpose }) => purpose === 'move')).to.have.lengthOf(0);
});
