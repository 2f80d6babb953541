import { watchWrites } from '@kotak-aduan/api-client/testing/watch-writes';
import { expect } from 'chai';
import { id } from '../../messages/id/form.ts';
import { languageCodes, type LanguageCode } from '../../messages/language-codes.ts';
import { messagesFor } from '../../messages/messages-for.ts';
import { forgetLanguage, rememberedLanguage } from '../../messages/remembered-language.ts';
import { accessibilityProblems } from '../../testing/accessibility-problems.ts';
import { askingCity } from '../../testing/asking-city.ts';
import { FormPage, forgetEverything } from '../../testing/form-page.ts';
import { takingServer } from '../../testing/taking-server.ts';
import { testPhoto } from '../../testing/test-photo.ts';
import { until } from '../../testing/until.ts';

const text = 'ktp ilang lan dalane bolong, telpon 0812 3456 7890';

function begin(attributes: Record<string, string> = {}): { page: FormPage; server: ReturnType<typeof takingServer> } {
  const server = takingServer({ city: askingCity, answers: { listPlaces: { places: [] } } });
  return { page: new FormPage(server.fetch, attributes), server };
}

const spoken = (page: FormPage): (string | null)[] => [...new Set([...page.root.children].map((part) => part.getAttribute('lang')))];

async function choose(page: FormPage, code: LanguageCode): Promise<void> {
  await page.open('language');
  (await page.find(`.language button[lang="${code}"]`)).click();
  await until(() => (spoken(page).join() === code ? true : null), code);
}

/** All that a person has put in, as it stands in the form. */
function given(page: FormPage): Record<string, string | boolean> {
  const fields = page.root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>('input:not([type="file"]), textarea, select');
  return Object.fromEntries([...fields].map((field) => [`${field.id}${field.name}`, field instanceof HTMLInputElement && field.checked ? true : field.value]));
}

/** What stands in the form, without what the person or the city put there. */
const words = (page: FormPage): string => page.root.textContent?.replaceAll(/\s+/g, ' ') ?? '';

