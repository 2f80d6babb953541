import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDevice } from './device.ts';

/** As much of a window as a receipt asks for. */
function pageWith({ userAgent, ...rest }: { userAgent: string; share?: unknown; print?: unknown; anchor?: object; top?: object }): Window & typeof globalThis {
  const page = {
    navigator: { userAgent, share: rest.share },
    print: rest.print,
    HTMLAnchorElement: { prototype: rest.anchor ?? {} },
  };
  // Only these are read.
  return Object.assign(page, { self: page, top: rest.top ?? page }) as unknown as Window & typeof globalThis;
}

const chrome = 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36';
const instagram =
  'Mozilla/5.0 (Linux; Android 13; SM-A047F; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/120.0.0.0 Mobile Safari/537.36 Instagram 309.0.0.40.113 Android';
const facebook =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 [FBAN/FBIOS;FBAV/443.0.0.23.117]';
const whatsapp = 'Mozilla/5.0 (Linux; Android 12; wv) AppleWebKit/537.36 Chrome/119.0 Mobile Safari/537.36 WhatsApp/2.24';

test('knows the browsers inside Instagram, Facebook and WhatsApp', () => {
  for (const userAgent of [instagram, facebook, whatsapp]) assert.equal(readDevice(pageWith({ userAgent })).isInApp, true, userAgent);
  assert.equal(readDevice(pageWith({ userAgent: chrome })).isInApp, false);
});

test('offers nothing that the browser lacks', () => {
  const device = readDevice(pageWith({ userAgent: instagram }));
  assert.deepEqual({ ...device, isInApp: true }, { share: null, print: null, canDownload: false, isInApp: true });
});

test('offers no download inside an app, whose browser has the word and does nothing', () => {
  const anchor = { download: '' };
  assert.equal(readDevice(pageWith({ userAgent: instagram, anchor })).canDownload, false);
  assert.equal(readDevice(pageWith({ userAgent: chrome, anchor })).canDownload, true);
});

test('prints on a page of its own, and not in a frame', () => {
  const print = (): void => undefined;
  assert.notEqual(readDevice(pageWith({ userAgent: chrome, print })).print, null);
  assert.equal(readDevice(pageWith({ userAgent: chrome, print, top: {} })).print, null);
});

test('hands a text on as it is', async () => {
  const shared: unknown[] = [];
  const share = (data: unknown): Promise<void> => Promise.resolve(void shared.push(data));
  await readDevice(pageWith({ userAgent: chrome, share })).share?.('kode');
  assert.deepEqual(shared, [{ text: 'kode' }]);
});
