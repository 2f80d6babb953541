// Whether a complaint without an answer has arrived, as a person finds it: words, ways on, where the keyboard is, and what is said aloud.
import type { MockAnswers } from '@kotak-aduan/api-client/testing';
import { expect } from 'chai';
import { exampleProof } from '../../testing/example-proof.ts';
import { FormPage, forgetEverything } from '../../testing/form-page.ts';
import { listenToLiveRegions } from '../../testing/listen-to-live-regions.ts';
import { takingServer } from '../../testing/taking-server.ts';
import { fullCase } from '../../testing/tracked-case.ts';
import { until } from '../../testing/until.ts';

const there: MockAnswers = {
  openTracking: () => ({ token: 't'.repeat(43), expiresAt: '2026-11-22T03:00:00.000Z', case: fullCase }),
  getTrackedCase: fullCase,
  getFilingProof: exampleProof,
};
const notThere: MockAnswers = { openTracking: () => ({ refuse: 'wrong-tracking-code' }) };
const noLine: MockAnswers = { openTracking: () => Response.error() };
const hanging: MockAnswers = { openTracking: () => new Promise<never>(() => undefined) };

const city = 'https://aduan.kota.example';

/** A page whose complaint went out and was not answered; what it says aloud from then on is written down. */
async function unheard(answers: MockAnswers, attributes: Record<string, string> = {}): Promise<{ page: FormPage; code: string; said: readonly string[] }> {
  const server = takingServer({ answers: { createComplaint: () => Response.error(), ...answers } });
  // The server's mock stands at this page's own address.
  const fetcher: typeof fetch = (input, init) => server.fetch(typeof input === 'string' ? input.replace(city, location.origin) : input, init);
  const page = new FormPage(fetcher, attributes);
  await page.write('sampah menumpuk');
  await page.open('identity');
  await page.fill('#name', 'Bu Sri');
  await page.press('Kirim aduan');
  await page.find('#queued-title');
  const code = (await page.find('.code-already .code-now')).textContent?.trim() ?? '';
  return { page, code, said: listenToLiveRegions(page.root).said };
}

const shown = (page: FormPage, selector: string): string[] => [...page.root.querySelectorAll(selector)].map((one) => one.textContent?.trim() ?? '');
const ways = (page: FormPage): string[] => shown(page, '#arrival button');
const focusIsOn = (page: FormPage, id: string): Promise<true> => until(() => (page.root.activeElement?.id === id ? true : null), `the focus on ${id}`);
const times = (said: readonly string[], words: string): number => said.filter((one) => one.includes(words)).length;

describe('OUT-2: a complaint without an answer, asked for', () => {
  afterEach(forgetEverything);

  it('says that it is asking, and lets go of the question when told to', async () => {
    const { page, said } = await unheard(hanging);
    await page.press('Tarik kembali');
    await focusIsOn(page, 'arrival');
    expect(ways(page)).to.deep.equal(['Tidak jadi']);
    expect(times(said, 'kami tanyakan dulu')).to.equal(1);
    await page.press('Tidak jadi');
    await focusIsOn(page, 'queued-title');
    expect(page.root.querySelector('#arrival')).to.equal(null);
  });

  it('asks once more before it wipes what did not arrive', async () => {
    const { page, said } = await unheard(notThere);
    await page.press('Tarik kembali');
    await page.says('Aduan ini belum sampai kepada kami.');
    await focusIsOn(page, 'arrival');
    expect(ways(page)).to.deep.equal(['Ya, hapus', 'Tidak jadi']);
    expect(times(said, 'belum sampai kepada kami')).to.equal(1);
    await page.press('Ya, hapus');
    await focusIsOn(page, 'text');
    expect((await page.find<HTMLTextAreaElement>('#text')).value).to.equal('');
  });

  it('shows the code before it wipes what may have arrived, and after', async () => {
    const { page, code, said } = await unheard(noLine);
    await page.press('Tarik kembali');
    await page.says('aduan ini mungkin sudah sampai');
    await focusIsOn(page, 'arrival');
    expect(ways(page)).to.deep.equal(['Salin kodenya dulu', 'Tanyakan lagi', 'Hapus dari perangkat ini', 'Tidak jadi']);
    expect(shown(page, '#arrival .code-now')).to.deep.equal([code]);
    expect(times(said, 'mungkin sudah sampai')).to.equal(1);
    await page.press('Hapus dari perangkat ini');
    await page.says('Sudah dihapus dari perangkat ini.');
    await focusIsOn(page, 'arrival');
    expect(shown(page, '#arrival .code-now')).to.deep.equal([code]);
    expect(ways(page)).to.deep.equal(['Salin kodenya dulu', 'Kodenya sudah saya simpan']);
    expect(times(said, 'Sudah dihapus dari perangkat ini')).to.equal(1);
    await page.press('Kodenya sudah saya simpan');
    await focusIsOn(page, 'text');
    expect(page.root.textContent).not.to.contain(code);
  });

  it('says what changing it can lead to, and gives the form back to whoever wants it all the same', async () => {
    const { page } = await unheard(noLine);
    await page.press('Ubah');
    await page.says('tulisan baru Anda kami simpan terpisah');
    expect(ways(page)).to.deep.equal(['Tanyakan lagi', 'Ubah saja', 'Tidak jadi']);
    await page.press('Ubah saja');
    await focusIsOn(page, 'text');
    expect((await page.find<HTMLTextAreaElement>('#text')).value).to.equal('sampah menumpuk');
  });

  it('shows the receipt of what arrived, with a way to add to it, and none to take it back', async () => {
    const { page, code, said } = await unheard(there);
    await page.press('Tarik kembali');
    await page.says('Aduan ini ternyata sudah kami terima, jadi tidak bisa ditarik dari sini.');
    expect((await page.find('output.code')).textContent?.trim()).to.equal(code);
    await focusIsOn(page, 'arrival');
    expect(ways(page)).to.deep.equal(['Tambahkan keterangan']);
    expect(times(said, 'ternyata sudah kami terima')).to.equal(1);
    await page.press('Tambahkan keterangan');
    await page.find('#reply');
  });

  it('says on an agency’s page that adding to it is done on the city’s', async () => {
    const { page } = await unheard(there, { api: city });
    await page.press('Tarik kembali');
    await page.press('Tambahkan keterangan di halaman kota');
    const link = await page.find<HTMLAnchorElement>(`a[href^="${city}"]`);
    expect(link.href).to.contain('/lacak');
  });
});
