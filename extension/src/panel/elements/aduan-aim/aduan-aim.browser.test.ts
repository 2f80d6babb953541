import { newDraft } from '@kotak-aduan/api-client/drafts';
import type { DraftId } from '@kotak-aduan/api-client/schemas';
import { expect } from 'chai';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { fakeBackend, sampleDraft } from '../../../testing/fake-backend.ts';
import { show, shown } from '../../../testing/show.ts';
import { until } from '../../../testing/until.ts';
import type { PanelBackend } from '../../panel-backend.ts';
import { AduanAim } from './aduan-aim.ts';
import { defineAim } from './define.ts';

defineAim();

const at = '2026-11-22T02:00:00.000Z';

async function showAim(backend: PanelBackend, changes: Partial<AduanAim> = {}): Promise<AduanAim> {
  return show(Object.assign(new AduanAim(), { backend, ...changes }));
}

const said = (element: AduanAim): string => element.renderRoot.querySelector('[role=status]')?.textContent.trim() ?? '';

describe('<aduan-aim>', () => {
  it('says in a live region of the panel what is outlined in the page, as text', async () => {
    const element = await showAim(fakeBackend(), {
      progress: { kind: 'aiming', at, pointed: { kind: 'comment', author: '<b>warga</b>', text: 'Lampu mati' }, count: 2 },
    });
    expect(said(element)).to.equal('Komentar, <b>warga</b>, Lampu mati 2 terkumpul.');
    expect(element.renderRoot.querySelector('b')).to.equal(null);
    await expectAccessible(element);
  });

  it('begins with its button, by keyboard too, and says how where no gesture has allowed the page', async () => {
    const element = await showAim(fakeBackend({ startAim: async () => 'refused' }));
    const button = await shown(element, '[data-action=aim]');
    button.focus();
    expect(element.shadowRoot?.activeElement).to.equal(button);
    button.click();
    await until(() => expect(said(element)).to.contain('Alt+Shift+L'));
    await expectAccessible(element);
  });

  it('stops from the panel as well', async () => {
    let ended = 0;
    const element = await showAim(fakeBackend({ endAim: async () => void (ended += 1) }), { progress: { kind: 'aiming', at, pointed: null, count: 0 } });
    (await shown(element, '[data-action=cancel]')).click();
    await until(() => expect(ended).to.equal(1));
  });

  it('asks whether several are one complaint, and opens the one that they became', async () => {
    const backend = fakeBackend();
    const drafts = [await sampleDraft({ text: 'Lampu mati' }), await sampleDraft({ text: 'Di tempat saya juga', authorHandle: 'warga.lain' })];
    for (const draft of drafts) await backend.store.save(draft);
    const draftIds = drafts.map(({ draftId }) => draftId);
    const opened: (DraftId | null)[] = [];
    const element = await showAim(backend, { progress: { kind: 'gathered', at, draftIds }, open: (draftId) => void opened.push(draftId) });
    await expectAccessible(element);
    (await shown(element, '[data-action=one]')).click();
    await until(() => expect(opened).to.deep.equal([draftIds[0]]));
    expect((await backend.list()).length).to.equal(1);
  });

  it('says so where they can’t be one, and leaves each as it was', async () => {
    const backend = fakeBackend();
    const draft = await sampleDraft();
    await backend.store.save(draft);
    const gone = newDraft({ purpose: 'clip', fields: null }).draftId;
    const element = await showAim(backend, { progress: { kind: 'gathered', at, draftIds: [draft.draftId, gone] } });
    (await shown(element, '[data-action=one]')).click();
    await until(() => expect(said(element)).to.contain('Tidak bisa digabung'));
    expect((await backend.list()).length).to.equal(1);
  });
});
