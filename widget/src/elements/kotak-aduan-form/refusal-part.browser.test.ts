import type { MockAnswers } from '@kotak-aduan/api-client/testing';
import { complaintDraftSchema } from '@kotak-aduan/api-client/schemas/complaint';
import { cityConfigSchema, type CityConfig } from '@kotak-aduan/api-client/schemas/city-config';
import { expect } from 'chai';
import { accessibilityProblems } from '../../testing/accessibility-problems.ts';
import { exampleCity } from '../../testing/example-city.ts';
import { FormPage, forgetEverything } from '../../testing/form-page.ts';
import { takingServer } from '../../testing/taking-server.ts';
import { until } from '../../testing/until.ts';

const pole = { questionId: 'tiang', label: 'Nomor tiang', hint: null, kind: 'text', isRequired: false, options: [], minimum: null, maximum: null };
const asking: CityConfig = cityConfigSchema.parse({
  ...exampleCity,
  categories: exampleCity.categories.map((category) => ({ ...category, questions: [pole] })),
});

/** The first time it sends the complaint back with these fields. */
function refusing(...fields: string[]): ReturnType<typeof takingServer> & { asked: () => number } {
  let asked = 0;
  const createComplaint: MockAnswers['createComplaint'] = () => {
    asked += 1;
    return { refuse: 'invalid-input', fields };
  };
  return { ...takingServer({ city: asking, answers: { createComplaint } }), asked: () => asked };
}

async function written(server: { readonly fetch: typeof fetch }): Promise<FormPage> {
  const page = new FormPage(server.fetch);
  await page.write('jalan berlubang di depan pasar');
  await page.fill('#place', 'depan pasar');
  await page.open('contact');
  (await page.find<HTMLInputElement>('#contact-kind-whatsapp')).click();
  await page.fill('#contact', '0812 3456 7890');
  await page.find('#answer-tiang');
  for (const line of page.root.querySelectorAll('details')) line.open = false;
  return page;
}

/** What a person hears of a control. */
function saidOf(page: FormPage, id: string): string {
  const ids = page.root.querySelector(`#${id}`)?.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((one) => page.root.querySelector(`#${one}`)?.textContent?.trim()).join(' ');
}

const isFocused = (page: FormPage, id: string): Promise<true> => until(() => page.root.activeElement?.id === id || null, `the focus on ${id}`);

const said = (page: FormPage): (string | null)[] => [...page.root.querySelectorAll('.summary li')].map((line) => line.textContent);

/** Of what the contract asks of a person, as a server may name it, what is said at its field: what is wrong, and what to do. */
const wordsOf: Readonly<Record<string, string>> = {
  text: 'Tulis keluhan Anda dengan kata-kata lain, lebih singkat.',
  attachments: 'Tambahkan paling sedikit satu foto.',
  place: 'Tulis tempatnya lebih singkat, atau tekan “Tunjukkan tempatnya”.',
  'place.unitId': 'Desa atau kelurahan ini tidak ada lagi di daftar kota. Tekan “Tunjukkan tempatnya”, lalu pilih lagi.',
  agencyId: 'Pilihan ini tidak ada lagi di daftar kota. Pilih yang lain, atau pilih “Biar petugas yang menentukan”.',
  categoryId: 'Pilihan ini tidak ada lagi di daftar kota. Pilih yang lain, atau pilih “Biar petugas yang menentukan”.',
  'answers.tiang': 'Jawaban ini tidak cocok lagi. Baca pertanyaannya, lalu jawab lagi: Nomor tiang',
  identity: 'Tulis nama Anda, atau pilih “Tanpa nama”.',
  name: 'Tulis nama Anda, atau pilih “Tanpa nama”.',
  'onBehalfOf.name': 'Tulis nama orang yang Anda wakili, singkat saja.',
  'contact.kind': 'Kota ini tidak lagi menghubungi lewat cara itu. Pilih cara lain.',
  'contact.value': 'Nomor ini keliru atau belum lengkap. Tulis semua angkanya, misalnya 0812 3456 7890.',
};
/** What the form writes by itself: nobody could put it right at a field. */
const writtenByForm = ['draftId', 'trackingCodeHash', 'kind', 'language', 'respondentUnitId', 'noticeVersion', 'consents', 'isAboutOfficial'];

