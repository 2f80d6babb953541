import { expect } from 'chai';
import { forgetLanguage } from '../../messages/remembered-language.ts';
import { askingCity } from '../../testing/asking-city.ts';
import { FormPage, forgetEverything } from '../../testing/form-page.ts';
import { mockFetch } from '../../testing/mock-fetch.ts';
import { until } from '../../testing/until.ts';

const javanese = { ...askingCity.notice, text: 'Data panjenengan kangge nangani aduan punika.', legalBasis: 'UU 27/2022 bab data' };

/** A city that has its sentences in Javanese, too. */
const answers = {
  listPlaces: { places: [] },
  getCity: ({ request }: { request: Request }) =>
    new URL(request.url).searchParams.get('locale') === 'jv'
      ? {
          ...askingCity,
          language: 'jv',
          notice: javanese,
          emergencyNumbers: askingCity.emergencyNumbers.map((one) => ({ ...one, name: `${one.name} (jv)` })),
        }
      : askingCity,
};

/** In which language each of these words is marked to be, by the nearest element that says so. */
const languageOf = (page: FormPage, words: string): string | null | undefined =>
  [...page.root.querySelectorAll('[lang]')].findLast((element) => element.textContent?.includes(words))?.getAttribute('lang');

async function begin(locale: string): Promise<FormPage> {
  const page = new FormPage(mockFetch(answers), { locale });
  await page.write('jalan rusak, ada yang pingsan');
  await page.find('.dangers');
  return page;
}

async function choose(page: FormPage, code: string): Promise<void> {
  await page.open('language');
  (await page.find(`.language button[lang="${code}"]`)).click();
}

describe('the city’s own words', () => {
  beforeEach(async () => {
    await forgetEverything();
    forgetLanguage();
  });
  before(() => import('./filing.ts'));
  after(async () => {
    forgetLanguage();
    await forgetEverything();
  });

  it('come in the language of the form, also after another was chosen', async () => {
    const page = await begin('id');
    await page.says(askingCity.notice.text);
    await choose(page, 'jv');
    await page.says(javanese.text);
    await page.says('Ambulans (jv)');
    for (const words of [javanese.text, javanese.legalBasis, 'Ambulans (jv)']) expect(languageOf(page, words), words).to.equal('jv');
    await choose(page, 'id');
    await page.says(askingCity.notice.text);
  });

  it('are marked as Indonesian where the city has them in no other: notice, who is responsible, numbers in danger, agencies', async () => {
    const page = await begin('en');
    await page.open('agency');
    await until(() => (page.root.querySelector('details.agency label span') === null ? null : true), 'the agencies');
    await page.says('Pemerintah Kota Contoh. UU 27/2022.');
    const { controller, text, legalBasis } = askingCity.notice;
    const agency = page.root.querySelector('details.agency label span')?.textContent ?? '';
    for (const words of [text, controller, legalBasis, 'Ambulans', agency]) expect(languageOf(page, words), words).to.equal('id');
    expect(languageOf(page, 'How your data is used')).to.equal('en');
  });
});
