import type { ComplaintDraft } from '@kotak-aduan/api-client/schemas/complaint';
import { replaceMethod } from '@kotak-aduan/api-client/testing/replace-method';
import { expect } from 'chai';
import { accessibilityProblems } from '../../testing/accessibility-problems.ts';
import { askingCity } from '../../testing/asking-city.ts';
import { FormPage, forgetEverything } from '../../testing/form-page.ts';
import { takingServer } from '../../testing/taking-server.ts';
import { until } from '../../testing/until.ts';

const server = takingServer({ city: askingCity, answers: { listPlaces: { places: [] } } });

async function begin(text: string, attributes: Record<string, string> = {}): Promise<FormPage> {
  const page = new FormPage(server.fetch, attributes);
  await page.write(text);
  await page.find('.agency');
  return page;
}

async function tick(page: FormPage, selector: string): Promise<void> {
  const box = await page.find<HTMLInputElement>(selector);
  box.click();
  await page.element.updateComplete;
}

async function send(page: FormPage): Promise<ComplaintDraft> {
  await page.press('Kirim aduan');
  // Not before the page has put it away: the next test begins with nothing.
  await page.find('.code');
  return until(() => server.filed[0], 'a filed complaint');
}

async function isAccessible(page: FormPage): Promise<void> {
  expect(await accessibilityProblems(page.element)).to.deep.equal([]);
}

