import { newDraft, openDrafts } from '@kotak-aduan/api-client/drafts';
import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import { emptyFields } from '../../form-fields.ts';
import { accessibilityProblems } from '../../testing/accessibility-problems.ts';
import { FormPage, forgetEverything } from '../../testing/form-page.ts';
import { takingServer } from '../../testing/taking-server.ts';
import { testPhoto } from '../../testing/test-photo.ts';
import { until } from '../../testing/until.ts';

const server = takingServer();
/** What has arrived, in short. */
const received = (): object[] => server.filed.map(({ text, name, attachments }) => ({ text, name, photos: attachments.length }));

describe('the form', () => {
  beforeEach(async () => {
    server.filed.length = 0;
    await forgetEverything();
  });
  after(forgetEverything);

  it('can be typed in before anything was asked of the network', async () => {
    const page = new FormPage(() => new Promise(() => undefined));
    await page.element.updateComplete;
    const text = page.root.querySelector('textarea');
    expect(text?.parentNode).to.equal(page.root);
    expect(text?.disabled).to.equal(false);
    await page.write('pju mati');
    await page.open('identity');
    await page.find('#name');
  });

  it('without a box of its own is read on a light page too where the device is dark', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    try {
      const page = new FormPage(() => new Promise(() => undefined));
      page.element.setAttribute('layout', 'page');
      await page.element.updateComplete;
      const surface = (): string => getComputedStyle(page.element).backgroundColor;
      expect(surface()).to.equal('rgb(22, 27, 32)');
      page.element.setAttribute('theme', 'light');
      expect(surface()).to.equal('rgba(0, 0, 0, 0)');
    } finally {
      await emulateMedia({ colorScheme: 'light' });
    }
  });

  it('adopts the text field that came with the page, with its words, its focus and its caret', async () => {
    const host = document.createElement('div');
    host.setHTMLUnsafe?.('<kotak-aduan-late><template shadowrootmode="open"><p>bayangan</p><textarea id="text"></textarea></template></kotak-aduan-late>');
    document.body.append(host);
    const element = host.firstElementChild;
    const text = element?.shadowRoot?.querySelector('textarea');
    if (!element || !text) throw new Error('No declarative shadow DOM here');
    text.value = 'ditulis sebelum skrip datang';
    text.focus();
    text.setSelectionRange(8, 15);
    const { constructor } = document.createElement('kotak-aduan-form');
    customElements.define('kotak-aduan-late', class extends (constructor as CustomElementConstructor) {});
    expect(element.shadowRoot?.querySelector('textarea')).to.equal(text);
    expect(text.value).to.equal('ditulis sebelum skrip datang');
    expect(element.shadowRoot?.activeElement).to.equal(text);
    expect([text.selectionStart, text.selectionEnd]).to.deep.equal([8, 15]);
    expect(element.shadowRoot?.textContent).not.to.contain('bayangan');
    // It keeps them, however late: not among the words of the next test.
    await until(() => element.shadowRoot?.textContent?.includes('Tersimpan di') || null, 'kept');
    host.remove();
  });

  it('files a complaint with two photos and gives the code', async () => {
    const page = new FormPage(server.fetch);
    let submitted: Event | null = null;
    document.addEventListener('aduan-submitted', (event) => (submitted = event), { once: true });
    await page.write('sampah menumpuk di depan pasar');
    await page.pick([await testPhoto(), await testPhoto({ color: '#b44646' })]);
    await page.find('.thumbnails li:nth-child(2)');
    await page.open('identity');
    await page.fill('#name', 'Bu Sri');
    await page.press('Kirim aduan');
    const code = await page.find('.code');
    expect(code.textContent?.trim()).to.match(/^(?:[0-9A-Z]{4}-){5}[0-9A-Z]{4}$/);
    expect(received()).to.deep.equal([{ text: 'sampah menumpuk di depan pasar', name: 'Bu Sri', photos: 2 }]);
    await page.says('Dinas Perhubungan');
    expect(submitted).not.to.equal(null);
    expect(Object.keys(submitted ?? {})).to.not.include('detail');
    expect(await accessibilityProblems(page.element)).to.deep.equal([]);
  });

  it('sent at once after two photos were chosen, waits for them and files them too', async () => {
    const page = new FormPage(server.fetch);
    await page.write('sampah menumpuk di depan pasar');
    await page.open('identity');
    await page.fill('#name', 'Bu Sri');
    const chosen = [await testPhoto(), await testPhoto({ color: '#b44646' })];
    await page.pick(chosen);
    await page.press('Kirim aduan');
    await page.says('Menyiapkan lampiran…');
    expect(page.root.textContent).not.to.contain('Tersimpan di');
    await page.find('.code');
    expect(received()).to.deep.equal([{ text: 'sampah menumpuk di depan pasar', name: 'Bu Sri', photos: 2 }]);
  });

  it('stops for a chosen photo that turns out to be none, and says which', async () => {
    const page = new FormPage(server.fetch);
    await page.write('sampah menumpuk di depan pasar');
    await page.open('identity');
    await page.fill('#name', 'Bu Sri');
    await page.pick([await testPhoto(), new File(['<svg/>'], 'gambar.jpg', { type: 'image/jpeg' })]);
    await page.press('Kirim aduan');
    await until(() => page.root.activeElement?.id === 'photo-problems');
    expect(received()).to.deep.equal([]);
    await page.press('Kirim aduan');
    await page.find('.code');
    expect(server.filed.map(({ attachments }) => attachments.length)).to.deep.equal([1]);
  });

  it('says after a reload how many chosen photos were lost', async () => {
    const store = await openDrafts({ name: 'kotak-aduan' });
    await store.save(newDraft({ purpose: 'complaint', fields: { ...emptyFields, text: 'lampu jalan mati', photosUnsaved: 2 } }));
    store.close();
    const page = new FormPage(server.fetch);
    await page.says('2 foto belum sempat tersimpan. Pilih lagi, ya.');
    expect(await accessibilityProblems(page.element)).to.deep.equal([]);
    await page.pick([await testPhoto()]);
    await page.find('.thumbnails li');
    expect(page.root.textContent).not.to.contain('belum sempat tersimpan');
    await page.open('drafting');
    await page.press('Hapus dan mulai lagi');
    await page.press('Ya, hapus tulisan dan foto');
    await until(() => page.element.shadowRoot?.querySelector('.thumbnails') === null);
  });

  it('shows a key first, and draws afterwards what the key changes', async () => {
    const page = new FormPage(server.fetch);
    const text = await page.write('a'.repeat(4_980));
    await page.says('Masih bisa 20 huruf lagi.');
    text.value += 'b';
    text.dispatchEvent(new Event('input'));
    // All that a browser does before it draws the key.
    for (let turn = 0; turn < 50; turn++) await Promise.resolve();
    expect(page.root.querySelector('#text-room')?.textContent).to.equal('Masih bisa 20 huruf lagi.');
    await page.says('Masih bisa 19 huruf lagi.');
    // So that nothing is written any more once the next test has begun.
    await page.says('Tersimpan di perangkat ini');
  });

  it('takes the red away from a text as soon as it is short enough, white space not counted', async () => {
    const page = new FormPage(server.fetch);
    await page.write('a'.repeat(5_012));
    await page.open('identity');
    await page.fill('#name', 'Bu Sri');
    await page.press('Kirim aduan');
    await page.find('#text-error');
    expect((await page.find('#errors a')).textContent).to.equal('Keluhan Anda kelebihan 12 huruf. Ringkas sedikit.');
    const text = await page.write(`${'a'.repeat(5_000)}    `);
    await page.element.updateComplete;
    expect(page.root.querySelector('.error, #errors')).to.equal(null);
    expect(text.getAttribute('aria-invalid')).to.equal(null);
    await page.says('Masih bisa 0 huruf lagi.');
    await page.write('a'.repeat(100));
    await page.element.updateComplete;
    expect(page.root.querySelector('#text-room')).to.equal(null);
  });

  it('is all there for a screen reader and a keyboard, with its mistakes', async () => {
    const page = new FormPage(server.fetch);
    await page.element.updateComplete;
    expect(await accessibilityProblems(page.element)).to.deep.equal([]);
    await page.write('jalan berlubang');
    await page.open('identity');
    (await page.find('#identity-withheld')).click();
    await page.press('Kirim aduan');
    const summary = await page.find('#errors');
    expect(page.root.activeElement).to.equal(summary);
    expect(await accessibilityProblems(page.element)).to.deep.equal([]);
    summary.querySelector('a')?.click();
    await page.element.updateComplete;
    expect(page.root.activeElement?.id).to.equal('name');
  });

  it('goes by the keyboard from the text to the button in the order of the page', async () => {
    const page = new FormPage(server.fetch);
    await page.write('jalan berlubang');
    await page.find('.notice');
    for (const line of page.root.querySelectorAll('details:not([class="place"])')) line.setAttribute('open', '');
    await Promise.all(['#agency-officer', '#contact-kind-none', '#shared'].map((inside) => page.find(inside)));
    const stops = [...page.root.querySelectorAll<HTMLElement>('textarea, input:not([type=radio]), select, button, a[href], summary')].filter(
      (stop) => stop.tabIndex >= 0 && stop.checkVisibility(),
    );
    // Down there the button stands in its own place, not in sight above it.
    page.element.scrollIntoView({ block: 'end' });
    const tops = stops.map((stop) => stop.getBoundingClientRect().top);
    expect(tops).to.deep.equal([...tops].sort((left, right) => left - right));
    expect(stops[0]?.id).to.equal('text');
  });

  it('suggests an agency from the words and lets the person decide', async () => {
    const page = new FormPage(server.fetch);
    await page.write('jalan berlubang');
    await page.open('agency');
    const suggested = await page.find<HTMLInputElement>('#agency-dpupr');
    expect(suggested.checked).to.equal(true);
    (await page.find('#agency-officer')).click();
    await page.element.updateComplete;
    expect(suggested.checked).to.equal(false);
    (await page.find('#agency-other')).click();
    const list = await page.find<HTMLSelectElement>('select#agency');
    expect([...list.options].map(({ value }) => value)).to.include('jebres');
  });

  it('draws photos on canvases and says what was wrong with the others', async () => {
    const page = new FormPage(server.fetch);
    await page.write('jalan berlubang');
    const svg = new File(['<svg xmlns="http://www.w3.org/2000/svg"/>'], 'gambar.jpg', { type: 'image/jpeg' });
    const torn = new File([Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])], 'rusak.jpg', { type: 'image/jpeg' });
    await page.pick([await testPhoto(), svg, torn]);
    await page.says('gambar.jpg bukan foto yang bisa kami terima');
    await page.says('rusak.jpg tidak terbaca. Coba pilih foto lain, atau kirim tanpa foto.');
    expect(page.root.querySelectorAll('.thumbnails canvas')).to.have.length(1);
    expect(page.root.querySelectorAll('img')).to.have.length(0);
  });

  it('keeps everything on the device while the server is down, and sends it later', async () => {
    let isDown = true;
    const page = new FormPage((...request) => (isDown ? Promise.reject(new TypeError('Failed to fetch')) : server.fetch(...request)));
    await page.write('lampu jalan mati');
    await page.open('identity');
    await page.fill('#name', 'Bu Sri');
    await page.press('Kirim aduan');
    await page.find('#queued-title');
    expect(await accessibilityProblems(page.element)).to.deep.equal([]);
    isDown = false;
    await page.press('Kirim sekarang');
    await page.find('.code');
    expect(server.filed).to.have.length(1);
  }).timeout(20_000);

  it('brings the draft back after a reload, and says that it is kept only then', async () => {
    const first = new FormPage(server.fetch);
    await first.write('saluran air mampet');
    await first.says('Tersimpan di');
    first.element.remove();
    const second = new FormPage(server.fetch);
    await second.find('.draft');
    expect((await second.find<HTMLTextAreaElement>('#text')).value).to.equal('saluran air mampet');
  });

  it('offers a hidden name only on the city’s own page', async () => {
    const own = new FormPage(server.fetch);
    await own.write('jalan berlubang');
    await own.open('identity');
    await own.find('#identity-none');
    await forgetEverything();
    const elsewhere = new FormPage(server.fetch, { api: 'https://aduan.example.go.id' });
    await elsewhere.write('jalan berlubang');
    const link = await elsewhere.find<HTMLAnchorElement>('.identity a');
    expect(link.href).to.equal('https://aduan.example.go.id/aduan?agency=dlh&locale=id');
    expect(elsewhere.root.querySelector('#identity-none')).to.equal(null);
  });

  it('speaks English when asked to', async () => {
    const page = new FormPage(server.fetch, { locale: 'en' });
    await page.says('Tell us what is wrong');
    await page.write('street light is out');
    await page.says('Goes to');
  });
});
