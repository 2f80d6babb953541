import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitsMatchPattern, patternsFor } from './match-pattern.ts';

test('a host fits exactly or by dot-suffix, never by substring', () => {
  const pattern = 'https://*.x.com/*';
  assert.ok(fitsMatchPattern('https://x.com/a', pattern));
  assert.ok(fitsMatchPattern('https://mobile.x.com/a', pattern));
  for (const url of ['https://netflix.com/', 'https://x.com.evil.example/', 'http://x.com/', 'https://x.community/', 'data:,x', 'x.com']) {
    assert.ok(!fitsMatchPattern(url, pattern), url);
  }
});

test('a pattern without a wildcard takes its own host alone, on any port', () => {
  assert.ok(fitsMatchPattern('http://127.0.0.1:8080/x', 'http://127.0.0.1/*'));
  assert.ok(!fitsMatchPattern('http://a.127.0.0.1/x', 'http://127.0.0.1/*'));
});

test('names the patterns that cover a picture', () => {
  const patterns = ['https://*.fbcdn.net/*', 'https://*.cdninstagram.com/*'];
  assert.deepEqual(patternsFor('https://scontent-cgk1-1.cdninstagram.com/v/a.jpg', patterns), ['https://*.cdninstagram.com/*']);
  assert.deepEqual(patternsFor('http://192.168.1.1/a.jpg', patterns), []);
});