describe('what only some complaints need', () => {
  beforeEach(async () => {
    server.filed.length = 0;
    await forgetEverything();
  });
  // The first of them would wait for all the modules of the form.
  before(() => import('./filing.ts'));
  after(forgetEverything);

  it('a plain complaint needs nothing but its text, and goes without a name', async () => {
    const page = await begin('sampah menumpuk');
    const body = await send(page);
    expect([body.identity, body.name, body.place, body.onBehalfOf]).to.deep.equal(['none', null, null, null]);
    expect(body.consents).to.deep.equal({ contactNotices: false, publishPhotos: false });
    await page.find('.code');
  });

  it('fetches nothing about numbers for an ordinary text', async () => {
    const page = await begin('jalan berlubang sejak 2 minggu di RT 02 RW 05');
    await send(page);
    expect(loaded('numbers-part')).to.equal(0);
    await page.press('Tulis aduan lain');
    await page.press('Sudah, tulis aduan lain');
    await page.write('hubungi 0812 3456 7890');
    await until(() => loaded('numbers-part') === 1);
  });

  it('words of danger written without a network show whom to call once it is back, without another key', async () => {
    const page = await begin('ada motor di jalan');
    // The line is asked a moment after the last key: not before that is it put back.
    let isAsked = (): void => undefined;
    const asked = new Promise<void>((resolve) => (isAsked = resolve));
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => (isAsked(), false) });
    try {
      await page.write('ada kecelakaan motor di jalan');
      await asked;
      await page.element.updateComplete;
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
    expect(page.root.querySelector('.dangers')).to.equal(null);
    dispatchEvent(new Event('online'));
    await page.find('.dangers');
    page.element.remove();
  });

  it('words of danger show whom to call above everything, the general number first', async () => {
    const page = await begin('ada motor di jalan');
    expect(page.root.querySelector('.dangers')).to.equal(null);
    const region = await page.find('.head [role=status]');
    await page.write('ada kecelakaan motor di jalan');
    await page.find('.dangers');
    expect([...region.querySelectorAll('a')].map((link) => link.getAttribute('href'))).to.deep.equal(['tel:112', 'tel:119']);
    for (const link of region.querySelectorAll('a')) expect(link.getBoundingClientRect().height).to.be.at.least(44);
    expect(region.getBoundingClientRect().top).to.be.below((await page.find('h2')).getBoundingClientRect().top);
    await isAccessible(page);
    await page.write('ada motor di jalan');
    await until(() => page.root.querySelector('.dangers') === null);
    await page.write('ada kecelakaan motor di jalan');
    await page.find('.dangers');
    expect((await send(page)).text).to.equal('ada kecelakaan motor di jalan');
  });

  it('points out personal numbers, and masks one or all with a tap', async () => {
    const page = await begin('hubungi 0812 3456 7890 atau sri@contoh.id');
    const panel = await page.find('.numbers');
    expect([...panel.querySelectorAll('li b')].map((one) => one.textContent)).to.deep.equal(['0812 3456 7890', 'sri@contoh.id']);
    await isAccessible(page);
    panel.querySelector<HTMLButtonElement>('li button')?.click();
    await until(() => panel.querySelectorAll('li').length === 1);
    expect((await page.find<HTMLTextAreaElement>('#text')).value).to.equal('hubungi **** **** *890 atau sri@contoh.id');
    expect((page.root.activeElement ?? document.body).id).to.equal('numbers-title');
    await page.press('Samarkan');
    await until(() => page.root.querySelector('.numbers') === null);
    expect((await send(page)).text).not.to.match(/0812|sri/);
  });

  it('stops once before sending what was not decided on, and sends it when the person says so', async () => {
    const page = await begin('hubungi saya');
    await page.write('hubungi 0812 3456 7890');
    await page.press('Kirim aduan');
    await page.says('Aduan belum terkirim. Samarkan dulu');
    expect(page.root.activeElement?.id).to.equal('numbers-title');
    expect(server.filed).to.deep.equal([]);
    await isAccessible(page);
    expect((await send(page)).text).to.equal('hubungi 0812 3456 7890');
  });

  it('asks no more for a number that is to stay', async () => {
    const page = await begin('hubungi 0812 3456 7890');
    await page.find('.numbers');
    await page.press('Biarkan, memang perlu');
    await until(() => page.root.querySelector('.numbers') === null);
    expect((await send(page)).text).to.equal('hubungi 0812 3456 7890');
  });

  it('asks the questions of the category, each by its kind, and says what is wrong with an answer', async () => {
    const page = await begin('ktp hilang');
    await page.find('.questions');
    expect(page.root.querySelector('#answer-loket')).to.be.instanceOf(HTMLSelectElement);
    expect((await page.find<HTMLInputElement>('#answer-nomor')).inputMode).to.equal('numeric');
    expect((await page.find<HTMLInputElement>('#answer-kapan')).type).to.equal('date');
    await isAccessible(page);
    await page.fill('#answer-nomor', '12a');
    await page.press('Kirim aduan');
    const links = await until(() => {
      const found = [...page.root.querySelectorAll<HTMLAnchorElement>('#errors a')];
      return found.length > 0 ? found : null;
    });
    expect(links.map((link) => link.textContent)).to.deep.equal([
      'Jawab dulu: Dokumen apa?',
      'Nomor antrean: tulis dengan angka saja.',
      'Jawab dulu: Sudah datang sendiri?',
    ]);
    await isAccessible(page);
    links[1]?.click();
    await page.element.updateComplete;
    expect(page.root.activeElement?.id).to.equal('answer-nomor');
    links[0]?.click();
    await page.element.updateComplete;
    expect(page.root.activeElement?.id).to.equal('answer-dokumen');
    await tick(page, '#answer-dokumen-kk');
    await tick(page, '#answer-hadir-yes');
    await page.fill('#answer-nomor', '123');
    await page.element.updateComplete;
    expect(page.root.querySelector('#errors')).to.equal(null);
    expect((await send(page)).answers).to.deep.equal([
      { questionId: 'dokumen', value: 'kk' },
      { questionId: 'nomor', value: '123' },
      { questionId: 'hadir', value: 'yes' },
    ]);
  });

  it('left to an officer, a complaint is asked nothing', async () => {
    const page = await begin('ktp hilang');
    await page.find('.questions');
    await page.open('agency');
    await tick(page, '#agency-officer');
    expect(page.root.querySelector('.questions')).to.equal(null);
    const body = await send(page);
    expect([body.categoryId, body.answers]).to.deep.equal([null, []]);
  });

  it('says at the field and in the summary what a category insists on, and loses nothing typed', async () => {
    const page = await begin('banjir sampai lutut');
    await page.find('#contact-kind-email');
    expect(page.root.querySelector('#contact-kind-none')).to.equal(null);
    await page.press('Kirim aduan');
    const summary = await page.find('#errors');
    expect([...summary.querySelectorAll('a')].map((link) => link.getAttribute('href'))).to.deep.equal(['#photos', '#place', '#contact']);
    await isAccessible(page);
    for (const [index, id] of ['photos', 'place', 'contact'].entries()) {
      summary.querySelectorAll('a')[index]?.click();
      await page.element.updateComplete;
      expect(page.root.activeElement?.id).to.equal(id);
    }
    await page.fill('#place', 'gapura');
    await tick(page, '#contact-kind-email');
    await page.fill('#contact', 'sri@contoh.id');
    expect([...summary.querySelectorAll('a')].map((link) => link.getAttribute('href'))).to.deep.equal(['#photos']);
    expect((await page.find<HTMLTextAreaElement>('#text')).value).to.equal('banjir sampai lutut');
  });

  it('“Ini tentang petugas” is one tap away, says who reads it and who does not, and asks for no more', async () => {
    const page = await begin('jalan rusak');
    await tick(page, '#about-official');
    await page.says('Yang membaca aduan ini hanya Inspektorat Daerah.');
    await isAccessible(page);
    const list = await page.find<HTMLSelectElement>('#respondent');
    list.value = 'inspektorat';
    list.dispatchEvent(new Event('change'));
    await page.says('Yang membaca aduan ini hanya koordinator dan admin kota.');
    list.value = '';
    list.dispatchEvent(new Event('change'));
    const body = await send(page);
    expect([body.isAboutOfficial, body.respondentUnitId, body.categoryId]).to.deep.equal([true, null, 'jalan']);
  });

  it('takes the name of the person somebody writes for', async () => {
    const page = await begin('bantuan belum datang');
    await page.open('identity');
    await tick(page, '#on-behalf');
    await page.find('#on-behalf-of');
    await isAccessible(page);
    await page.press('Kirim aduan');
    (await page.find<HTMLAnchorElement>('#errors a')).click();
    await page.element.updateComplete;
    expect(page.root.activeElement?.id).to.equal('on-behalf-of');
    await page.fill('#on-behalf-of', 'Mbah Karto');
    expect((await send(page)).onBehalfOf).to.deep.equal({ name: 'Mbah Karto', relation: 'family' });
  });

  it('asks for consent to notices only with a contact, apart and unticked', async () => {
    const page = await begin('sampah menumpuk');
    expect(page.root.querySelector('#contact-notices, #publish-photos')).to.equal(null);
    await page.open('contact');
    await page.find('#contact-kind-none');
    expect([...page.root.querySelectorAll<HTMLInputElement>('[name=contact-kind]')].map(({ value }) => value)).to.deep.equal(['none', 'whatsapp', 'email']);
    await tick(page, '#contact-kind-email');
    expect((await page.find<HTMLInputElement>('#contact-notices')).checked).to.equal(false);
    await page.fill('#contact', 'sri@contoh.id');
    await tick(page, '#contact-notices');
    await isAccessible(page);
    expect((await send(page)).consents).to.deep.equal({ contactNotices: true, publishPhotos: false });
  });

  it('says who hears what is spoken before it listens', async () => {
    const page = await begin('jalan rusak');
    await page.press('Bicara saja, kami tuliskan');
    await page.says('Suara Anda dikirim ke pembuat peramban, misalnya Google, untuk dijadikan tulisan.');
    await until(() => page.root.activeElement?.id === 'dictation-title');
    await isAccessible(page);
    await page.press('Tidak jadi');
    await until(() => page.root.activeElement?.id === 'text');
  });

  for (const [error, words] of [
    ['not-allowed', 'Peramban tidak mengizinkan mikrofon.'],
    ['network', 'Sambungan terputus, jadi suara belum bisa dituliskan.'],
    ['language-not-supported', 'Belum bisa menuliskan suara di sini.'],
  ] as const) {
    it(`where dictation ends with ${error}, a voice note is one tap away`, async () => {
      class Deaf extends EventTarget {
        start(): void {
          queueMicrotask(() => this.dispatchEvent(Object.assign(new Event('error'), { error })));
        }
        abort(): void {
          this.dispatchEvent(new Event('end'));
        }
      }
      // TypeScript's DOM has no word for it; Chromium has begun to know it by both.
      const browser = globalThis as unknown as Record<string, unknown>;
      const restores = ['SpeechRecognition', 'webkitSpeechRecognition'].map((name) => replaceMethod(browser, name, () => Deaf));
      try {
        const page = await begin('jalan rusak');
        await page.press('Bicara saja, kami tuliskan');
        await page.press('Mulai bicara');
        await page.says(words);
        await isAccessible(page);
        await page.press('Rekam suara saja');
        await page.find('#voice-begin');
        await until(() => page.root.activeElement?.id === 'file-title', 'the focus on the recorder');
        expect(page.root.querySelector('.dictation')).to.equal(null);
        expect((await page.find<HTMLTextAreaElement>('#text')).value).to.equal('jalan rusak');
      } finally {
        for (const restore of restores) restore();
      }
    });
  }
});

// The page's own modules fill the usual 250.
performance.setResourceTimingBufferSize(5_000);

/** How often a module was fetched on this page. */
function loaded(name: string): number {
  return performance.getEntriesByType('resource').filter(({ name: address }) => address.includes(`/${name}.ts`)).length;
}
