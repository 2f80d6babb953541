import { openDrafts, type Draft } from '@kotak-aduan/api-client/drafts';
import { expect } from 'chai';
import { emptyFields, type FormFields } from '../../form-fields.ts';
import { exampleCity } from '../../testing/example-city.ts';
import { FormPage, forgetEverything } from '../../testing/form-page.ts';
import { mockFetch } from '../../testing/mock-fetch.ts';
import { takingServer } from '../../testing/taking-server.ts';
import { testPhoto } from '../../testing/test-photo.ts';
import { isTouched } from './is-touched.ts';
import { takePlainForm } from './plain-form.ts';

/** The plain form of `/aduan`, by the names of its fields. */
function plainForm(values: Record<string, string> = {}, photos: readonly File[] = []): HTMLFormElement {
  const form = document.createElement('form');
  const fill = <T extends HTMLElement & { name: string }>(element: T, name: string): T => Object.assign(form.appendChild(element), { name });
  for (const name of ['nama', 'kontak', 'tempat', 'diwakili', 'untuk', 'desa']) {
    fill(document.createElement('input'), name).value = values[name] ?? '';
  }
  const agency = fill(document.createElement('select'), 'instansi');
  agency.append(new Option('Biar petugas', ''), new Option('DLH', 'dlh', true, true), new Option('PU', 'dpupr'));
  agency.value = values['instansi'] ?? 'dlh';
  const category = fill(document.createElement('select'), 'kategori');
  const road = new Option('Jalan rusak', 'jalan');
  road.dataset['agency'] = 'dpupr';
  category.append(new Option('Biar petugas', ''), road);
  category.value = values['kategori'] ?? '';
  for (const value of ['named', 'withheld', 'none']) {
    const radio = Object.assign(fill(document.createElement('input'), 'identitas'), { type: 'radio', value, defaultChecked: value === 'named' });
    radio.checked = value === (values['identitas'] ?? 'named');
  }
  const files = Object.assign(fill(document.createElement('input'), 'foto'), { type: 'file', multiple: true });
  const chosen = new DataTransfer();
  for (const photo of photos) chosen.items.add(photo);
  files.files = chosen.files;
  return form;
}

async function onDisk(isThere: (draft: Draft<FormFields>) => boolean): Promise<Draft<FormFields>> {
  const store = await openDrafts({ name: 'kotak-aduan' });
  for (const endsAt = Date.now() + 10_000; Date.now() < endsAt;) {
    const [summary] = await store.list();
    const draft = summary === undefined ? null : await store.load<FormFields>(summary.draftId);
    if (draft === null || !isThere(draft)) continue;
    store.close();
    return draft;
  }
  throw new Error('Never on disk');
}

describe('what was put into the plain form before the script came', () => {
  beforeEach(forgetEverything);
  after(forgetEverything);

  it('is in the box and on the device: name, contact, place, identity and the chosen photo', async () => {
    const page = new FormPage(mockFetch({ getCity: exampleCity }));
    const form = plainForm({ nama: 'Bu Sri', kontak: '081234567890', tempat: 'depan pasar', identitas: 'withheld' }, [await testPhoto()]);
    page.element.append(form);
    const { fields, files } = await onDisk((draft) => draft.files.length === 1);
    expect(fields).to.include({ name: 'Bu Sri', contactKind: 'whatsapp', contactValue: '081234567890', identity: 'withheld' });
    expect(fields.place?.description).to.equal('depan pasar');
    expect(files[0]?.name).to.equal('foto.jpg');
    expect(new FormData(form).get('nama')).to.equal('');
  });

  it('never takes the place of what the draft has, and leaves what the page came with', () => {
    const fields = { ...emptyFields, name: 'Pak Budi', contactValue: 'budi@example.com' };
    const taken = takePlainForm(plainForm({ nama: 'Bu Sri', kontak: '081234567890' }), { fields, contactKinds: [] });
    expect(taken).to.deep.equal({ fields: {}, files: [] });
  });

  it('takes an agency that the person chose, and reads a contact as the plain page does', () => {
    const { fields } = takePlainForm(plainForm({ instansi: 'dpupr', kontak: 'sri@example.com', untuk: 'family', diwakili: 'Mbah Min' }), {
      fields: emptyFields,
      contactKinds: ['phone', 'email'],
    });
    expect(fields).to.deep.include({ agencyChoice: 'chosen', agencyId: 'dpupr', contactKind: 'email', onBehalfOf: { name: 'Mbah Min', relation: 'family' } });
  });

  it('goes to the agency of the category that the person chose, and can be sent', async () => {
    const server = takingServer();
    const page = new FormPage(server.fetch, { agency: '' });
    page.element.append(plainForm({ kategori: 'jalan' }));
    await page.says('Dinas Pekerjaan Umum dan Penataan Ruang');
    await page.write('Lampu jalan mati sejak Senin');
    await page.open('identity');
    await page.fill('#name', 'Bu Sri');
    await page.press('Kirim aduan');
    await page.find('.code');
    expect(server.filed[0]).to.include({ agencyId: 'dpupr', categoryId: 'jalan' });
  });

  it('takes over when only the agency was changed', async () => {
    const page = new FormPage(mockFetch({ getCity: exampleCity }));
    page.element.append(plainForm({ instansi: 'dpupr' }));
    await page.says('Dinas Pekerjaan Umum dan Penataan Ruang');
  });

  it('leaves it to the officers where the person put back the agency that the page came with', () => {
    const { fields } = takePlainForm(plainForm({ instansi: '' }), { fields: emptyFields, contactKinds: [] });
    expect(fields).to.deep.equal({ agencyChoice: 'officer' });
  });

  it('knows a touched form from one as it came: any field counts, whatever is written in it', async () => {
    expect(isTouched(plainForm())).to.equal(false);
    for (const touched of [{ nama: 'named' }, { instansi: 'dpupr' }, { instansi: '' }, { kategori: 'jalan' }, { identitas: 'none' }]) {
      expect(isTouched(plainForm(touched)), JSON.stringify(touched)).to.equal(true);
    }
    expect(isTouched(plainForm({}, [await testPhoto()]))).to.equal(true);
  });
});
