import { expect } from 'chai';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { fakeBackend, type FakeBackend, sampleDraft } from '../../../testing/fake-backend.ts';
import { show, shown } from '../../../testing/show.ts';
import { AduanClipForm } from '../aduan-clip-form/aduan-clip-form.ts';
import { AduanClipReceipt } from '../aduan-clip-receipt/aduan-clip-receipt.ts';
import { AduanDraftList } from '../aduan-draft-list/aduan-draft-list.ts';
import { AduanPanel } from './aduan-panel.ts';
import { definePanel } from './define.ts';

definePanel();

async function showPanel(backend: FakeBackend): Promise<AduanPanel> {
  const panel = new AduanPanel();
  panel.backend = backend;
  return show(panel);
}

async function openForm(panel: AduanPanel): Promise<AduanClipForm> {
  const form = await shown(panel, 'aduan-clip-form');
  if (!(form instanceof AduanClipForm)) throw new Error('no form');
  await shown(form, 'form');
  return form;
}

async function draftInList(panel: AduanPanel): Promise<HTMLElement> {
  const list = await shown(panel, 'aduan-draft-list');
  if (!(list instanceof AduanDraftList)) throw new Error('no list');
  return shown(list, '.draft');
}

const textOf = (element: Element | null): string => element?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';

