// Wiping everything on a shared device: the code of a complaint that arrived, or may have, is shown before it goes.
import { expect } from 'chai';
import { accessibilityProblems } from '../../testing/accessibility-problems.ts';
import { FormPage, forgetEverything } from '../../testing/form-page.ts';
import { takingServer } from '../../testing/taking-server.ts';
import { until } from '../../testing/until.ts';

describe('DRF-9: a shared device with what others have sent', () => {
  afterEach(forgetEverything);

  it('shows the codes that would go, and wipes only after that', async () => {
    const page = new FormPage(takingServer().fetch);
    await page.write('sampah menumpuk');
    await page.open('identity');
    await page.fill('#name', 'Bu Sri');
    await page.press('Kirim aduan');
    const code = (await page.find('output.code')).textContent?.trim() ?? '';
    page.element.remove();

    const later = new FormPage(takingServer().fetch);
    if ((await until(() => later.root.querySelector('output.code, #text'))).matches('output')) {
      await later.press('Tulis aduan lain');
      await later.press('Sudah, tulis aduan lain');
    }
    await later.write('lampu mati');
    await later.open('drafting');
    (await later.find('.drafting input[type="checkbox"]')).click();
    await later.press('Ya, hapus draf yang lain');
    await later.says('Catat dulu kodenya');
    expect((await later.find('#codes-left .code-now')).textContent?.trim()).to.equal(code);
    await until(() => later.root.activeElement?.id === 'codes-left' || null);
    expect(await accessibilityProblems(later.element)).to.deep.equal([]);
    await later.press('Sudah saya catat, hapus');
    await until(() => later.root.querySelector('#codes-left') === null || null);
    expect(later.root.textContent).not.to.contain(code);
  });
});
