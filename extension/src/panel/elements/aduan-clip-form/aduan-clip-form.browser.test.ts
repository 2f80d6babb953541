import type { Draft } from '@kotak-aduan/api-client/drafts';
import type { ClipFields } from '@kotak-aduan/api-client/outbox';
import { expect } from 'chai';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { sampleDraft } from '../../../testing/fake-backend.ts';
import { sampleCity } from '../../../testing/sample-clip.ts';
import { show, shown } from '../../../testing/show.ts';
import { until } from '../../../testing/until.ts';
import { AduanClipForm } from './aduan-clip-form.ts';
import { defineClipForm } from './define.ts';

defineClipForm();

const nobody = { authorName: null, authorHandle: null, authorUrl: null };

interface Shown {
  readonly form: AduanClipForm;
  readonly sent: string[];
}

async function showForm(draft: Draft<ClipFields>): Promise<Shown> {
  const form = new AduanClipForm();
  const sent: string[] = [];
  form.draft = draft;
  form.city = sampleCity;
  form.actions = {
    async change(edit) {
      if (form.draft !== null) form.draft = edit(form.draft);
    },
    send: () => void sent.push(form.draft?.fields.text ?? ''),
    edit: () => undefined,
    remove: () => void sent.push('removed'),
    retryMedia: () => void sent.push('media'),
    addMessage: async () => 'end',
    openDesk: (number) => void sent.push(`desk ${number}`),
  };
  return { form: await show(form), sent };
}

// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- as querySelector itself does
const find = <T extends Element>(form: AduanClipForm, selector: string): T => {
  const found = form.renderRoot.querySelector<T>(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
};
const typeInto = (field: HTMLInputElement | HTMLTextAreaElement, text: string): void => {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
};

describe('<aduan-clip-form>', () => {
  it('says where a suggestion is from, and suggests anew as the words change', async () => {
    const context = [{ authorName: null, text: 'Lampu jalan di Jebres mati', permalink: null }];
    const draft = await sampleDraft({ text: 'di tempat saya juga', context });
    const { form } = await showForm(draft);
    expect(form.renderRoot.textContent).to.contain('Usulan dari kata-katanya dan kiriman di atasnya: Dinas Perhubungan.');
    typeInto(find(form, '#text'), 'PJU di tempat saya juga');
    await form.updateComplete;
    expect(form.renderRoot.textContent).to.contain('Usulan dari kata-katanya: Dinas Perhubungan.');
  });

  it('names its gaps first, each with a field, and the author last', async () => {
    const { form } = await showForm(
      await sampleDraft({ ...nobody, postedAt: null, postedAtPrecision: null, gaps: ['authorName', 'authorHandle', 'postedAt'] }),
    );
    const first = find(form, 'form > section');
    expect([...first.querySelectorAll('label')].map(({ textContent }) => textContent)).to.deep.equal(['Waktu unggahan', 'Nama atau akun penulis']);
    expect([...first.querySelectorAll('input')].map(({ id }) => id)).to.deep.equal(['gap-postedAt', 'gap-author']);
    await expectAccessible(form);
  });

  it('does not ask for the name of an author whose account is known', async () => {
    const { form } = await showForm(await sampleDraft({ gaps: ['authorName', 'authorUrl'] }));
    expect(form.renderRoot.querySelector('#gaps')).to.equal(null);
    expect(form.draft?.fields.clip.gaps).to.deep.equal(['authorName', 'authorUrl']);
  });

  it('keeps what a person fills into a gap', async () => {
    const { form } = await showForm(await sampleDraft({ ...nobody, gaps: ['authorName'] }));
    typeInto(find<HTMLInputElement>(form, '#gap-author'), 'Budi Contoh');
    expect(form.draft?.fields.clip.authorName).to.equal('Budi Contoh');
    expect(form.draft?.fields.clip.sources.authorName).to.equal('person');
    await form.updateComplete;
    expect(find<HTMLInputElement>(form, '#gap-author').value).to.equal('Budi Contoh');
  });

  it('refuses a link that is none, and says how one begins', async () => {
    const { form } = await showForm(await sampleDraft({ permalink: null, gaps: ['permalink'] }));
    const field = find<HTMLInputElement>(form, '#gap-permalink');
    typeInto(field, 'javascript:alert(1)');
    expect(field.validationMessage).to.contain('https://');
    expect(form.draft?.fields.clip.permalink).to.equal(null);
  });

  it('suggests the agency and lets the coordinator decide instead', async () => {
    const { form } = await showForm(await sampleDraft());
    const agency = find<HTMLSelectElement>(form, '#agency');
    expect(agency.value).to.equal('dishub');
    agency.value = '';
    agency.dispatchEvent(new Event('change', { bubbles: true }));
    expect(form.draft?.fields.agencyId).to.equal(null);
    await form.updateComplete;
    expect(find<HTMLSelectElement>(form, '#agency').value).to.equal('');
  });

  it('does not send an empty complaint, and takes the person to its field', async () => {
    const { form, sent } = await showForm(await sampleDraft({ text: null, gaps: ['text'] }));
    find<HTMLButtonElement>(form, 'button[type=submit]').click();
    const fault = await shown(form, '#text-fault:not([hidden])');
    expect(fault.textContent).to.contain('masih kosong');
    await until(() => expect(form.shadowRoot?.activeElement?.id).to.equal('text'));
    expect(sent).to.deep.equal([]);
    await expectAccessible(form);
  });

  it('sends what was typed last, also what was not stored yet', async () => {
    const { form, sent } = await showForm(await sampleDraft());
    const text = find<HTMLTextAreaElement>(form, '#text');
    text.value = 'Lampu mati di Jebres';
    text.dispatchEvent(new Event('input', { bubbles: true }));
    find<HTMLFormElement>(form, 'form').requestSubmit();
    await until(() => expect(sent).to.deep.equal(['Lampu mati di Jebres']));
  });

  it('offers to fetch the pictures that are lacking', async () => {
    const media = [{ kind: 'image' as const, url: 'https://scontent.cdninstagram.com/1.jpg', alt: null }];
    const { form, sent } = await showForm(await sampleDraft({ media, gaps: ['media'] }));
    const gaps = find(form, 'form > section');
    expect(gaps.textContent).to.contain('Satu foto belum bisa diambil');
    gaps.querySelector('button')?.click();
    expect(sent).to.deep.equal(['media']);
  });

  it('shows the number that a message held, and keeps what a person makes of it', async () => {
    const draft = await sampleDraft();
    const { form } = await showForm({ ...draft, fields: { ...draft.fields, contact: { kind: 'phone', value: '0812-3456-7890' } } });
    const field = find<HTMLInputElement>(form, '#contact');
    expect(field.value).to.equal('0812-3456-7890');
    const kind = find<HTMLSelectElement>(form, '.contact select');
    kind.value = 'whatsapp';
    kind.dispatchEvent(new Event('change', { bubbles: true }));
    expect(form.draft?.fields.contact).to.deep.equal({ kind: 'whatsapp', value: '0812-3456-7890' });
    typeInto(field, '');
    expect(form.draft?.fields.contact).to.equal(null);
    await expectAccessible(form);
  });

  it('says of a number in the words that it was moved, only where the words are private', async () => {
    for (const [kind, pageUrl, isSaid] of [
      ['comment', 'https://www.instagram.com/p/C1abcdEFGHI/', false],
      ['selection', 'https://www.instagram.com/direct/t/1000000000001/', true],
      ['message', 'https://www.facebook.com/messages/t/1000000000001', true],
    ] as const) {
      const { form } = await showForm(await sampleDraft({ kind, pageUrl }));
      expect(form.renderRoot.querySelector('#contact-hint') !== null, kind).to.equal(isSaid);
      expect(find(form, '#contact').getAttribute('aria-describedby'), kind).to.equal(isSaid ? 'contact-hint' : null);
      await expectAccessible(form);
    }
  });

  it('does not send a number that reaches nobody, and says how one is written', async () => {
    const { form, sent } = await showForm(await sampleDraft());
    typeInto(find<HTMLInputElement>(form, '#contact'), '0812');
    find<HTMLFormElement>(form, 'form').requestSubmit();
    expect((await shown(form, '#contact-fault:not([hidden])')).textContent).to.contain('0812 3456 7890');
    await until(() => expect(form.shadowRoot?.activeElement?.id).to.equal('contact'));
    expect([sent, form.draft?.fields.contact]).to.deep.equal([[], null]);
    await expectAccessible(form);
    typeInto(find<HTMLInputElement>(form, '#contact'), '0812 3456 7890');
    find<HTMLFormElement>(form, 'form').requestSubmit();
    await until(() => expect(sent.length).to.equal(1));
  });

  it('asks before it deletes', async () => {
    const { form, sent } = await showForm(await sampleDraft());
    find<HTMLButtonElement>(form, '.send button[type=button]').click();
    const confirm = await shown(form, 'button[data-look=danger]');
    expect(sent).to.deep.equal([]);
    await expectAccessible(form);
    confirm.click();
    expect(sent).to.deep.equal(['removed']);
  });

  it('says when a draft that waits is tried again', async () => {
    const nextAttemptAt = new Date(Date.now() + 600_000).toISOString();
    const { form } = await showForm({ ...(await sampleDraft()), status: { kind: 'queued', attempt: 1, nextAttemptAt } });
    expect(find(form, '[role=status]').textContent).to.match(/coba lagi sendiri pukul \d\d.\d\d/);
    await expectAccessible(form);
  });

  it('is readable in dark colours too, 360 pixels wide', async () => {
    const { form } = await showForm(await sampleDraft({ gaps: ['authorName', 'permalink'] }));
    document.body.style.inlineSize = '360px';
    expect(document.documentElement.scrollWidth <= Math.max(360, innerWidth)).to.equal(true);
    expect(form.getBoundingClientRect().width <= 360).to.equal(true);
    document.body.style.removeProperty('inline-size');
  });
});
