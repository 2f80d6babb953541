import { clipMatchSchema, type ClipMatch } from '@kotak-aduan/api-client/schemas';
import { expect } from 'chai';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { sampleDraft } from '../../../testing/fake-backend.ts';
import { sampleCity, sampleReceipt } from '../../../testing/sample-clip.ts';
import { show } from '../../../testing/show.ts';
import { until } from '../../../testing/until.ts';
import { AduanClipForm } from './aduan-clip-form.ts';
import { defineClipForm } from './define.ts';

defineClipForm();

const number = sampleReceipt.complaintNumber;
const found = (changes: Partial<ClipMatch>): ClipMatch => ({
  ...clipMatchSchema.parse({
    key: { platform: 'instagram', postId: 'P', commentId: null, permalink: null },
    complaintNumber: number,
    state: 'in-progress',
    kind: 'same',
    mayJoin: true,
  }),
  ...changes,
});

async function showMatched(match: ClipMatch): Promise<{ form: AduanClipForm; done: string[] }> {
  const form = new AduanClipForm();
  const done: string[] = [];
  form.draft = await sampleDraft();
  form.city = sampleCity;
  form.match = match;
  form.actions = {
    async change(edit) {
      if (form.draft !== null) form.draft = edit(form.draft);
    },
    send: () => void done.push(form.draft?.fields.joinTo ?? 'new'),
    edit: () => undefined,
    remove: () => undefined,
    retryMedia: () => undefined,
    addMessage: async () => 'end',
    openDesk: (opened) => void done.push(`desk ${opened}`),
  };
  return { form: await show(form), done };
}

const button = (form: AduanClipForm, selector: string): HTMLButtonElement | null => form.renderRoot.querySelector<HTMLButtonElement>(`button${selector}`);
const words = (form: AduanClipForm): string => form.renderRoot.textContent ?? '';

describe('what was clipped already', () => {
  it('joins the first case in one press, and is filed anew only by saying so', async () => {
    const { form, done } = await showMatched(found({}));
    expect(button(form, '[data-action=join]')?.textContent).to.equal(`Gabungkan ke ${number}`);
    expect(button(form, '[type=submit]')?.textContent.trim()).to.equal('Kirim sebagai aduan baru');
    await expectAccessible(form);
    button(form, '[data-action=join]')?.click();
    await until(() => expect(done).to.have.length(1));
    button(form, '[type=submit]')?.click();
    await until(() => expect(done).to.have.length(2));
    expect(done).to.deep.equal([number, 'new']);
  });

  it('says of a case that is over how it goes on, and joins nothing to it', async () => {
    const { form, done } = await showMatched(found({ state: 'closed' }));
    expect(button(form, '[data-action=join]')).to.equal(null);
    expect(words(form)).to.include('minta aduan itu dibuka lagi').and.to.include('kirim sebagai aduan baru');
    button(form, '[data-action=desk]')?.click();
    expect(done).to.deep.equal([`desk ${number}`]);
    await expectAccessible(form);
  });

  it('offers nothing in another unit’s case, and says whom to tell', async () => {
    const { form } = await showMatched(found({ mayJoin: false }));
    expect(button(form, '[data-action=join]')).to.equal(null);
    expect(words(form)).to.include('koordinator');
  });

  it('only points it out where the server is older', async () => {
    const { mayJoin: _newer, ...older } = found({});
    const { form } = await showMatched(older);
    expect(button(form, '[data-action=join]')).to.equal(null);
    expect(words(form)).to.include(`nomor ${number}`);
    expect(button(form, '[type=submit]')?.textContent.trim()).to.equal('Kirim');
  });

  it('says where a waiting clip will go', async () => {
    const { form } = await showMatched(found({}));
    const { draft } = form;
    if (draft === null) throw new Error('no draft');
    form.draft = { ...draft, fields: { ...draft.fields, joinTo: number }, status: { kind: 'queued', attempt: 1, nextAttemptAt: '2036-11-23T02:00:00.000Z' } };
    await form.updateComplete;
    expect(words(form)).to.include(`Akan digabungkan ke aduan ${number}.`);
  });
});
