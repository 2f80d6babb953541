import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sharedPlatform } from './shared-platform.ts';

test('a link is of the platform whose host it has, the short ones too', () => {
  const known = {
    instagram: ['https://www.instagram.com/share/BAduan', 'https://instagr.am/p/x'],
    facebook: ['https://m.facebook.com/share/p/1Aduan/', 'https://fb.watch/x'],
    whatsapp: ['https://wa.me/6281200000000', 'https://chat.whatsapp.com/x'],
    tiktok: ['https://vt.tiktok.com/ZSaduan/'],
    'google-maps': ['https://maps.app.goo.gl/x', 'https://www.google.com/maps/place/Taman'],
    web: ['https://netflix.com/', 'https://x.com.jahat.example/', 'https://www.google.com/search?q=maps', 'bukan alamat'],
  } as const;
  for (const [platform, addresses] of Object.entries(known)) for (const address of addresses) assert.equal(sharedPlatform(address), platform, address);
});
