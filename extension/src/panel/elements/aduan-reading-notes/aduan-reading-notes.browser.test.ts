import { expect } from 'chai';
import { id } from '../../../messages/id.ts';
import { rulesRefusals } from '../../../rules/verify-served-rules.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { fakeBackend } from '../../../testing/fake-backend.ts';
import { sampleClip } from '../../../testing/sample-clip.ts';
import { show, shown } from '../../../testing/show.ts';
import type { PanelBackend } from '../../panel-backend.ts';
import { AduanReadingNotes } from './aduan-reading-notes.ts';
import { defineReadingNotes } from './define.ts';

defineReadingNotes();

const at = '2026-11-22T02:00:00.000Z';

async function showNotes(changes: Partial<PanelBackend>, clip = sampleClip({ kind: 'post', capturedAt: at })): Promise<AduanReadingNotes> {
  const notes = new AduanReadingNotes();
  notes.backend = fakeBackend(changes);
  notes.clip = clip;
  return show(notes);
}

describe('<aduan-reading-notes>', () => {
  it('says that a city’s set was refused, why, and that clipping goes on', async () => {
    const notes = await showNotes({ lookForRules: async () => 'bad-signature' });
    const note = await shown(notes, '[data-note="rules"]');
    expect(note.textContent).to.contain('tanda tangannya tidak cocok');
    await expectAccessible(notes);
  });

  it('has a sentence of its own for each reason', () => {
    expect(new Set(rulesRefusals.map((reason) => id.rulesRefused[reason])).size).to.equal(rulesRefusals.length);
  });

  it('says that the layout changed where a post was clipped of such a page, and not of a comment or of another page', async () => {
    const layoutChangedAt = async (): Promise<string> => at;
    const notes = await showNotes({ layoutChangedAt });
    expect((await shown(notes, '[data-note="layout"]')).textContent).to.contain('Tata letak');
    await expectAccessible(notes);
    for (const clip of [sampleClip({ kind: 'comment', capturedAt: at }), sampleClip({ kind: 'post', capturedAt: '2026-11-22T03:00:00.000Z' })]) {
      notes.clip = clip;
      await notes.updateComplete;
      expect(notes.renderRoot.querySelector('[data-note]') === null).to.equal(true);
    }
  });

  it('says of a clip from a surface that was never tried on a real page that it was not, and nothing of one that was', async () => {
    const pageUrl = 'https://web.whatsapp.com/';
    const notes = await showNotes({}, sampleClip({ platform: 'whatsapp', kind: 'selection', pageUrl }));
    const note = await shown(notes, '[data-note="untried"]');
    expect(note.textContent).to.contain('WhatsApp Web: belum dicoba di halaman asli.');
    await expectAccessible(notes);
    notes.clip = sampleClip({ platform: 'messenger', kind: 'message', pageUrl: 'https://www.facebook.com/messages/t/17' });
    await notes.updateComplete;
    expect((await shown(notes, '[data-note="untried"]')).textContent).to.contain('baru dicoba di sepotong halaman asli');
    notes.clip = sampleClip({ platform: 'instagram', kind: 'comment' });
    await notes.updateComplete;
    expect(notes.renderRoot.querySelector('[data-note="untried"]') === null).to.equal(true);
  });

  it('says nothing where the server can’t be asked', async () => {
    let asked = 0;
    const fail = async (): Promise<never> => {
      asked++;
      throw new Error('offline');
    };
    const notes = await showNotes({ lookForRules: fail, layoutChangedAt: fail });
    await notes.updateComplete;
    expect(asked).to.equal(2);
    expect(notes.renderRoot.querySelector('[data-note]') === null).to.equal(true);
  });
});
