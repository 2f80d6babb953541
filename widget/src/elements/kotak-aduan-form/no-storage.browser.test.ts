// DRF-6: without storage the form can be written in, says so, and sends from memory.
import { fakeClock } from '@kotak-aduan/api-client/testing/fake-clock';
import { replaceMethod } from '@kotak-aduan/api-client/testing/replace-method';
import { expect } from 'chai';
import { FormPage, forgetEverything } from '../../testing/form-page.ts';
import { takingServer } from '../../testing/taking-server.ts';

const warning = 'Tulisan ini belum bisa disimpan di perangkat Anda.';

const faults: Record<string, () => () => void> = {
  'has no IndexedDB': () => {
    const own = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB') ?? {};
    Object.defineProperty(globalThis, 'indexedDB', { configurable: true, value: undefined });
    return () => Object.defineProperty(globalThis, 'indexedDB', own);
  },
  'refuses to open it': () =>
    replaceMethod(IDBFactory.prototype, 'open', () => () => {
      throw new DOMException('refused', 'SecurityError');
    }),
  'never opens it': () =>
    replaceMethod(IDBFactory.prototype, 'open', () => () => Object.create(IDBOpenDBRequest.prototype, { addEventListener: { value: () => undefined } })),
  'can’t keep a key': () =>
    replaceMethod(
      IDBObjectStore.prototype,
      'put',
      (put) =>
        function (this: IDBObjectStore, ...values) {
          if (this.name === 'keys') throw new DOMException('CryptoKey', 'DataCloneError');
          return put.apply(this, values);
        },
    ),
};

describe('a form without storage', () => {
  beforeEach(forgetEverything);
  after(forgetEverything);

  for (const [what, fault] of Object.entries(faults)) {
    it(`warns within three seconds of the clock and sends, where the browser ${what}`, async () => {
      const restore = fault();
      const clock = fakeClock();
      try {
        const page = new FormPage(takingServer().fetch);
        await page.element.updateComplete;
        const text = page.root.querySelector('textarea');
        if (text === null) throw new Error('no text field');
        text.value = 'lampu jalan mati';
        text.dispatchEvent(new Event('input'));
        await clock.pass(3_000);
        clock.stop();
        await page.says(warning);
        await page.open('identity');
        await page.fill('#name', 'Bu Sri');
        await page.press('Kirim aduan');
        const code = await page.find('.code');
        expect(code.textContent?.trim()).to.match(/^(?:[0-9A-Z]{4}-){5}[0-9A-Z]{4}$/);
        await page.says('Simpan sekarang: kode ini tidak disimpan di perangkat ini.');
        page.element.remove();
      } finally {
        clock.stop();
        restore();
      }
    });
  }
});
