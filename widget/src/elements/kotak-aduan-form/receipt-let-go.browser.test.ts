// A receipt's code may be nowhere else: it goes only when somebody says so, or has kept it.
import type { MockAnswers } from '@kotak-aduan/api-client/testing';
import { expect } from 'chai';
import { accessibilityProblems } from '../../testing/accessibility-problems.ts';
import { FormPage, forgetEverything } from '../../testing/form-page.ts';
import { takingServer } from '../../testing/taking-server.ts';
import { fullCase } from '../../testing/tracked-case.ts';
import { until } from '../../testing/until.ts';

const tracking: MockAnswers = { openTracking: () => ({ token: 't'.repeat(43), expiresAt: '2026-11-22T03:00:00.000Z', case: fullCase }) };

async function sent(): Promise<{ page: FormPage; code: string }> {
  const page = new FormPage(takingServer({ answers: tracking }).fetch);
  await page.write('sampah menumpuk');
  await page.open('identity');
  await page.fill('#name', 'Bu Sri');
  await page.press('Kirim aduan');
  return { page, code: (await page.find('output.code')).textContent?.trim() ?? '' };
}

const codeOf = async (page: FormPage): Promise<string | undefined> => (await page.find('output.code')).textContent?.trim();

describe('OUT-2: a receipt', () => {
  afterEach(forgetEverything);

  it('is there again after its complaint was looked at, by a button that says so', async () => {
    const { page, code } = await sent();
    await page.press('Lihat aduan ini');
    await page.find('#reply');
    expect(page.root.textContent).not.to.contain('Tulis aduan baru');
    await page.press('Kembali ke kode lacak');
    expect(await codeOf(page)).to.equal(code);
    await until(() => page.root.activeElement?.id === 'receipt-title' || null);
  });

  it('is there again after another code was looked for', async () => {
    const { page, code } = await sent();
    await page.press('Sudah punya kode? Lihat aduan Anda');
    await page.find('#track-code');
    await page.press('Kembali ke kode lacak');
    expect(await codeOf(page)).to.equal(code);
  });

  it('asks whoever has not kept its code before it goes, and stays for whoever has not', async () => {
    const { page, code } = await sent();
    await page.press('Tulis aduan lain');
    await page.says('Kode lacaknya sudah Anda simpan?');
    await until(() => page.root.activeElement?.id === 'leave-question' || null);
    expect(await accessibilityProblems(page.element)).to.deep.equal([]);
    await page.press('Tidak jadi');
    expect(await codeOf(page)).to.equal(code);
    await page.press('Tulis aduan lain');
    await page.press('Sudah, tulis aduan lain');
    await until(() => page.root.querySelector('output.code') === null || null);
    expect((await page.find<HTMLTextAreaElement>('#text')).value).to.equal('');
  });

  it('keeps nobody who has saved the picture with its code', async () => {
    const { page } = await sent();
    await page.press('Jadikan gambar');
    const link = await page.find('a[download="aduan-code.png"]');
    // What the browser does with it is its own matter.
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
    await page.press('Tulis aduan lain');
    await until(() => page.root.querySelector('output.code') === null || null);
  });
});
