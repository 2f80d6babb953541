import { KeptCodes } from '@kotak-aduan/api-client/kept-codes';
import { makeIds } from '@kotak-aduan/api-client/drafts';
import type { TrackedCase } from '@kotak-aduan/api-client/schemas/tracked-case';
import { expect } from 'chai';
import { caseMark } from '../../case-mark.ts';
import { accessibilityProblems } from '../../testing/accessibility-problems.ts';
import { exampleResolvedCase, exampleTrackedCase } from '../../testing/example-tracked-case.ts';
import { FormPage, forgetEverything } from '../../testing/form-page.ts';
import { mockFetch } from '../../testing/mock-fetch.ts';
import { until } from '../../testing/until.ts';

const ids = makeIds();

async function keepCode(seen: TrackedCase): Promise<void> {
  const { complaintNumber } = seen;
  const kept = { keptId: ids.fileId(), trackingCode: ids.trackingCode(), complaintNumber, keptAt: '2026-11-20T02:00:00.000Z', seen: caseMark(seen), words: {} };
  await new KeptCodes().keep(kept);
}

function newForm(now: TrackedCase): FormPage {
  return new FormPage(mockFetch({ openTracking: { token: 't', expiresAt: '2026-11-22T02:15:00.000Z', case: now } }));
}

describe('following in the box', () => {
  afterEach(async () => {
    await forgetEverything();
    await new KeptCodes().wipe();
  });

  it('tells of news as soon as the box opens, and leads there', async () => {
    await keepCode(exampleTrackedCase());
    const page = newForm(exampleResolvedCase());
    await page.press('Ada kabar baru tentang aduan Anda');
    await page.press('Buka aduan 2026-7K3M9Q');
    await page.says('Sudah diselesaikan, silakan diperiksa');
    expect(await accessibilityProblems(page.element)).to.deep.equal([]);
  });

  it('where nothing is new, the form says nothing, and Escape takes nobody away from it', async () => {
    await keepCode(exampleTrackedCase());
    const page = newForm(exampleTrackedCase());
    await until(() => page.root.querySelector('.news'));
    expect(dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', cancelable: true })), 'the browser keeps the key').to.equal(true);
    await page.write('lampu mati');
    expect(page.root.querySelector('.news')?.textContent?.trim()).to.equal('');
  });

  it('in a dialog the key leaves only where a complaint is open: before that it closes the dialog, as in any other', async () => {
    await keepCode(exampleTrackedCase());
    const page = newForm(exampleTrackedCase());
    page.element.setAttribute('layout', 'dialog');
    await page.press('Sudah punya kode? Lihat aduan Anda');
    await page.find('#track-code');
    expect(page.root.querySelector('#leave-means')?.textContent).not.to.contain('Esc');
    expect(dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', cancelable: true })), 'the dialog hears of it').to.equal(true);
  });

  it('stands in line with the form, and away from the line below it', async () => {
    await keepCode(exampleTrackedCase());
    const page = newForm(exampleResolvedCase());
    page.element.setAttribute('layout', 'page');
    const news = await until(() => page.root.querySelector('.news button'), 'the news');
    const text = await page.find('#text');
    const below = await until(() => page.root.querySelector('details'), 'the languages');
    expect(news.getBoundingClientRect().left).to.equal(text.getBoundingClientRect().left);
    expect(below.getBoundingClientRect().top - news.getBoundingClientRect().bottom).to.be.at.least(12);
  });

  it('a code that the device does not let go says what can be done', async () => {
    await keepCode(exampleTrackedCase());
    const page = newForm(exampleTrackedCase());
    await page.press('Sudah punya kode? Lihat aduan Anda');
    const remove = await page.find<HTMLButtonElement>('.kept .quiet');
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = () => {
      throw new DOMException('refused', 'UnknownError');
    };
    try {
      remove.click();
      await page.says('Belum bisa dihapus dari sini. Coba sekali lagi; kalau tetap tidak bisa, hapus data situs ini di pengaturan peramban.');
    } finally {
      IDBDatabase.prototype.transaction = transaction;
    }
    expect(page.root.querySelector('.kept [role="alert"]')?.textContent).to.contain('Coba sekali lagi');
    expect(await accessibilityProblems(page.element)).to.deep.equal([]);
    remove.click();
    await until(() => page.root.querySelector('.kept') === null || null, 'nothing kept');
  });

  it('in a page that is not the city’s own no code is asked for, and a link leads to where it can be', async () => {
    const page = new FormPage(mockFetch({}), { api: 'https://aduan.example.invalid' });
    await page.press('Sudah punya kode? Lihat aduan Anda');
    const link = await page.find<HTMLAnchorElement>('#track-there');
    expect(link.href).to.equal('https://aduan.example.invalid/lacak');
    expect(page.root.querySelector('#track-code')).to.equal(null);
    await page.press('Tulis aduan baru');
    await until(() => page.root.querySelector('#track-there') === null || null);
  });

  it('a device that is said to be shared shows no code, keeps none, and is rid of those it has with one tap', async () => {
    await keepCode(exampleTrackedCase());
    const page = newForm(exampleResolvedCase());
    await page.write('lampu mati');
    await page.open('drafting');
    (await page.find<HTMLInputElement>('#shared')).click();
    await page.says('Di perangkat ini tersimpan 1 kode lacak.');
    await until(() => page.root.querySelector('.news')?.textContent?.trim() === '' || null);
    await page.press('Sudah punya kode? Lihat aduan Anda');
    await page.find('#track-code');
    expect(page.root.querySelector('.kept')).to.equal(null);
    await page.press('Tulis aduan baru');
    await page.press('Ya, hapus kode lacak');
    await until(() => !page.root.textContent?.includes('kode lacak. Hapus juga?') || null);
    expect(await new KeptCodes().list()).to.deep.equal([]);
  });
});
