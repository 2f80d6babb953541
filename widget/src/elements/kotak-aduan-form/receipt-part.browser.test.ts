import { complaintReceiptSchema } from '@kotak-aduan/api-client/schemas/complaint';
import { formatTrackingCode, makeTrackingCode } from '@kotak-aduan/api-client/schemas';
import type { MockAnswers } from '@kotak-aduan/api-client/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import { render } from 'lit';
import { indonesian } from '../../messages/messages-for.ts';
import { readDevice, type Device } from '../../receipt/device.ts';
import { accessibilityProblems } from '../../testing/accessibility-problems.ts';
import { exampleProof } from '../../testing/example-proof.ts';
import { FakeHost } from '../../testing/fake-host.ts';
import { mockFetch } from '../../testing/mock-fetch.ts';
import { readPicture } from '../../testing/read-picture.ts';
import { until } from '../../testing/until.ts';
import { timeWords } from '../../time-words.ts';
import { addStyles } from '../add-styles.ts';
import { filingStyles } from './filing.styles.ts';
import type { FormHost } from './form-host.ts';
import { formStyles } from './kotak-aduan-form.styles.ts';
import { ReceiptPart } from './receipt-part.ts';

const trackingCode = makeTrackingCode(new Uint8Array(23).fill(9));
const receipt = complaintReceiptSchema.parse({
  complaintNumber: '2026-7K3M9Q',
  receivedAt: '2026-11-22T02:00:00.000Z',
  unit: { unitId: 'dlh', name: 'Dinas Lingkungan Hidup', shortName: null },
  dueAt: '2026-11-23T02:00:00.000Z',
  payloadSha256: 'ab'.repeat(32),
});
const proof = { ...exampleProof, text: 'Sampah <b>menumpuk</b>.' };
/** What is left inside Instagram: nothing but a screen. */
const bareDevice: Device = { share: null, print: null, canDownload: false, isInApp: true };

/** A receipt on the page, drawn anew whenever it asks for it. */
class ReceiptPage {
  readonly root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  readonly box = this.root.appendChild(document.createElement('div'));
  readonly part: ReceiptPart;

  trackingCode = trackingCode;

  constructor(device: Device, answers: MockAnswers = {}, filed: typeof receipt | null = receipt, apiOrigin = location.origin) {
    this.box.className = 'base';
    addStyles(this.root, formStyles, filingStyles);
    const host = Object.assign(new FakeHost(), {
      renderRoot: this.root,
      apiOrigin,
      cityPage: `${location.origin}/aduan`,
      language: indonesian,
      texts: indonesian.texts,
      errorTexts: null,
      locale: 'id',
      fetcher: mockFetch(answers),
      requestUpdate: () => draw(),
    });
    // As much of the form as this part asks for.
    this.part = new ReceiptPart(host as unknown as FormHost, device);
    const draw = (): void => {
      render(this.part.view({ trackingCode: this.trackingCode, receipt: filed, times: timeWords({ locale: 'id', timeZone: 'Asia/Jakarta' }) }), this.box);
    };
    draw();
  }

  press(name: string): void {
    const button = [...this.box.querySelectorAll('button')].find((one) => one.textContent?.trim() === name);
    if (button === undefined) throw new Error(`No button ${name}`);
    button.click();
  }

  says(text: string): Promise<true> {
    return until(() => (this.box.textContent?.includes(text) ? true : null), text);
  }

  buttons(): (string | undefined)[] {
    return [...this.box.querySelectorAll('button, a[download]')].map((one) => one.textContent?.trim());
  }
}

