import { expect } from 'chai';
import { isSignedPdf } from '../../media/is-signed-pdf.ts';
import { accessibilityProblems } from '../../testing/accessibility-problems.ts';
import { FilesPage } from '../../testing/files-page.ts';
import { signedLetter } from '../../testing/signed-letter.ts';
import { until } from '../../testing/until.ts';

const pdf = (content: BlobPart, name = 'surat.pdf'): File => new File([content], name, { type: 'application/pdf' });
const letter = async (signer: string | null = null): Promise<File> => pdf(await signedLetter({ signer }));

describe('a video, a document or a recording', () => {
  let page: FilesPage;

  beforeEach(async () => {
    page = new FilesPage();
    (await page.find('#open-media')).click();
    (await page.find('input[name="pdf"]')).focus();
  });
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'onLine');
    page.host.extras.forget();
    page.remove();
  });

  const focusIs = (id: string): Promise<true> => until(() => page.root.activeElement?.id === id, `focus on ${id}`);
  const isOpen = (): boolean => page.root.querySelector('.file-panel') !== null;

  it('closes the panel once the document is in the draft, and goes back to the button', async () => {
    await page.pick([await letter()], 'input[name="pdf"]');
    await until(() => page.host.files.length === 1, 'a document');
    await focusIs('open-media');
    expect(isOpen()).to.equal(false);
  });

  it('whoever writes on meanwhile is not called back', async () => {
    await page.pick([await letter()], 'input[name="pdf"]');
    (await page.find('input[name="photos"]')).focus();
    await until(() => !isOpen(), 'a closed panel');
    expect(page.root.activeElement?.getAttribute('name')).to.equal('photos');
  });

  for (const [why, file, words] of [
    ['broken', pdf('<html>'), 'surat.pdf tidak terbaca. Coba simpan ulang sebagai PDF'],
    ['too large', pdf(new Uint8Array(10_000_001)), 'surat.pdf lebih dari 10 MB. Foto saja halaman yang penting'],
    ['of another kind', new File(['PK'], 'arsip.zip', { type: 'application/zip' }), 'arsip.zip bukan berkas yang bisa kami terima.'],
  ] as const) {
    it(`a file that is ${why} is refused beside the open panel, and another can be chosen at once`, async () => {
      await page.pick([file], 'input[name="pdf"]');
      await page.says(words);
      await focusIs('photo-problems');
      expect(isOpen()).to.equal(true);
      expect(await accessibilityProblems(page.host)).to.deep.equal([]);
      await page.pick([await letter()], 'input[name="pdf"]');
      await until(() => page.host.files.length === 1, 'a document');
      expect(page.root.querySelector('#photo-problems')).to.equal(null);
    });
  }

  it('says of a signed document, before it is attached, that its signature stays behind', async () => {
    await page.pick([await letter('Budi Kenari')], 'input[name="pdf"]');
    await page.says('Tanda tangan digital di surat.pdf tidak ikut');
    await focusIs('held-files');
    expect(page.host.files).to.have.length(0);
    expect(await accessibilityProblems(page.host)).to.deep.equal([]);
    await page.press('Lampirkan saja');
    const file = await until(() => page.host.files[0], 'a document');
    expect(isSignedPdf(file.bytes)).to.equal(false);
  });

  it('a signed document can be left out', async () => {
    await page.pick([await letter('Budi Kenari')], 'input[name="pdf"]');
    await page.says('Tanda tangan digital');
    await page.press('Tidak jadi');
    await focusIs('file-title');
    await page.host.extras.settle();
    expect(page.host.photos.state.kind).to.equal('idle');
    expect(page.host.files).to.have.length(0);
  });

  it('holds what is picked while the line is down, and takes it by itself when it is back', async () => {
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
    await page.pick([await letter()], 'input[name="pdf"]');
    await page.says('Sambungan terputus. surat.pdf kami pegang dulu');
    await focusIs('held-files');
    expect(await accessibilityProblems(page.host)).to.deep.equal([]);
    Reflect.deleteProperty(navigator, 'onLine');
    dispatchEvent(new Event('online'));
    await until(() => page.host.files.length === 1, 'a document');
    await until(() => !isOpen(), 'a closed panel');
  });

  it('what is held when the complaint is sent is taken, or refused in words', async () => {
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
    await page.pick([await letter()], 'input[name="pdf"]');
    await page.says('kami pegang dulu');
    await page.host.extras.settle();
    expect(page.host.photos.state.kind).to.equal('preparing');
    expect(await page.host.photos.settle()).to.equal(true);
    expect(page.host.files).to.have.length(1);
  });
});
