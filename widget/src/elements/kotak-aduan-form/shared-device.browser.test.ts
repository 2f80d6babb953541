// DRF-9: on a shared device nothing is written, nothing stays, and everything works all the same.
import { openDrafts } from '@kotak-aduan/api-client/drafts';
import { watchWrites, type WatchedWrites } from '@kotak-aduan/api-client/testing/watch-writes';
import { expect } from 'chai';
import { FormPage, forgetEverything } from '../../testing/form-page.ts';
import { takingServer } from '../../testing/taking-server.ts';
import { testPhoto } from '../../testing/test-photo.ts';
import { until } from '../../testing/until.ts';

const server = takingServer();

async function countOnDisk(): Promise<number> {
  const store = await openDrafts({ name: 'kotak-aduan' });
  const { length } = await store.list();
  store.close();
  return length;
}

async function tick(page: FormPage): Promise<void> {
  await page.open('drafting');
  const box = await page.find<HTMLInputElement>('#shared');
  box.click();
}

describe('a shared device', () => {
  let watched: WatchedWrites;

  beforeEach(async () => {
    await forgetEverything();
    watched = watchWrites();
  });
  afterEach(() => watched.stop());
  after(forgetEverything);

  it('wipes at once what was stored of this draft, photos too', async () => {
    const page = new FormPage(server.fetch);
    await page.write('sampah menumpuk di depan pasar');
    await page.pick([await testPhoto()]);
    await page.find('.thumbnails li');
    await page.says('Tersimpan di');
    expect(await countOnDisk()).to.equal(1);
    await tick(page);
    await page.says('Aduan ini tidak disimpan di perangkat ini.');
    expect(await countOnDisk()).to.equal(0);
    expect(page.root.querySelector('textarea')?.value).to.equal('sampah menumpuk di depan pasar');
    expect(page.root.querySelectorAll('.thumbnails li')).to.have.length(1);
  });

  it('writes nothing while there is typing, choosing, sending and reading the receipt', async () => {
    const page = new FormPage(server.fetch);
    await page.write('sampah');
    await page.says('Tersimpan di');
    expect(watched.writes.length).to.be.greaterThan(0);
    await tick(page);
    await page.says('Aduan ini tidak disimpan di perangkat ini.');
    watched.writes.splice(0);
    await page.write('sampah menumpuk di depan pasar');
    await page.open('identity');
    await page.fill('#name', 'Bu Sri');
    await page.pick([await testPhoto(), await testPhoto({ color: '#b44646' })]);
    await page.find('.thumbnails li:nth-child(2)');
    await page.press('Kirim aduan');
    await page.find('.code');
    await page.says('Simpan sekarang: kode ini tidak disimpan di perangkat ini. Sebelum pergi, tekan “Tulis aduan lain”');
    expect(page.root.textContent).not.to.include('Kode ini tetap tampil di sini');
    await page.press('Salin kode');
    document.dispatchEvent(new Event('visibilitychange'));
    page.element.remove();
    expect(watched.writes).to.deep.equal([]);
    expect(await countOnDisk()).to.equal(0);
  });

  it('leaves the browser’s own memory of forms nothing: no field, of no part, is one that it keeps', async () => {
    const page = new FormPage(server.fetch);
    await page.write('sampah menumpuk, hubungi 0812 3456 7890');
    await tick(page);
    await page.pick([await testPhoto()]);
    for (const selector of ['#about-official', '#on-behalf', '#contact-kind-whatsapp']) (await page.find<HTMLInputElement>(selector)).click();
    for (const selector of ['#respondent', '#on-behalf-of', '#contact', '#name', '#place']) await page.find(selector);
    await page.press('Atur');
    await page.find('#file-caption');
    const remembered = (): string[] =>
      [...page.root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>('input, textarea, select')]
        .filter((field) => (field.autocomplete || field.form?.autocomplete) !== 'off')
        .map(({ id }) => id);
    expect(remembered()).to.deep.equal([]);
    await tick(page);
    await until(() => remembered().includes('contact') || null);
    // On a device of one's own the browser may help with what it is allowed to: WCAG 1.3.5.
    expect(remembered()).to.deep.equal(['text', 'name', 'contact']);
  });

  it('switched off again, saves like any other', async () => {
    const page = new FormPage(server.fetch);
    await page.write('sampah menumpuk');
    await tick(page);
    await page.says('Aduan ini tidak disimpan di perangkat ini.');
    await tick(page);
    await page.says('Tersimpan di');
    expect(await countOnDisk()).to.equal(1);
    expect(await until(() => page.root.querySelector<HTMLInputElement>('#shared'))).to.have.property('checked', false);
  });
});