describe('<aduan-panel>', () => {
  it('says how to clip where there is nothing yet', async () => {
    const panel = await showPanel(fakeBackend());
    expect(textOf(await shown(panel, '.card'))).to.contain('Belum ada kliping');
    await expectAccessible(panel);
  });

  it('opens what was just clipped, by itself', async () => {
    const backend = fakeBackend();
    const panel = await showPanel(backend);
    await shown(panel, '.card');
    const draft = await sampleDraft();
    await backend.store.save(draft);
    await backend.tell({ kind: 'drafted', at: '2026-11-22T02:00:00.000Z', draftId: draft.draftId });
    const form = await openForm(panel);
    expect(form.renderRoot.querySelector('textarea')?.value).to.equal('Lampu jalan di depan pasar mati sudah seminggu');
  });

  it('opens what was clipped before it was closed, pictures and all, and says in its list where drafts are', async () => {
    const backend = fakeBackend();
    const closed = await showPanel(backend);
    const draft = await sampleDraft();
    await backend.store.save({ ...draft, files: [] });
    await backend.tell({ kind: 'drafted', at: new Date().toISOString(), draftId: draft.draftId });
    await openForm(closed);
    closed.remove();
    // The background goes on without it.
    await backend.store.save(draft);
    await backend.tell({ kind: 'complete', at: new Date().toISOString(), draftId: draft.draftId });
    const panel = await showPanel(backend);
    const form = await openForm(panel);
    await shown(form, 'figure.wide img');
    (await shown(panel, '[data-action="back"]')).click();
    expect(textOf((await draftInList(panel)).closest('section'))).to.contain('juga kalau panel ditutup');
    await expectAccessible(panel);
  });

  it('opened again, it shows its list where the last clip was sent or deleted meanwhile', async () => {
    for (const end of ['sent', 'deleted'] as const) {
      const backend = fakeBackend();
      const draft = await sampleDraft();
      await backend.store.save(draft);
      if (end === 'sent') await backend.send(draft.draftId, { onProgress: () => undefined });
      else await backend.remove(draft.draftId);
      await backend.tell({ kind: 'complete', at: new Date().toISOString(), draftId: draft.draftId });
      const panel = await showPanel(backend);
      await shown(panel, '[data-action="settings"]');
      expect(panel.renderRoot.querySelector('[role="alert"]')?.textContent ?? '', end).to.equal('');
      expect(panel.renderRoot.querySelector('aduan-clip-receipt') === null, end).to.equal(true);
    }
  });

  it('says what to do where a click found nothing', async () => {
    const backend = fakeBackend();
    const panel = await showPanel(backend);
    await backend.tell({ kind: 'none', at: '2026-11-22T02:00:00.000Z', reason: 'no-target' });
    const notice = await shown(panel, '[role=status] .notice');
    expect(textOf(notice)).to.contain('Pilih teks aduannya');
    await expectAccessible(panel);
  });

  it('shows why a click made no draft alone, and not a draft of before under it', async () => {
    const backend = fakeBackend();
    await backend.store.save(await sampleDraft());
    const panel = await showPanel(backend);
    (await draftInList(panel)).click();
    await openForm(panel);
    await backend.tell({ kind: 'none', at: '2026-11-22T02:00:00.000Z', reason: 'nothing-here' });
    await shown(panel, '[role=status] .notice');
    expect(panel.renderRoot.querySelector('aduan-clip-form')).to.equal(null);
    const back = await shown(panel, '[data-action=back]');
    expect(textOf(back)).to.equal('Semua draf');
    back.click();
    await draftInList(panel);
    expect(panel.renderRoot.querySelector('[role=status] .notice')).to.equal(null);
    await expectAccessible(panel);
  });

  it('is sent and answered with the keyboard alone', async () => {
    const backend = fakeBackend();
    const draft = await sampleDraft();
    await backend.store.save(draft);
    const panel = await showPanel(backend);
    const inList = await draftInList(panel);
    inList.focus();
    expect(inList.getRootNode()).to.have.property('activeElement', inList);
    inList.click();
    const form = await openForm(panel);
    const send = form.renderRoot.querySelector<HTMLButtonElement>('button[type=submit]');
    send?.focus();
    expect(form.shadowRoot?.activeElement).to.equal(send);
    send?.click();
    const receipt = await shown(panel, 'aduan-clip-receipt');
    if (!(receipt instanceof AduanClipReceipt)) throw new Error('no receipt');
    const title = await shown(receipt, 'h2');
    expect(receipt.shadowRoot?.activeElement).to.equal(title);
    await expectAccessible(panel);
  });

  it('keeps the draft and asks to sign in where the session has ended', async () => {
    const backend = fakeBackend({ account: async () => ({ isPaired: true, isSignedIn: false }) });
    const draft = await sampleDraft();
    await backend.store.save({ ...draft, status: { kind: 'failed', attempt: 1, code: 'session-expired' } });
    const panel = await showPanel(backend);
    (await draftInList(panel)).click();
    const form = await openForm(panel);
    expect(textOf(form.renderRoot.querySelector('[role=alert]'))).to.contain('masuk lagi');
    expect(textOf(await shown(panel, '.notice'))).to.contain('Draf tetap aman');
    await expectAccessible(panel);
  });

  it('sends what was just clipped once its pictures are in it', async () => {
    let sent = 0;
    const isSent = Promise.withResolvers<void>();
    const backend = fakeBackend({
      send: async () => {
        sent += 1;
        isSent.resolve();
      },
    });
    const panel = await showPanel(backend);
    const draft = await sampleDraft();
    await backend.store.save(draft);
    const at = new Date().toISOString();
    await backend.tell({ kind: 'drafted', at, draftId: draft.draftId });
    const form = await openForm(panel);
    form.renderRoot.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
    await new Promise((resolve) => setTimeout(resolve));
    expect(sent).to.equal(0);
    await backend.tell({ kind: 'complete', at, draftId: draft.draftId });
    await isSent.promise;
    expect(sent).to.equal(1);
  });

  it('warns where this was clipped before', async () => {
    const backend = fakeBackend({
      findMatches: async ({ platform, postId, commentId, permalink }) => [
        { key: { platform, postId, commentId, permalink }, complaintNumber: '2026-AAAAAA' as never, state: 'in-progress' },
      ],
    });
    await backend.store.save(await sampleDraft());
    const panel = await showPanel(backend);
    (await draftInList(panel)).click();
    const form = await openForm(panel);
    expect(textOf(await shown(form, '.notice [role=status]'))).to.contain('nomor 2026-AAAAAA, sedang dikerjakan');
  });

  it('shows page text as text, whatever it holds', async () => {
    const text = '<img src=x onerror="window.hacked = true"> lampu mati';
    const backend = fakeBackend();
    await backend.store.save(await sampleDraft({ text, authorName: '<b>bold</b>', gaps: [] }));
    const panel = await showPanel(backend);
    (await draftInList(panel)).click();
    const form = await openForm(panel);
    expect(form.renderRoot.querySelector('textarea')?.value).to.equal(text);
    expect(form.renderRoot.querySelector('dl b')).to.equal(null);
    expect('hacked' in window).to.equal(false);
  });
});