describe('the receipt', () => {
  afterEach(() => document.body.replaceChildren());

  it('has a picture to press on, with a QR that a camera reads, where nothing can be downloaded or shared', async () => {
    const page = new ReceiptPage(bareDevice);
    expect(page.buttons()).to.deep.equal(['Jadikan gambar', 'Salin bukti', 'Jadikan gambar', 'Minta bukti lengkap']);
    page.press('Jadikan gambar');
    const picture = await until(() => page.box.querySelector<HTMLImageElement>('img.picture'), 'the picture');
    expect(await readPicture(picture)).to.equal(`${location.origin}/lacak#${formatTrackingCode(trackingCode)}`);
    await page.says('Tekan lama pada gambar');
  });

  it('keeps the fingerprint for the proof, as small text, out of what everybody reads', async () => {
    const page = new ReceiptPage(bareDevice);
    const times = timeWords({ locale: 'id', timeZone: 'Asia/Jakarta' });
    expect(page.part.lines(receipt, times).map(([label]) => label)).to.deep.equal(['Nomor aduan', 'Diterima', 'Ditangani oleh', 'Dijawab paling lambat']);
    const hint = [...page.box.querySelectorAll('details .hint')].find(({ textContent }) => textContent?.includes(receipt.payloadSha256));
    expect(hint?.textContent).to.equal(`Sidik isi aduan (SHA-256): ${receipt.payloadSha256}`);
    page.box.style.width = '320px';
    page.box.querySelector('details')?.setAttribute('open', '');
    expect(page.box.scrollWidth).to.be.at.most(320);
  });

  it('says how to get out of an app’s own browser', async () => {
    const page = new ReceiptPage(bareDevice);
    expect(page.box.textContent).to.include('Halaman ini terbuka di dalam aplikasi lain');
    const way = await until(() => page.box.querySelector<HTMLAnchorElement>('a[target]'), 'the way out');
    expect(way.href).to.equal(`${location.origin}/lacak`);
  });

  it('says what else can be done where the page around forbids to share, and offers it again to whoever only closed the list of apps', async () => {
    const errors = [new DOMException('closed', 'AbortError'), new DOMException('no web-share here', 'NotAllowedError')];
    const page = new ReceiptPage({ ...bareDevice, share: () => Promise.reject(errors.shift() ?? new Error('asked too often')) });
    page.press('Bagikan ke diri sendiri');
    await until(() => errors.length === 1 || null, 'the first answer');
    page.press('Bagikan ke diri sendiri');
    await page.says('Salin kodenya, atau potret layar ini.');
    expect(page.buttons()).not.to.include('Bagikan ke diri sendiri');
  });

  it('shares code, number and address with oneself, without the code in the address', async () => {
    const shared: string[] = [];
    const page = new ReceiptPage({ ...bareDevice, share: (text) => Promise.resolve(void shared.push(text)) });
    page.press('Bagikan ke diri sendiri');
    await until(() => shared.length > 0 || null, 'something shared');
    expect(shared[0]).to.include(formatTrackingCode(trackingCode));
    expect(shared[0]).to.include('2026-7K3M9Q');
    expect(shared[0]).not.to.include('lacak#');
  });

  it('has the code’s QR and picture while the complaint still waits, and no proof yet', () => {
    const page = new ReceiptPage(bareDevice, {}, null);
    expect(page.box.querySelector('svg.qr path')).not.to.equal(null);
    expect(page.box.querySelector('details')).to.equal(null);
  });

  it('draws no QR of an address that is too long for one, and a picture of the rest', async () => {
    const page = new ReceiptPage(bareDevice, {}, receipt, `https://${'panjang.'.repeat(20)}example`);
    expect(page.box.querySelector('.qr')).to.equal(null);
    page.press('Jadikan gambar');
    const picture = await until(() => page.box.querySelector<HTMLImageElement>('img.picture'), 'the picture');
    expect(await readPicture(picture)).to.equal(undefined);
  });

  it('offers a download where there is one', async () => {
    const page = new ReceiptPage({ ...bareDevice, canDownload: true });
    page.press('Jadikan gambar');
    const link = await until(() => page.box.querySelector<HTMLAnchorElement>('a[download]'), 'the download');
    expect(link.download).to.equal('aduan-code.png');
    expect(link.href).to.match(/^data:image\/png/);
  });

  it('fetches the full proof when it is asked for, shows its words as text, and says what it lacks for the Ombudsman', async () => {
    const page = new ReceiptPage(bareDevice, {
      openTracking: { token: 't', expiresAt: '2026-11-22T02:15:00.000Z', case: trackedCase },
      getFilingProof: proof,
    });
    page.press('Minta bukti lengkap');
    await page.says('Sampah <b>menumpuk</b>.');
    expect(page.box.querySelector('b')).to.equal(null);
    await page.says('Kalau Anda ingin melapor ke Ombudsman');
    expect(page.buttons()).not.to.include('Cetak');
    await page.says(`Buka ${location.origin}/lacak di tab atau browser lain`);
    page.box.querySelector('details')?.setAttribute('open', '');
    expect(await accessibilityProblems(page.box)).to.deep.equal([]);
  });

  it('prints the full proof without the code, which is a secret, and puts the page back', async () => {
    const printed: string[] = [];
    const shown = (root: Element): string =>
      [...root.children].map((child) => (child.checkVisibility() ? `${child.className || child.tagName} ` + shown(child) : '')).join('');
    const device = { ...bareDevice, print: () => void printed.push(page.box.className) };
    const page = new ReceiptPage(device, {
      openTracking: { token: 't', expiresAt: '2026-11-22T02:15:00.000Z', case: trackedCase },
      getFilingProof: proof,
    });
    page.box.classList.add('receipt');
    page.press('Minta bukti lengkap');
    await page.says('Sampah <b>menumpuk</b>.');
    page.press('Cetak');
    expect(printed).to.deep.equal(['base receipt prints-proof']);
    page.box.querySelector('details')?.setAttribute('open', '');
    await emulateMedia({ media: 'print' });
    expect(shown(page.box))
      .to.match(/^proof full-proof/)
      .and.not.to.match(/keep|qr|row|button/);
    await emulateMedia({ media: 'screen' });
    dispatchEvent(new Event('afterprint'));
    expect(page.box.className).to.equal('base receipt');
  });

  it('knows a real sandboxed frame, whose browser ignores print', async () => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin');
    document.body.append(frame);
    const page = await until(() => frame.contentWindow, 'a frame');
    // Its own globals, as every window has them.
    expect(readDevice(page as Window & typeof globalThis).print).to.equal(null);
  });

  it('says what to do when the full proof can’t be fetched, and fetches it again', async () => {
    const page = new ReceiptPage(bareDevice);
    page.press('Minta bukti lengkap');
    await until(() => page.box.querySelector('.error'), 'what went wrong');
    expect(page.buttons()).to.include('Coba lagi');
  });

  it('offers the full proof of the second complaint too, and shows no word of the first', async () => {
    let asked = 0;
    const page = new ReceiptPage(bareDevice, {
      openTracking: { token: 't', expiresAt: '2026-11-22T02:15:00.000Z', case: trackedCase },
      getFilingProof: () => ({ ...proof, text: ++asked === 1 ? 'Sampah menumpuk.' : 'Lampu mati.' }),
    });
    page.press('Minta bukti lengkap');
    await page.says('Sampah menumpuk.');
    page.part.clear();
    page.trackingCode = makeTrackingCode(new Uint8Array(23).fill(5));
    page.press('Salin bukti');
    await until(() => page.buttons().includes('Minta bukti lengkap') || null, 'the button again');
    expect(page.box.textContent).not.to.match(/Mengambil bukti|Sampah menumpuk/);
    page.press('Minta bukti lengkap');
    await page.says('Lampu mati.');
  });

  it('asked for without a network, the full proof can be asked for again once it is back', async () => {
    const page = new ReceiptPage(bareDevice, {
      openTracking: { token: 't', expiresAt: '2026-11-22T02:15:00.000Z', case: trackedCase },
      getFilingProof: proof,
    });
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
    try {
      page.press('Minta bukti lengkap');
      await page.says('Bagian ini belum termuat. Kami muat sendiri begitu tersambung');
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
    dispatchEvent(new Event('online'));
    await until(() => !page.box.textContent?.includes('belum termuat') || null, 'the part, come by itself');
    expect(page.box.textContent).not.to.include('Mengambil bukti');
    page.press('Minta bukti lengkap');
    await page.says('Sampah <b>menumpuk</b>.');
  });

  it('forgets everything when another complaint begins', async () => {
    const page = new ReceiptPage(bareDevice);
    page.press('Jadikan gambar');
    await until(() => page.box.querySelector('img.picture'), 'the picture');
    page.part.clear();
    page.press('Salin bukti');
    await until(() => page.box.querySelector('img.picture') === null || null, 'no picture');
  });
});

const trackedCase = {
  complaintNumber: receipt.complaintNumber,
  kind: 'complaint' as const,
  state: 'received' as const,
  unit: receipt.unit,
  text: 'Sampah',
  attachments: [],
  receivedAt: receipt.receivedAt,
  dueAt: receipt.dueAt,
  steps: [],
  messages: [],
  resolution: null,
  canReply: true,
};
