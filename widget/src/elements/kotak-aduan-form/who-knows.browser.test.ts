import { expect } from 'chai';
import { accessibilityProblems } from '../../testing/accessibility-problems.ts';
import { askingCity } from '../../testing/asking-city.ts';
import { FormPage, forgetEverything } from '../../testing/form-page.ts';
import { takingServer } from '../../testing/taking-server.ts';
import { until } from '../../testing/until.ts';

const server = takingServer({ city: askingCity, answers: { listPlaces: { places: [] } } });

async function click(page: FormPage, selector: string): Promise<void> {
  (await page.find<HTMLInputElement>(selector)).click();
  await page.element.updateComplete;
}

/** What stands beside this control; empty where nothing does. */
function said(page: FormPage, id: string): string {
  const hint = page.root.querySelector(`#${id}`)?.getAttribute('aria-describedby');
  return page.root.querySelector(`#${hint}`)?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
}

async function choose(page: FormPage, unitId: string): Promise<void> {
  const list = await page.find<HTMLSelectElement>('#respondent');
  list.value = unitId;
  list.dispatchEvent(new Event('change'));
  await page.element.updateComplete;
}

describe('who is said to know the name', () => {
  before(() => import('./filing.ts'));
  afterEach(forgetEverything);

  it('is the same beside the choices, the explanation and the person spoken for, and follows whom it is about', async () => {
    const page = new FormPage(server.fetch);
    await page.write('sampah menumpuk');
    await page.open('identity');
    await click(page, '#on-behalf');
    await page.find('#on-behalf-of');
    await click(page, '#identity-withheld');
    const knows = (): string[] => [said(page, 'identity-withheld'), said(page, 'on-behalf-of')];
    expect(knows()).to.deep.equal(['Hanya koordinator kota yang tahu nama Anda.', 'Hanya koordinator kota yang tahu nama orang itu.']);

    await click(page, '#about-official');
    await page.says('Yang membaca aduan ini hanya Inspektorat Daerah.');
    expect(knows()).to.deep.equal(['Hanya Inspektorat Daerah yang tahu nama Anda.', 'Hanya Inspektorat Daerah yang tahu nama orang itu.']);

    await choose(page, 'inspektorat');
    await page.says('Yang membaca aduan ini hanya koordinator dan admin kota.');
    expect(knows()).to.deep.equal(['Hanya koordinator kota yang tahu nama Anda.', 'Hanya koordinator kota yang tahu nama orang itu.']);

    await choose(page, 'dlh');
    await click(page, '#identity-none');
    expect([said(page, 'identity-none'), said(page, 'on-behalf-of')]).to.deep.equal([
      'Tak seorang pun tahu nama Anda. Jawaban hanya bisa dilihat dengan kode, dan Ombudsman nanti meminta nama Anda kalau Anda melapor ke sana.',
      'Hanya Inspektorat Daerah yang tahu nama orang itu.',
    ]);
    await click(page, '#identity-named');
    expect([said(page, 'identity-named'), said(page, 'on-behalf-of')]).to.deep.equal([
      'Semua yang membaca aduan ini tahu nama Anda.',
      'Semua yang membaca aduan ini tahu nama orang itu.',
    ]);
  });

  it('a name that is to be withheld must be written, and both ways out are said before anything is wrong', async () => {
    const page = new FormPage(server.fetch);
    await page.write('sampah menumpuk');
    await page.open('identity');
    await click(page, '#identity-withheld');
    expect(said(page, 'name')).to.equal('Tulis nama Anda, atau pilih “Tanpa nama”.');
    expect((await page.find('.identity summary .hint')).textContent).to.equal('perlu diisi');
    expect(page.root.querySelector('#name-error, #errors'), 'no mistake before it is sent').to.equal(null);
    expect(await accessibilityProblems(page.element)).to.deep.equal([]);
    await page.press('Kirim aduan');
    await page.open('identity');
    await page.find('#name-error');
    expect(page.root.querySelector('#name-hint'), 'said once').to.equal(null);
    await page.fill('#name', 'Bu Sri');
    await until(() => page.root.querySelector('.identity summary .hint')?.textContent?.toLowerCase().includes('disembunyikan'));
  });
});
