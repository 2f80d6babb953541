// Without a contact a lost code can't be replaced: that is said beside the code, while it can still be kept.
import { expect } from 'chai';
import { accessibilityProblems } from '../../testing/accessibility-problems.ts';
import { FormPage, forgetEverything } from '../../testing/form-page.ts';
import { takingServer } from '../../testing/taking-server.ts';

async function send(contact: string): Promise<FormPage> {
  const page = new FormPage(takingServer({}).fetch);
  await page.write('sampah menumpuk');
  await page.open('identity');
  await page.fill('#name', 'Bu Sri');
  if (contact !== '') {
    await page.open('contact');
    (await page.find('#contact-kind-whatsapp')).click();
    await page.fill('#contact', contact);
  }
  await page.press('Kirim aduan');
  await page.find('output.code');
  return page;
}

describe('a receipt', () => {
  afterEach(forgetEverything);

  it('says beside the code that without a contact a lost one can’t be replaced', async () => {
    const page = await send('');
    expect((await page.find('#contactless')).textContent).to.equal('Tanpa kontak, kode yang hilang tidak bisa diganti.');
    expect(page.root.textContent?.includes('petugas bisa memberi kode baru')).to.equal(false);
    expect(await accessibilityProblems(page.element)).to.deep.equal([]);
  });

  it('says to whoever left one how a lost code is replaced', async () => {
    const page = await send('0812 3456 7890');
    await page.says('Kalau hilang, petugas bisa memberi kode baru lewat kontak Anda.');
    expect(page.root.querySelector('#contactless') === null).to.equal(true);
  });

  it('that is found again, and nobody knows any more with what it was sent, says both', async () => {
    (await send('0812 3456 7890')).element.remove();
    const page = new FormPage(takingServer({}).fetch);
    await page.find('#contactless');
    await page.says('Kalau hilang, petugas bisa memberi kode baru lewat kontak Anda.');
  });
});
