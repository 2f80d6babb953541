import type { Draft } from '@kotak-aduan/api-client/drafts';
import type { ClipFields } from '@kotak-aduan/api-client/outbox';
import { expect } from 'chai';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { sampleDraft } from '../../../testing/fake-backend.ts';
import { sampleCity } from '../../../testing/sample-clip.ts';
import { show, shown } from '../../../testing/show.ts';
import { until } from '../../../testing/until.ts';
import { AduanOnTheSpot } from './aduan-on-the-spot.ts';
import { defineOnTheSpot } from './define.ts';

defineOnTheSpot();

/** An element whose edits are kept, as the panel keeps them. */
async function showSpot(changes: Partial<ClipFields> = {}): Promise<{ element: AduanOnTheSpot; draft: () => Draft<ClipFields> | null }> {
  const element = new AduanOnTheSpot();
  const draft = await sampleDraft();
  element.draft = { ...draft, fields: { ...draft.fields, ...changes } };
  element.city = sampleCity;
  element.onEdit = (edit) => {
    if (element.draft !== null) element.draft = edit(element.draft);
  };
  return { element: await show(element), draft: () => element.draft };
}

function pick(field: HTMLElement, name: string, type: string): void {
  if (!(field instanceof HTMLInputElement)) throw new TypeError('no file field');
  const data = new DataTransfer();
  data.items.add(new File([new Uint8Array([1, 2, 3])], name, { type }));
  field.files = data.files;
  field.dispatchEvent(new Event('change'));
}

describe('<aduan-on-the-spot>', () => {
  it('asks for the answer and the proof of the category once it is ticked', async () => {
    const { element, draft } = await showSpot();
    expect(element.renderRoot.querySelector('textarea')).to.equal(null);
    (await shown(element, '#spot')).click();
    const answer = await shown(element, 'textarea');
    for (const id of ['before', 'after']) await shown(element, `#${id}`);
    await expectAccessible(element);
    if (answer instanceof HTMLTextAreaElement) answer.value = 'Sudah kami ganti lampunya.';
    answer.dispatchEvent(new Event('change'));
    pick(await shown(element, '#after'), 'lampu.jpg', 'image/jpeg');
    await until(() => {
      expect(draft()?.fields.handled?.text).to.equal('Sudah kami ganti lampunya.');
      expect(draft()?.files.map(({ name }) => name)).to.deep.equal(['tangkapan-layar.png', 'bukti-sesudah-lampu.jpg']);
      expect(element.renderRoot.textContent).to.contain('Buang lampu.jpg');
    });
  });

  it('says that a file is no photo, and keeps it out', async () => {
    const { element, draft } = await showSpot();
    (await shown(element, '#spot')).click();
    pick(await shown(element, '#after'), 'surat.pdf', 'application/pdf');
    await until(() => expect(element.renderRoot.textContent).to.contain('tidak bisa dipakai'));
    expect(draft()?.files).to.have.length(1);
  });

  it('says what is missing and goes there', async () => {
    const { element } = await showSpot();
    (await shown(element, '#spot')).click();
    await shown(element, 'textarea');
    element.missing = 'text';
    await until(() => expect(element.shadowRoot?.activeElement?.id).to.equal('answer'));
    await expectAccessible(element);
    element.missing = 'proof';
    await until(() => {
      expect(element.shadowRoot?.activeElement?.id).to.equal('before');
      expect(element.renderRoot.textContent).to.contain('Buktinya belum lengkap');
    });
  });

  it('is not for a complaint about an official', async () => {
    const { element } = await showSpot({ respondentUnitId: sampleCity.units[3]?.unitId ?? null });
    expect(await shown(element, '#spot')).to.have.property('disabled', true);
    expect(element.renderRoot.textContent).to.contain('Inspektorat yang menanganinya');
  });
});
