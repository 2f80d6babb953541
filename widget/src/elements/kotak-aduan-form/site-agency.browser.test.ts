import { exampleCity } from '../../testing/example-city.ts';
import { FormPage, forgetEverything } from '../../testing/form-page.ts';
import { mockFetch } from '../../testing/mock-fetch.ts';
import { until } from '../../testing/until.ts';

const city = {
  ...exampleCity,
  categories: exampleCity.categories.map((one) => (one.isAboutOfficial ? { ...one, keywords: ['pungli', 'minta uang'] } : one)),
};
const [environment, roads] = ['Dinas Lingkungan Hidup', 'Dinas Pekerjaan Umum dan Penataan Ruang'];

/** What the line says once it says the last of these texts. */
async function goesTo(texts: readonly string[], said: string, agency = 'dlh'): Promise<void> {
  const page = new FormPage(mockFetch({ getCity: city }), { agency });
  for (const text of texts) await page.write(text);
  const now = await page.find('.agency summary .hint');
  await until(() => (now.textContent === said ? true : null), `“${said}” for “${texts.join('”, then “')}” on the page of ${agency}`);
}

describe('whom a complaint from an agency’s page goes to', () => {
  beforeEach(forgetEverything);
  before(() => import('./filing.ts'));
  after(forgetEverything);

  it('is that agency where the words lead nowhere, without a word of a suggestion', () => goesTo(['tolong dibantu'], environment));

  it('is another where the words are plainly that one’s, said as a suggestion', () => goesTo(['jalan berlubang'], `${roads} (disarankan)`));

  it('is that agency again where its own words stand there nearly as strong', async () => {
    await goesTo(['jalan berlubang', 'sampah di jalan'], `${environment} (disarankan)`);
    await forgetEverything();
    await goesTo(['sampah', 'sampah di jalan'], `${roads} (disarankan)`, 'dpupr');
  });

  it('is never that agency where the words tell of an official', () => goesTo(['minta uang untuk sampah'], 'Inspektorat Daerah'));
});
