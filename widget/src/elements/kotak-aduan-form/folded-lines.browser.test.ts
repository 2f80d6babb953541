import { expect } from 'chai';
import { accessibilityProblems } from '../../testing/accessibility-problems.ts';
import { askingCity } from '../../testing/asking-city.ts';
import { FormPage, forgetEverything } from '../../testing/form-page.ts';
import { mockFetch } from '../../testing/mock-fetch.ts';
import { takingServer } from '../../testing/taking-server.ts';
import { until } from '../../testing/until.ts';

const answers = { getCity: askingCity, listPlaces: { places: [] } };

async function begin(text: string): Promise<FormPage> {
  const page = new FormPage(mockFetch(answers));
  await page.write(text);
  await page.find('.agency');
  return page;
}

const lines = (page: FormPage): HTMLDetailsElement[] => [...page.root.querySelectorAll('details')];

/** As they are read: what is asked, and what stands there now. */
function summaries(page: FormPage): string[] {
  return lines(page).map(({ firstElementChild }) => firstElementChild?.textContent?.trim().replaceAll(/\s+/g, ' ') ?? '');
}

async function line(page: FormPage, name: string): Promise<HTMLDetailsElement> {
  const found = await page.find(`details.${name}`);
  if (!(found instanceof HTMLDetailsElement)) throw new Error(`${name} is no line`);
  return found;
}

