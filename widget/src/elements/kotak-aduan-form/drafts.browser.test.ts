import { openDrafts } from '@kotak-aduan/api-client/drafts';
import { expect } from 'chai';
import { accessibilityProblems } from '../../testing/accessibility-problems.ts';
import { exampleCity } from '../../testing/example-city.ts';
import { FormPage, forgetEverything } from '../../testing/form-page.ts';
import { mockFetch } from '../../testing/mock-fetch.ts';
import { until } from '../../testing/until.ts';

const saved = 'Tersimpan di';

function openForm(city: object = {}): FormPage {
  return new FormPage(mockFetch({ getCity: { ...exampleCity, ...city } }));
}

async function textsOnDisk(): Promise<string[]> {
  const store = await openDrafts({ name: 'kotak-aduan' });
  const drafts = await Promise.all((await store.list()).map(({ draftId }) => store.load<{ text: string }>(draftId)));
  store.close();
  return drafts.map((draft) => draft?.fields.text ?? '').sort();
}

async function isOnDisk(text: string): Promise<void> {
  for (const endsAt = Date.now() + 5_000; !(await textsOnDisk()).includes(text);) if (Date.now() > endsAt) throw new Error(`Never on disk: ${text}`);
}

async function textIs(page: FormPage, text: string): Promise<void> {
  await until(() => page.root.querySelector('textarea')?.value === text || null, `the text "${text}"`);
}

/** What was written is kept, and the form is empty again. */
async function writeAndBeginAnother(page: FormPage, text: string): Promise<void> {
  await page.write(text);
  await page.says(saved);
  await page.open('drafting');
  await page.press('Tulis aduan lain');
  await textIs(page, '');
}

describe('several drafts', () => {
  beforeEach(forgetEverything);
  after(forgetEverything);

  it('keeps what was written when another is begun, and goes back to it with its words', async () => {
    const page = openForm();
    await writeAndBeginAnother(page, 'lampu jalan mati di depan pasar');
    await page.write('sampah menumpuk');
    await page.says(saved);
    expect(await textsOnDisk()).to.deep.equal(['lampu jalan mati di depan pasar', 'sampah menumpuk']);
    await page.press('Aduan Anda yang lain (1)');
    await page.says('lampu jalan mati di depan pasar');
    expect(await accessibilityProblems(page.element)).to.deep.equal([]);
    await page.press('Buka');
    await textIs(page, 'lampu jalan mati di depan pasar');
    await until(() => page.root.querySelector('.drafts li') === null || null, 'the list to close');
    await page.press('Aduan Anda yang lain (1)');
    await page.says('sampah menumpuk');
  });

  it('says by the clock of the device when another was changed, whatever city it goes to', async () => {
    const hour = new Intl.DateTimeFormat('id', { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' });
    for (const timeZone of ['Asia/Jakarta', 'Asia/Jayapura']) {
      await forgetEverything();
      const page = openForm({ timeZone });
      const from = new Date();
      await writeAndBeginAnother(page, 'lampu jalan mati');
      await page.press('Aduan Anda yang lain (1)');
      await page.says('Terakhir diubah');
      const said = page.root.querySelector('.drafts .hint')?.textContent ?? '';
      expect(
        [from, new Date()].some((at) => said.endsWith(hour.format(at))),
        `${timeZone}: ${said}`,
      ).to.equal(true);
    }
  });

  it('deletes another after asking once more', async () => {
    const page = openForm();
    await writeAndBeginAnother(page, 'yang pertama');
    await page.write('yang kedua');
    await page.says(saved);
    await page.press('Aduan Anda yang lain (1)');
    await page.press('Hapus');
    expect(await textsOnDisk()).to.deep.equal(['yang kedua', 'yang pertama']);
    await page.press('Ya, hapus draf ini');
    await until(() => page.root.querySelector('.drafts li') === null || null, 'the empty list');
    expect(await textsOnDisk()).to.deep.equal(['yang kedua']);
  });

  it('asks where the finger or the keyboard is, and goes on from there', async () => {
    const page = openForm();
    await writeAndBeginAnother(page, 'yang pertama');
    await page.press('Aduan Anda yang lain (1)');
    await page.press('Hapus');
    await until(() => page.root.activeElement?.id === 'drafts-confirm' || null, 'the focus on the question');
    await page.press('Tidak jadi');
    await until(() => page.root.activeElement?.textContent?.trim() === 'Hapus' || null, 'the focus back where it was');
    await page.press('Hapus');
    await page.press('Ya, hapus draf ini');
    await until(() => page.root.activeElement?.id === 'text' || null, 'the focus on the text, for the list is empty');
  });

  it('two tabs that change the same draft keep both, say so, and lead from one to the other', async () => {
    const left = openForm();
    await left.write('lampu mati');
    await left.says(saved);
    const right = openForm();
    await textIs(right, 'lampu mati');
    await left.write('lampu mati, dari kiri');
    await left.says(saved);
    await isOnDisk('lampu mati, dari kiri');
    await right.write('lampu mati, dari kanan');
    await right.says('Aduan ini juga diubah di tab lain.');
    expect(await textsOnDisk()).to.deep.equal(['lampu mati, dari kanan', 'lampu mati, dari kiri']);
    expect(await accessibilityProblems(right.element)).to.deep.equal([]);
    await right.press('Lihat yang dari tab lain');
    await textIs(right, 'lampu mati, dari kiri');
    expect(await textsOnDisk()).to.deep.equal(['lampu mati, dari kanan', 'lampu mati, dari kiri']);
  });

  it('a tab that is only looked at follows the other instead of fighting it', async () => {
    const left = openForm();
    await left.write('lampu mati');
    await left.says(saved);
    const right = openForm();
    await textIs(right, 'lampu mati');
    await left.write('lampu mati sejak Senin');
    await isOnDisk('lampu mati sejak Senin');
    document.dispatchEvent(new Event('visibilitychange'));
    await textIs(right, 'lampu mati sejak Senin');
    await right.write('lampu mati sejak Senin malam');
    await isOnDisk('lampu mati sejak Senin malam');
    expect(await textsOnDisk()).to.deep.equal(['lampu mati sejak Senin malam']);
  });
});
