import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whatsappHref } from './whatsapp-href.ts';

test('the words go along whole, and nothing of them becomes a part of the address', () => {
  const text = 'Halo & salam #1?\n\nBuka https://aduan.example/lacak?a=b&c=d “ya” 100% 🙏';
  const url = new URL(whatsappHref('6281200000000', text));
  assert.deepEqual([url.origin, url.pathname, url.hash, [...url.searchParams.keys()]], ['https://wa.me', '/6281200000000', '', ['text']]);
  assert.equal(url.searchParams.get('text'), text);
});
