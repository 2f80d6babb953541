import assert from 'node:assert/strict';
import { test } from 'node:test';
import { platformOfAddress } from './platform-of-address.ts';

test('an address is of the platform whose host it has, and of none where a name only ends alike', () => {
  assert.equal(platformOfAddress('https://www.instagram.com/p/qaqa/'), 'instagram');
  assert.equal(platformOfAddress('https://x.com/qaqa/status/111'), 'x');
  assert.equal(platformOfAddress('https://business.facebook.com/latest/inbox/all'), 'facebook');
  assert.equal(platformOfAddress('https://web.whatsapp.com/'), 'whatsapp');
  assert.equal(platformOfAddress('https://www.whatsapp.com/'), 'web');
  assert.equal(platformOfAddress('https://netflix.com/'), 'web');
  assert.equal(platformOfAddress('https://lain.example/'), 'web');
});

test('Google’s maps are a platform, the rest of Google is none', () => {
  for (const address of ['https://www.google.com/maps/place/Taman', 'https://www.google.co.id/maps?cid=1', 'https://maps.google.com/maps?q=taman'])
    assert.equal(platformOfAddress(address), 'google-maps', address);
  for (const address of ['https://www.google.com/search?q=maps', 'https://www.google.com/mapsearch', 'https://google.com.jahat.example/maps', 'bukan alamat'])
    assert.equal(platformOfAddress(address), 'web', address);
});