describe('what the server sends back', () => {
  beforeEach(forgetEverything);
  afterEach(forgetEverything);

  it('is marked where it is with words, the first line opens, and the person is there with all they typed', async () => {
    const page = await written(refusing('contact.value', 'answers.tiang', 'place.description'));
    await page.press('Kirim aduan');
    await isFocused(page, 'place');
    expect(saidOf(page, 'place')).to.contain('Tulis tempatnya lebih singkat, atau tekan “Tunjukkan tempatnya”.');
    expect(saidOf(page, 'answer-tiang')).to.contain('Jawaban ini tidak cocok lagi. Baca pertanyaannya, lalu jawab lagi: Nomor tiang');
    expect(saidOf(page, 'contact')).to.contain('Nomor ini keliru atau belum lengkap. Tulis semua angkanya, misalnya 0812 3456 7890.');
    expect(['place', 'contact'].map((id) => page.root.querySelector(`#${id}`)?.getAttribute('aria-invalid'))).to.deep.equal(['true', 'true']);
    expect(page.root.querySelector<HTMLDetailsElement>('details.place')?.open).to.equal(true);
    expect([...page.root.querySelectorAll('.summary li')].map((line) => line.textContent)).to.deep.equal([
      'Tulis tempatnya lebih singkat, atau tekan “Tunjukkan tempatnya”.',
      'Jawaban ini tidak cocok lagi. Baca pertanyaannya, lalu jawab lagi: Nomor tiang',
      'Nomor ini keliru atau belum lengkap. Tulis semua angkanya, misalnya 0812 3456 7890.',
    ]);
    expect((await page.find<HTMLTextAreaElement>('#text')).value).to.equal('jalan berlubang di depan pasar');
    expect([(await page.find<HTMLInputElement>('#place')).value, (await page.find<HTMLInputElement>('#contact')).value]).to.deep.equal([
      'depan pasar',
      '0812 3456 7890',
    ]);
    expect(await accessibilityProblems(page.element)).to.deep.equal([]);
  });

  it('names every field of the contract that a person fills in', () => {
    const inputs = new Set(Object.keys(wordsOf).map((path) => path.split('.')[0]));
    expect([...inputs, ...writtenByForm]).to.have.members(Object.keys(complaintDraftSchema.shape));
  });

  for (const [path, words] of Object.entries(wordsOf)) {
    it(`has words of its own for ${path}`, async () => {
      const page = await written(refusing(path));
      await page.open('identity');
      (await page.find('#on-behalf')).click();
      await page.fill('#on-behalf-of', 'Mbah Karto');
      await page.press('Kirim aduan');
      await until(() => page.root.querySelector('.summary li'), 'what is said of it');
      expect(said(page)).to.deep.equal([words]);
    });
  }

  it('each mark goes with what is changed, and what is sent unchanged goes to the server', async () => {
    const server = refusing('place', 'contact');
    const page = await written(server);
    await page.press('Kirim aduan');
    await isFocused(page, 'place');
    await page.fill('#place', 'depan pasar besar');
    await until(() => page.root.querySelector('#place-error') === null || null, 'no mark on what was changed');
    expect(saidOf(page, 'contact')).to.contain('Nomor ini keliru atau belum lengkap. Tulis semua angkanya, misalnya 0812 3456 7890.');
    await page.press('Kirim aduan');
    await until(() => server.asked() === 2 || null, 'the second try');
    await isFocused(page, 'place');
  });

  it('an agency that is refused is said in its line, and a path that the form knows nothing of marks nothing', async () => {
    const page = await written(refusing('agencyId', 'noticeVersion'));
    await page.press('Kirim aduan');
    await isFocused(page, 'agency');
    expect(said(page)).to.deep.equal(['Pilihan ini tidak ada lagi di daftar kota. Pilih yang lain, atau pilih “Biar petugas yang menentukan”.']);
  });

  it('is still marked when the page comes back, and takes nobody away from the text', async () => {
    const first = await written(refusing('place'));
    await first.press('Kirim aduan');
    await isFocused(first, 'place');
    first.element.remove();
    const page = new FormPage(refusing('place').fetch);
    await page.find('#place-error');
    expect(page.root.activeElement).to.equal(null);
    (await page.find('#text')).focus();
    await page.element.updateComplete;
    expect(page.root.activeElement?.id).to.equal('text');
  });
});
