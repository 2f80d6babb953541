import assert from 'node:assert/strict';
import { test } from 'node:test';
import { platforms } from '@kotak-aduan/api-client/schemas';
import { isOfPlatform } from './platform-address.ts';

test('knows each platform’s own host and none in whose name it merely stands', () => {
  const own = {
    instagram: 'https://www.instagram.com/p/abc/c/1/',
    facebook: 'https://web.facebook.com/x',
    messenger: 'https://www.messenger.com/t/1',
    whatsapp: 'https://web.whatsapp.com/',
    x: 'https://x.com/kotauji/status/1',
    threads: 'https://www.threads.net/@kotauji/post/1',
    tiktok: 'https://www.tiktok.com/@kotauji/video/1',
    youtube: 'https://youtu.be/abc',
    'google-maps': 'https://maps.app.goo.gl/abc',
    web: 'https://blog.example/x',
  } as const;
  for (const platform of platforms) {
    assert.equal(isOfPlatform(own[platform], platform), true, platform);
    assert.equal(isOfPlatform('https://netflix.com/x', platform), platform === 'web', platform);
  }
});