describe('the questions below the text', () => {
  beforeEach(forgetEverything);
  // The first of them would wait for all the modules of the form.
  before(() => import('./filing.ts'));
  after(forgetEverything);

  it('are closed lines that say what is set now, and the rest of them stands below the button', async () => {
    const page = await begin('jalan rusak');
    await until(() => summaries(page)[2]?.includes('Dinas Pekerjaan Umum') ?? null, 'the suggestion');
    expect(lines(page).map(({ open }) => open)).to.deep.equal([false, false, false, false, false, false, false, false]);
    expect(summaries(page)).to.deep.equal([
      'Foto belum ada',
      'Tempat belum ada',
      'Ditujukan ke Dinas Pekerjaan Umum dan Penataan Ruang (disarankan)',
      'Nama belum ada',
      'Kontak Tanpa kontak, kode yang hilang tidak bisa diganti.',
      'Bahasa / Language',
      'Bagaimana data Anda dipakai',
      'Draf dan perangkat bersama',
    ]);
    const send = await page.find('.send');
    expect(lines(page).map((one) => (one.compareDocumentPosition(send) & Node.DOCUMENT_POSITION_FOLLOWING) > 0)).to.deep.equal([
      ...Array.from({ length: 5 }, () => true),
      false,
      false,
      false,
    ]);
    expect(await accessibilityProblems(page.element)).to.deep.equal([]);
  });

  it('tell nobody who has chosen a contact that it may be left empty', async () => {
    const page = await begin('jalan rusak');
    await page.open('contact');
    await page.says('Boleh dikosongkan, jawaban bisa dilihat dengan kode.');
    (await page.find('#contact-kind-whatsapp')).click();
    await page.find('#contact');
    expect(page.root.querySelector('details.contact')?.textContent).not.to.include('Boleh dikosongkan');
  });

  it('leave it to nobody to open a line to learn what goes without a contact: it is said above the button, until one is chosen', async () => {
    for (const city of [askingCity, { ...askingCity, contactKinds: [] }]) {
      await forgetEverything();
      const page = new FormPage(mockFetch({ ...answers, getCity: city }));
      await page.write('jalan rusak');
      const words = 'Tanpa kontak, kode yang hilang tidak bisa diganti.';
      const said = await until(() => [...page.root.querySelectorAll('.base > p, .contact .hint')].find(({ textContent }) => textContent === words), words);
      expect(said.compareDocumentPosition(await page.find('.send')) & Node.DOCUMENT_POSITION_FOLLOWING).not.to.equal(0);
      if (city !== askingCity) continue;
      await page.open('contact');
      (await page.find<HTMLInputElement>('input[name="contact-kind"][value="whatsapp"]')).click();
      await until(() => said.textContent !== words || null, 'something else to be said');
    }
  });

  it('say what was typed into them, once they are closed again', async () => {
    const page = await begin('jalan rusak');
    await page.open('identity');
    await page.fill('#name', 'Bu Sri');
    await page.fill('#place', 'depan gapura');
    await Promise.all(['contact', 'agency'].map((name) => page.open(name)));
    (await page.find('#contact-kind-email')).click();
    await page.fill('#contact', 'sri@contoh.id');
    (await page.find('#agency-officer')).click();
    await page.element.updateComplete;
    const said = summaries(page);
    expect(said.slice(1, 5)).to.deep.equal(['Tempat depan gapura', 'Ditujukan ke Biar petugas yang menentukan', 'Nama Bu Sri', 'Kontak sri@contoh.id']);
    (await page.find('#identity-withheld')).click();
    (await page.find('#on-behalf')).click();
    await page.element.updateComplete;
    expect(summaries(page)[3]).to.equal('Nama Nama disembunyikan, untuk orang lain');
    (await page.find('#identity-none')).click();
    await page.element.updateComplete;
    expect(summaries(page)[3]).to.equal('Nama Tanpa nama, untuk orang lain');
  });

  it('open by themselves where the category insists, and are not closed under anybody’s hands', async () => {
    const page = await begin('banjir sampai lutut');
    await until(() => (summaries(page)[0] === 'Foto perlu diisi' ? true : null), 'what is needed');
    expect(lines(page).map(({ open }) => open)).to.deep.equal([true, true, false, false, true, false, false, false]);
    const told = (): string[] =>
      [...page.root.querySelectorAll('[role="status"]')]
        .map((one) => one.textContent ?? '')
        .filter((words) => words.includes('perlu') || words.includes('Perlu'));
    expect(told(), 'why, to whoever hears the page').to.deep.equal(['Perlu diisi: Foto, Tempat, Kontak.']);
    const place = await page.fill<HTMLInputElement>('#place', 'gapura');
    place.focus();
    await page.write('sampah menumpuk');
    await until(() => (summaries(page)[0] === 'Foto belum ada' ? true : null), 'another category');
    expect([(await line(page, 'place')).open, page.root.activeElement?.id]).to.deep.equal([true, 'place']);
    expect(told()).to.deep.equal([]);
  });

  it('one that was closed with a mistake in it is opened by the link to the mistake', async () => {
    const page = await begin('banjir sampai lutut');
    const place = await line(page, 'place');
    await until(() => place.open || null, 'what is needed');
    place.open = false;
    await page.press('Kirim aduan');
    const summary = await page.find('#errors');
    summary.querySelector<HTMLAnchorElement>('a[href="#place"]')?.click();
    await page.element.updateComplete;
    expect([place.open, page.root.activeElement?.id]).to.deep.equal([true, 'place']);
  });

  it('leave the button within a phone’s height of the text, on a narrow page as well', async () => {
    const page = await begin('jalan rusak');
    page.element.style.inlineSize = '328px';
    // In its own place, not held in sight.
    page.element.scrollIntoView({ block: 'end' });
    // Once all is drawn that comes by itself: where it is kept, and who would handle it.
    await until(() => summaries(page)[2]?.includes('Dinas Pekerjaan Umum') ?? null, 'the suggestion');
    await page.says('Tersimpan');
    const text = (await page.find('#text')).getBoundingClientRect();
    expect((await page.find('.send')).getBoundingClientRect().bottom - text.top).to.be.below(700);
  });

  it('where a page scrolls, hold the button in sight while they are open', async () => {
    const page = await begin('jalan rusak');
    for (const one of lines(page)) one.open = true;
    scrollTo(0, 0);
    const { top } = lines(page)[0]?.getBoundingClientRect() ?? { top: 0 };
    scrollTo(0, top);
    const button = (await page.find('.primary')).getBoundingClientRect();
    expect([button.top > 0, button.bottom <= innerHeight]).to.deep.equal([true, true]);
    scrollTo(0, 0);
  });

  it('grow with the text, their ticks as well', async () => {
    const page = await begin('jalan rusak');
    const tick = await page.find('#about-official');
    const width = tick.getBoundingClientRect().width;
    document.documentElement.style.fontSize = '32px';
    expect(tick.getBoundingClientRect().width).to.equal(2 * width);
    document.documentElement.style.fontSize = '';
  });

  it('say who reads it where it is about an official, whatever agency the words suggest', async () => {
    const page = await begin('jalan rusak');
    await page.says('Ditujukan ke Dinas Pekerjaan Umum dan Penataan Ruang (disarankan)');
    (await page.find('#about-official')).click();
    const respondent = await page.find<HTMLSelectElement>('#respondent');
    expect(summaries(page)[2]).to.equal('Ditujukan ke Inspektorat Daerah');
    respondent.value = 'inspektorat';
    respondent.dispatchEvent(new Event('change'));
    await page.says('Ditujukan ke koordinator kota');
    (await page.find('#about-official')).click();
    await page.says('Ditujukan ke Dinas Pekerjaan Umum dan Penataan Ruang (disarankan)');
  });

  it('opened while the line is cut, say politely and once that they come by themselves, and do', async () => {
    const page = await begin('jalan rusak');
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
    try {
      const missing = 'Bagian ini belum termuat. Kami muat sendiri begitu tersambung.';
      for (const one of lines(page)) one.open = true;
      const waiting = ['agency', 'identity', 'contact', 'drafting'];
      for (const one of waiting) await page.find(`details.${one} > .button`);
      expect(page.root.textContent?.split(missing).length).to.equal(2);
      (await page.find('details.place .lazy button')).click();
      await until(() => page.root.querySelector('details.place')?.textContent?.includes(missing) ?? null, missing);
      expect(page.root.textContent?.split(missing).length).to.equal(2);
      (await page.find('details.contact .button')).click();
      await until(() => page.root.querySelector('details.contact')?.textContent?.includes(missing) ?? null, missing);
      expect(page.root.textContent?.split(missing).length).to.equal(2);
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
    expect([page.root.querySelectorAll('[role="alert"]').length, page.root.querySelector('#identity-none')]).to.deep.equal([0, null]);
    dispatchEvent(new Event('online'));
    await page.find('#identity-none');
  });

  it('ask where an official works by groups: agencies, districts, and the villages of each', async () => {
    const page = await begin('jalan rusak');
    (await page.find('#about-official')).click();
    const list = await page.find('#respondent');
    expect([...list.querySelectorAll('optgroup')].map(({ label, children }) => [label, children.length])).to.deep.equal([
      ['Instansi', 4],
      ['Kecamatan', 1],
      ['Kecamatan Jebres', 1],
    ]);
  });

  it('“Ini tentang petugas” is ticked by a guess, says why and what unticking changes, and is the person’s to untick', async () => {
    const page = await begin('ada pungli');
    await page.says('Tercentang karena cerita atau pilihan Anda. Kalau bukan tentang petugas, hapus centangnya: aduan lalu dibaca instansi di “Ditujukan ke”.');
    const tick = await page.find<HTMLInputElement>('#about-official');
    expect([tick.checked, tick.disabled, tick.getAttribute('aria-describedby')]).to.deep.equal([true, false, 'about-official-means']);
    expect(await accessibilityProblems(page.element)).to.deep.equal([]);
    tick.click();
    await until(() => page.root.querySelector('#about-official-means') === null || null, 'no guess any more');
    expect([tick.checked, page.root.querySelector('#respondent') === null]).to.deep.equal([false, true]);
    // Also after more words of the same kind.
    await page.write('ada pungli oleh oknum petugas');
    await page.open('agency');
    await page.find('#agency-officer');
    expect(tick.checked).to.equal(false);
    tick.click();
    await page.element.updateComplete;
    expect([tick.checked, tick.disabled]).to.deep.equal([true, false]);
  });

  it('who chose what is about officials can untick it, and goes elsewhere with that', async () => {
    const server = takingServer();
    const page = new FormPage(server.fetch);
    await page.write('ada pungli');
    await page.open('agency');
    const offered = await page.find<HTMLInputElement>('#agency-inspektorat');
    offered.click();
    await page.element.updateComplete;
    const tick = await page.find<HTMLInputElement>('#about-official');
    expect(tick.checked).to.equal(true);
    tick.click();
    await until(() => page.root.querySelector('#about-official-means') === null || null, 'chosen no more');
    expect([tick.checked, page.root.querySelector('#agency-inspektorat') === null]).to.deep.equal([false, true]);
    await page.press('Kirim aduan');
    const [filed] = await until(() => (server.filed.length > 0 ? server.filed : null), 'the complaint');
    expect([filed?.categoryId, filed?.isAboutOfficial]).to.deep.equal([null, undefined]);
  });
});
