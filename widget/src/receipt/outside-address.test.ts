import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outsideAddress } from './outside-address.ts';

const cityPage = 'https://aduan.kota.example/aduan?agency=dpupr&locale=jv';

test('leaves an app’s own browser on Android, for the page that follows, in the language that was chosen', () => {
  const address = outsideAddress(cityPage, 'Mozilla/5.0 (Linux; Android 13; wv) Instagram');
  assert.equal(
    address,
    'intent://aduan.kota.example/lacak?locale=jv#Intent;scheme=https;action=android.intent.action.VIEW;S.browser_fallback_url=https%3A%2F%2Faduan.kota.example%2Flacak%3Flocale%3Djv;end',
  );
});

test('is that page’s own address elsewhere', () => {
  assert.equal(outsideAddress(cityPage, 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_2 like Mac OS X)'), 'https://aduan.kota.example/lacak?locale=jv');
});
