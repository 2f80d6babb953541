import { exampleChallenge } from '@kotak-aduan/api-client/testing/example-challenge';
import { KeptCodes } from '@kotak-aduan/api-client/kept-codes';
import { formatTrackingCode } from '@kotak-aduan/api-client/schemas/tracking-code-characters';
import { expect } from 'chai';
import { accessibilityProblems } from '../../testing/accessibility-problems.ts';
import { exampleCity } from '../../testing/example-city.ts';
import { FollowingPage } from '../../testing/following-page.ts';
import { readPicture } from '../../testing/read-picture.ts';
import { until } from '../../testing/until.ts';

/** A code that was asked for, with its mark. */
async function askNewCode(): Promise<{ page: FollowingPage; code: string; mark: string }> {
  const page = new FollowingPage({ getChallenge: exampleChallenge, getCity: exampleCity, requestNewCode: () => ({ askedAt: '2026-11-22T02:00:00.000Z' }) });
  await page.press('Kode Anda hilang?');
  await page.fill('#lost-number', '2026-7k3m9q');
  await page.fill('#lost-contact', '0812 0000 0000');
  await page.press('Minta kode baru');
  await page.says('Simpan kode baru ini');
  const [code = '', mark = ''] = [...page.root.querySelectorAll('output.code')].map(({ textContent }) => textContent.trim());
  return { page, code, mark };
}

describe('a new code for one that was lost', () => {
  afterEach(() => {
    for (const element of document.querySelectorAll('lacak-aduan-view')) element.remove();
  });
  afterEach(() => new KeptCodes().wipe());

  it('asks for a new code: the server gets its hash, the person the code and the mark', async () => {
    const sent: string[] = [];
    const page = new FollowingPage({
      getChallenge: exampleChallenge,
      requestNewCode: ({ body }) => {
        sent.push(JSON.stringify(body));
        return { askedAt: '2026-11-22T02:00:00.000Z' };
      },
    });
    await page.press('Kode Anda hilang?');
    await page.press('Minta kode baru');
    await page.says('Tulis nomor aduan seperti contoh');
    expect(await accessibilityProblems(page.element)).to.deep.equal([]);
    await page.fill('#lost-number', '2026-7k3m9q');
    await page.fill('#lost-contact', '0812 0000 0000');
    await page.press('Minta kode baru');
    await page.says('Simpan kode baru ini');
    const [code, mark] = [...page.root.querySelectorAll('output.code')].map(({ textContent }) => textContent.trim());
    expect(mark).to.match(/^[0-9A-F]{6}$/);
    expect(
      JSON.parse(sent[0] ?? '')
        .trackingCodeHash.slice(0, 6)
        .toUpperCase(),
    ).to.equal(mark);
    expect(sent[0]).not.to.include(code?.replaceAll('-', ''));
    expect(await accessibilityProblems(page.element)).to.deep.equal([]);
  });

  it('offers what the city can be reached by, and asks before a new code goes that nobody has copied', async () => {
    const page = new FollowingPage({
      getChallenge: exampleChallenge,
      getCity: { ...exampleCity, contactKinds: ['email', 'phone'] },
      requestNewCode: () => ({ askedAt: '2026-11-22T02:00:00.000Z' }),
    });
    await page.press('Kode Anda hilang?');
    await page.find('input[name=lost-kind][value=email]:checked');
    expect([...page.root.querySelectorAll<HTMLInputElement>('input[name=lost-kind]')].map(({ value }) => value)).to.deep.equal(['email', 'phone']);
    await page.fill('#lost-number', '2026-7k3m9q');
    await page.fill('#lost-contact', 'warga@example.com');
    await page.press('Minta kode baru');
    await page.says('Simpan kode baru ini');
    await page.press('Kembali');
    await page.says('belum Anda salin');
    expect(await accessibilityProblems(page.element)).to.deep.equal([]);
    await page.press('Tidak jadi');
    expect(page.root.querySelectorAll('output.code')).to.have.length(2);
    // A browser lets only a person's own press copy.
    const copied: string[] = [];
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text: string) => void copied.push(text) }, configurable: true });
    await page.press('Salin kode');
    await page.says('Kode tersalin.');
    Reflect.deleteProperty(navigator, 'clipboard');
    expect(copied).to.deep.equal([page.root.querySelector('output.code')?.textContent]);
    await page.press('Kembali');
    await page.says('Lihat aduan Anda');
    expect(page.root.querySelector('output.code')).to.equal(null);
  });

  it('is kept in all the ways of a receipt: a QR, and a picture that a camera reads', async () => {
    const { page, code } = await askNewCode();
    await page.find('svg.qr path');
    await page.press('Jadikan gambar');
    const picture = await page.find<HTMLImageElement>('img.picture');
    expect(await readPicture(picture)).to.equal(`${location.origin}/lacak#${code}`);
    expect(await accessibilityProblems(page.element)).to.deep.equal([]);
    // Gone with the code.
    await page.press('Kembali');
    await page.press('Ya, tinggalkan');
    await page.says('Lihat aduan Anda');
    expect(page.root.querySelector('img, .qr')).to.equal(null);
  });

  it('is shared with oneself together with number and mark, which an officer asks for days later', async () => {
    const shared: (string | undefined)[] = [];
    Object.defineProperty(navigator, 'share', { value: async ({ text }: ShareData) => void shared.push(text), configurable: true });
    const { page, code, mark } = await askNewCode();
    await page.press('Bagikan ke diri sendiri');
    await until(() => shared.length > 0, 'something shared');
    Reflect.deleteProperty(navigator, 'share');
    for (const part of ['Kode lacak baru', code, '2026-7K3M9Q', `Tanda untuk petugas: ${mark}`, 'jangan kodenya']) expect(shared[0]).to.include(part);
    expect(shared[0]).not.to.include('lacak#');
  });

  it('is kept on the device where that is ticked; the list says that it waits for an officer, and with which mark', async () => {
    const { page, code, mark } = await askNewCode();
    (await page.find<HTMLInputElement>('#keep-code')).click();
    await page.says('Tersimpan.');
    expect((await new KeptCodes().list()).map(({ trackingCode }) => formatTrackingCode(trackingCode))).to.deep.equal([code]);
    expect(await accessibilityProblems(page.element)).to.deep.equal([]);
    // Nothing is lost with the page now, so nothing is asked.
    await page.press('Kembali');
    await page.says('Lihat aduan Anda');
    await page.says('Belum berlaku: tunggu petugas menghubungi Anda.');
    await page.says(`Tanda untuk petugas: ${mark}`);
    expect(await accessibilityProblems(page.element)).to.deep.equal([]);
  });

  it('does not stay ticked where the device refuses, and says so', async () => {
    const { page } = await askNewCode();
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = () => {
      throw new DOMException('no', 'InvalidStateError');
    };
    const tick = await page.find<HTMLInputElement>('#keep-code');
    tick.click();
    await page.says('Perangkat ini tidak mau menyimpan');
    IDBFactory.prototype.open = open;
    expect(tick.checked).to.equal(false);
    // And asks before the code is gone.
    await page.press('Kembali');
    await page.says('belum Anda salin');
  });
});