describe('the four languages', () => {
  beforeEach(async () => {
    await forgetEverything();
    forgetLanguage();
  });
  before(() => import('./filing.ts'));
  after(async () => {
    forgetLanguage();
    await forgetEverything();
  });

  it('change in place: what was typed, chosen and attached is all there, every open line speaks, and it is sent', async () => {
    const { page, server } = begin();
    await page.write(text);
    await page.pick([await testPhoto()]);
    await page.find('.thumbnails li');
    for (const line of ['photos', 'place', 'agency', 'identity', 'contact', 'drafting']) await page.open(line);
    await page.fill('#place', 'depan gapura');
    await page.fill('#name', 'Bu Sri');
    (await page.find('#contact-kind-email')).click();
    await page.fill('#contact', 'sri@contoh.id');
    (await page.find('#on-behalf')).click();
    await page.fill('#on-behalf-of', 'Mbah Karto');
    (await page.find('#about-official')).click();
    await page.find('#respondent');
    for (const question of ['dokumen-ktp', 'hadir-yes']) (await page.find(`input[id*="${question}"]`)).click();
    await page.find('.numbers');
    await page.press('Atur');
    await page.fill('#file-caption', 'sisih kidul');
    await page.find('#shared');
    const before = given(page);
    expect(Object.keys(before).length).to.be.greaterThan(20);
    for (const code of ['jv', 'su', 'en', 'id', 'jv'] as const) {
      await choose(page, code);
      expect(given(page)).to.deep.equal(before, code);
      expect(page.root.querySelectorAll('.thumbnails li')).to.have.length(1);
      const { texts, partTexts } = await messagesFor(code);
      expect(words(page)).to.include(texts.title);
      expect(words(page)).to.include(texts.photosHint);
      if (partTexts !== null) {
        const { files, folded, numbers, official, onBehalf, questions } = partTexts;
        for (const said of [files.captionHint, folded.contact.noticesMeans, folded.draft.sharedMeans, numbers.title, official.unitLabel])
          expect(words(page)).to.include(said);
        for (const said of [onBehalf.relationLabel, questions.title, folded.agency.other]) expect(words(page)).to.include(said);
        for (const left of [id.title, id.textHint, id.photosHint, id.noticeTitle, id.draftTitle, id.send]) expect(words(page)).not.to.include(left, code);
      }
    }
    await page.press('Rampung');
    await page.press('Kajengipun, pancen perlu');
    await page.press('Kintun aduan');
    await page.says('Aduan panjenengan sampun kula tampi');
    const { text: sent, language, attachments, onBehalfOf, place, contact } = server.filed[0] ?? {};
    expect({
      sent,
      language,
      place: place?.description,
      other: onBehalfOf?.name,
      contact: contact?.value,
      photos: attachments?.map(({ caption }) => caption),
    }).to.deep.equal({
      sent: text,
      language: 'jv',
      place: 'depan gapura',
      other: 'Mbah Karto',
      contact: 'sri@contoh.id',
      photos: ['sisih kidul'],
    });
    await choose(page, 'su');
    await page.says('Aduan anjeun parantos ditampi');
  }).timeout(30_000);

  it('are four names, each in its own language, in one line that is there before anything is typed', async () => {
    const { page } = begin();
    await page.open('language');
    const buttons = await until(() => {
      const found = [...page.root.querySelectorAll('.language button')];
      return found.length === 4 ? found : null;
    }, 'the languages');
    expect(buttons.map((button) => [button.getAttribute('lang'), button.textContent?.trim(), button.getAttribute('aria-pressed')])).to.deep.equal([
      ['id', 'Bahasa Indonesia', 'true'],
      ['jv', 'Basa Jawa', 'false'],
      ['su', 'Basa Sunda', 'false'],
      ['en', 'English', 'false'],
    ]);
    expect(await accessibilityProblems(page.element)).to.deep.equal([]);
  });

  it('say of a translation that no native speaker has read it', async () => {
    const { page } = begin();
    await choose(page, 'jv');
    await page.says('Terjemahan punika dereng dipunpriksa');
    await choose(page, 'su');
    await page.says('Tarjamahan ieu teu acan dipariksa');
    await choose(page, 'en');
    await until(() => (page.root.querySelector('.language [role="status"]')?.textContent?.trim() === '' ? true : null), 'nothing to say');
  });

  it('begin with the page’s own; the person’s choice then stays, whatever the page says', async () => {
    const { page } = begin({ locale: 'su' });
    await page.says('Mangga nyarios, aya keluhan naon?');
    page.element.locale = 'en';
    await page.says('Tell us what is wrong');
    await choose(page, 'jv');
    page.element.locale = 'id';
    await page.element.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(spoken(page)).to.deep.equal(['jv']);
  });

  it('go along to the city’s own page', async () => {
    const { page } = begin({ api: 'https://aduan.example.go.id', locale: 'su' });
    await page.write(text);
    await page.open('identity');
    await until(() => page.root.querySelector<HTMLAnchorElement>('.identity a')?.href.endsWith('/aduan?agency=dlh&locale=su'), 'the link');
  });

  it('are remembered on the device, and spoken at the next visit', async () => {
    const first = begin();
    await choose(first.page, 'jv');
    await until(() => (rememberedLanguage() === 'jv' ? true : null), 'remembered');
    first.page.element.remove();
    const { page } = begin({ locale: 'en' });
    await page.says('Mangga matur');
  });

  it('leave nothing on a shared device, and what it remembered before is forgotten', async () => {
    const { page } = begin();
    await choose(page, 'su');
    await until(() => (rememberedLanguage() === 'su' ? true : null), 'remembered');
    await page.write(text);
    await page.open('drafting');
    (await page.find('#shared')).click();
    await page.says('Aduan ieu henteu disimpen dina parangkat ieu.');
    expect(rememberedLanguage()).to.equal(null);
    const watched = watchWrites();
    await choose(page, 'en');
    watched.stop();
    expect(watched.writes).to.deep.equal([]);
    expect(languageCodes).to.include(page.element.language.code);
  });
});
