import assert from 'node:assert/strict';
import { test } from 'node:test';
import { siteOriginProblemOf } from './site-origin.ts';

test('an origin as a browser sends it is right, and nothing else', () => {
  for (const origin of [
    'https://dpupr.kota.go.id',
    'https://dpupr.kota.go.id:8443',
    'https://xn--kta-0na.go.id',
    'http://localhost:3000',
    'http://dpupr.localhost:8080',
    'http://127.0.0.1:5173',
  ])
    assert.equal(siteOriginProblemOf(origin), null, origin);
});

test('for each mistake that people make, its name', () => {
  const mistakes = {
    'https://*.kota.go.id': 'wildcard',
    'dpupr.kota.go.id': 'without-scheme',
    '//dpupr.kota.go.id': 'without-scheme',
    '': 'without-scheme',
    'http://dpupr.kota.go.id': 'not-https',
    'ftp://dpupr.kota.go.id': 'not-https',
    'https://DPUPR.kota.go.id': 'upper-case',
    'https://dpupr.kota.go.id/': 'with-path',
    'https://dpupr.kota.go.id/aduan': 'with-path',
    'https://dpupr.kota.go.id?x': 'with-path',
    'https://dpupr.kota.go.id:443': 'default-port',
    'http://localhost:80': 'default-port',
    'https://dpupr.kota.go.id:99999': 'not-an-origin',
    'https://10.0.0.1': 'not-an-origin',
    'https://dpupr': 'not-an-origin',
    'https://dpupr.kota.go.id.': 'not-an-origin',
    'https://nama@kota.go.id': 'not-an-origin',
    'https://dpupr.kota.go.id https://jahat.example': 'not-an-origin',
    'https://-dpupr.kota.go.id': 'not-an-origin',
  };
  for (const [text, problem] of Object.entries(mistakes)) assert.equal(siteOriginProblemOf(text), problem, text);
});
