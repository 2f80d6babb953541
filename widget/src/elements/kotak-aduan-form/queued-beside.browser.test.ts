// What waits to be sent is beside another complaint: it can be seen and opened when there is no line, and its receipt is told of when there is.
import { expect } from 'chai';
import { accessibilityProblems } from '../../testing/accessibility-problems.ts';
import { FormPage, forgetEverything } from '../../testing/form-page.ts';
import { takingServer } from '../../testing/taking-server.ts';
import { until } from '../../testing/until.ts';

function setLine(isUp: boolean): void {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => isUp });
  dispatchEvent(new Event(isUp ? 'online' : 'offline'));
}

describe('a complaint that waits, beside another', () => {
  beforeEach(forgetEverything);
  afterEach(() => setLine(true));
  after(forgetEverything);

  it('is opened without a line, and told of with its code once it was sent in the background', async () => {
    const server = takingServer();
    const page = new FormPage((...request) => (navigator.onLine ? server.fetch(...request) : Promise.reject(new TypeError('Failed to fetch'))));
    await page.write('selokan bau di gang satu');
    await page.open('identity');
    await page.fill('#name', 'Bu Sri');
    setLine(false);
    await page.press('Kirim aduan');
    await page.find('#queued-title');
    await page.press('Tulis aduan lain');
    await page.press('Aduan Anda yang lain (1)');
    await page.says('Dicoba lagi pukul');
    expect(await accessibilityProblems(page.element)).to.deep.equal([]);
    await page.press('selokan bau di gang satu');
    await page.find('#queued-title');
    await page.press('Tulis aduan lain');
    setLine(true);
    await page.says('Sudah terkirim, nomor');
    expect(server.filed).to.have.length(1);
    await page.press('Lihat kodenya');
    await until(() => page.root.querySelector('output.code'));
  });

  it('is asked about with its code, which goes with its receipt, and can be copied there', async () => {
    const server = takingServer();
    const page = new FormPage((...request) => (navigator.onLine ? server.fetch(...request) : Promise.reject(new TypeError('Failed to fetch'))));
    await page.write('selokan bau di gang satu');
    setLine(false);
    await page.press('Kirim aduan');
    const code = (await page.find('.code-already .code-now')).textContent?.trim() ?? '';
    await page.press('Tulis aduan lain');
    setLine(true);
    await page.says('Sudah terkirim, nomor');
    await page.press('Aduan Anda yang lain (1)');
    await page.press('Hapus dari sini');
    await page.says('Kode lacaknya ikut terhapus.');
    expect((await page.find('.drafts .code-now')).textContent?.trim()).to.equal(code);
    expect((await page.find('#drafts-confirm')).getAttribute('aria-describedby')).to.equal('drafts-code');
    await page.press('Salin kode');
    await until(
      () => /Kode tersalin|Belum bisa menyalin/.exec(page.root.querySelector('.drafts [role="status"]')?.textContent ?? ''),
      'what became of copying',
    );
    expect(await accessibilityProblems(page.element)).to.deep.equal([]);
    await page.press('Ya, hapus. Kodenya sudah saya simpan.');
    await until(() => page.root.querySelector('.drafts li') === null || null, 'the empty list');
  });

  it('leaves the way to any other complaint open, and leads back to what waits', async () => {
    const page = new FormPage(() => Promise.reject(new TypeError('Failed to fetch')));
    await page.write('selokan bau di gang satu');
    await page.press('Kirim aduan');
    await page.find('#queued-title');
    await page.press('Sudah punya kode? Lihat aduan Anda');
    await page.find('#track-code');
    await page.press('Kembali ke kode lacak');
    await until(() => page.root.activeElement?.id === 'queued-title' || null, 'the focus on what waits');
  });

  it('says that the way there has not come where the line is down, and goes when it is back', async () => {
    const page = new FormPage(() => Promise.reject(new TypeError('Failed to fetch')));
    await page.write('selokan bau di gang satu');
    setLine(false);
    await page.press('Kirim aduan');
    await page.find('#queued-title');
    await page.press('Sudah punya kode? Lihat aduan Anda');
    await page.says('Bagian ini belum termuat. Kami muat sendiri begitu tersambung.');
    setLine(true);
    await until(() => !page.root.textContent?.includes('Bagian ini belum termuat') || null, 'the way there');
    await page.press('Sudah punya kode? Lihat aduan Anda');
    await page.find('#track-code');
  });
});
