import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinAddress } from './join-address.ts';

test('puts one slash between address and path, whatever the address ends in', () => {
  for (const end of ['', '/', '///']) assert.equal(joinAddress(`https://aduan.example/kota${end}`, '/api/v1/city'), 'https://aduan.example/kota/api/v1/city');
});

test('a page’s own server has no address', () => {
  for (const none of ['', '/']) assert.equal(joinAddress(none, '/api/v1/city'), '/api/v1/city');
});
