// What only the page has is lost with the page: the browser asks before it goes. Else nothing listens, so that the page can be kept for the way back.
import { replaceMethod } from '@kotak-aduan/api-client/testing/replace-method';
import { expect } from 'chai';
import { FormPage, forgetEverything } from '../../testing/form-page.ts';
import { takingServer } from '../../testing/taking-server.ts';
import { until } from '../../testing/until.ts';

/** As the browser does before a reload, a closed tab, another page. */
function isAsked(): boolean {
  const event = document.createEvent('BeforeUnloadEvent');
  event.initEvent('beforeunload', false, true);
  window.dispatchEvent(event);
  return event.defaultPrevented || String(event.returnValue) === 'true';
}

const asked = (wanted: boolean): Promise<true> => until(() => (isAsked() === wanted ? true : null), wanted ? 'asked' : 'not asked');

function refuseStorage(): () => void {
  return replaceMethod(IDBFactory.prototype, 'open', () => () => {
    throw new DOMException('refused', 'SecurityError');
  });
}

describe('leaving the page', () => {
  let restore: () => void = () => undefined;

  beforeEach(forgetEverything);
  afterEach(() => {
    restore();
    restore = () => undefined;
  });
  after(forgetEverything);

  it('is asked about while only the page has what was written, and not once it is deleted again', async () => {
    restore = refuseStorage();
    const page = new FormPage(takingServer().fetch);
    await page.find('#text');
    expect(isAsked()).to.equal(false);
    await page.write('lampu jalan mati');
    await asked(true);
    await page.write('');
    await asked(false);
    await page.write('lampu jalan mati');
    await asked(true);
    page.element.remove();
    expect(isAsked()).to.equal(false);
    document.body.append(page.element);
    await page.write('lampu jalan mati lagi');
    await asked(true);
    page.element.remove();
    expect(isAsked()).to.equal(false);
  });

  it('is not asked about once it was sent', async () => {
    restore = refuseStorage();
    const page = new FormPage(takingServer().fetch);
    await page.write('lampu jalan mati');
    await page.open('identity');
    await page.fill('#name', 'Bu Sri');
    await asked(true);
    await page.press('Kirim aduan');
    await page.find('.code');
    expect(isAsked()).to.equal(false);
    page.element.remove();
  });

  it('is asked about on a shared device, where what was stored is wiped', async () => {
    const page = new FormPage(takingServer().fetch);
    await page.write('lampu jalan mati');
    await page.says('Tersimpan di');
    expect(isAsked()).to.equal(false);
    await page.open('drafting');
    (await page.find('#shared')).click();
    await asked(true);
    page.element.remove();
  });

  it('is not asked about where the device has it', async () => {
    const page = new FormPage(takingServer().fetch);
    await page.write('lampu jalan mati');
    await page.says('Tersimpan di');
    expect(isAsked()).to.equal(false);
    page.element.remove();
    expect(isAsked()).to.equal(false);
  });
});
