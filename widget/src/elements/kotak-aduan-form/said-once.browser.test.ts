// What a screen reader is told by itself, and what a person is asked for: each once (WCAG 4.1.3, 3.3.7).
import { textMaxLength } from '@kotak-aduan/api-client/schemas/limits';
import { expect } from 'chai';
import { FormPage, forgetEverything } from '../../testing/form-page.ts';
import { listenToLiveRegions } from '../../testing/listen-to-live-regions.ts';
import { takingServer } from '../../testing/taking-server.ts';
import { fullCase } from '../../testing/tracked-case.ts';
import { until } from '../../testing/until.ts';

const savedNow = (page: FormPage): Promise<true> =>
  until(() => (page.root.querySelector('.draft [role="status"]')?.textContent?.includes('Tersimpan') ? true : null), 'it is saved');

async function writeAndSave(page: FormPage, text: string): Promise<void> {
  await page.write(text);
  await until(() => (page.root.querySelector('.draft')?.textContent?.includes('Menyimpan') ? true : null), 'it is being saved');
  await savedNow(page);
}

describe('said and asked once', () => {
  beforeEach(forgetEverything);
  before(() => import('./filing.ts'));
  after(forgetEverything);

  it('that the text is kept is announced once, however often it is kept', async () => {
    const page = new FormPage(takingServer().fetch);
    await page.find('form');
    const { said, stop } = listenToLiveRegions(page.root);
    for (const text of ['sampah', 'sampah menumpuk', 'sampah menumpuk di pasar']) await writeAndSave(page, text);
    stop();
    expect(said.filter((words) => /Menyimpan|Tersimpan/.test(words))).to.have.length(1);
  });

  it('how much may still be written is seen at each key and announced at each hundred', async () => {
    const page = new FormPage(takingServer().fetch);
    await page.write('a'.repeat(textMaxLength - 205));
    await page.find('#text-room');
    const { said, stop } = listenToLiveRegions(page.root);
    for (let left = 204; left >= 195; left -= 1) {
      await page.write('a'.repeat(textMaxLength - left));
      await page.says(`Masih bisa ${left} huruf lagi.`);
    }
    stop();
    expect(said.filter((words) => words.includes('Masih bisa'))).to.deep.equal(['Masih bisa 200 huruf lagi.']);
  });

  it('a mistake is read where the focus goes, and by nothing else', async () => {
    const page = new FormPage(takingServer().fetch);
    await page.write('sampah menumpuk');
    await page.open('contact');
    (await page.find('#contact-kind-whatsapp')).click();
    await page.fill('#contact', '08');
    const { said, stop } = listenToLiveRegions(page.root);
    await page.press('Kirim aduan');
    await until(() => page.root.activeElement?.id === 'errors', 'the focus on what is missing');
    stop();
    const field = await page.find('#contact');
    expect([field.getAttribute('aria-invalid'), field.getAttribute('aria-describedby')]).to.deep.equal(['true', 'contact-error contact-hint']);
    expect(said.filter((words) => words.includes('WhatsApp'))).to.deep.equal([]);
  });

  it('who has just filed sees the complaint without typing the code', async () => {
    const page = new FormPage(
      takingServer({
        answers: { openTracking: () => ({ token: 't'.repeat(43), expiresAt: '2026-11-22T03:00:00.000Z', case: fullCase }), getTrackedCase: fullCase },
      }).fetch,
    );
    await page.write('sampah menumpuk');
    await page.press('Kirim aduan');
    await page.press('Lihat aduan ini');
    await page.find('#case-title');
  });

  it('name and contact are filled in by the browser, which knows what they are', async () => {
    const page = new FormPage(takingServer().fetch);
    await page.write('sampah menumpuk');
    await page.open('identity');
    await page.open('contact');
    (await page.find('#contact-kind-whatsapp')).click();
    expect((await page.find('#name')).getAttribute('autocomplete')).to.equal('name');
    expect((await page.find('#contact')).getAttribute('autocomplete')).to.equal('tel');
    (await page.find('#contact-kind-email')).click();
    await until(() => page.root.querySelector('#contact')?.getAttribute('autocomplete') === 'email', 'an e-mail address');
  });

  it('each language of the switch is read in its own', async () => {
    const page = new FormPage(takingServer().fetch);
    await page.write('sampah menumpuk');
    await page.open('language');
    await page.find('.language button[lang]');
    const languages = [...page.root.querySelectorAll<HTMLElement>('.language button')].map(({ lang }) => lang);
    expect(languages).to.deep.equal(['id', 'jv', 'su', 'en']);
  });
});
