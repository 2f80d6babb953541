import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSiteLines } from './read-site-lines.ts';

test('reads one address a line, each once', () => {
  const { origins, wrong } = readSiteLines('https://a.kota.go.id\r\n\n  https://b.kota.go.id  \nhttps://a.kota.go.id\nhttps://a.kota.go.id/');
  assert.deepEqual(origins, ['https://a.kota.go.id', 'https://b.kota.go.id']);
  assert.deepEqual(wrong, []);
});

test('what can mean one address only is taken as a browser sends it', () => {
  const one = 'https://e.example.go.id';
  for (const text of [
    'https://e.example.go.id/',
    'HTTPS://E.Example.go.id:443/',
    '- https://e.example.go.id',
    '* https://e.example.go.id',
    '• https://e.example.go.id',
    '12. https://e.example.go.id',
    '3) https://e.example.go.id',
    'https://e.example.go.id,',
    'https://e.example.go.id;',
    '"https://e.example.go.id"',
    '<https://e.example.go.id/>',
  ])
    assert.deepEqual(readSiteLines(text), { origins: [one], wrong: [] }, text);
  assert.deepEqual(readSiteLines('https://a.go.id, https://b.go.id;https://c.go.id').origins, ['https://a.go.id', 'https://b.go.id', 'https://c.go.id']);
  assert.deepEqual(readSiteLines('https://dinas.kota.go.id:8443/').origins, ['https://dinas.kota.go.id:8443']);
});

test('good ones are taken beside wrong ones, and each wrong one is told apart', () => {
  const { origins, wrong } = readSiteLines(
    'https://a.kota.go.id\n\na.kota.go.id\nhttps://*.kota.go.id\n- https://b.kota.go.id/aduan/\nhttp://c.kota.go.id, lihat',
  );
  assert.deepEqual(origins, ['https://a.kota.go.id']);
  assert.deepEqual(wrong, [
    { text: 'a.kota.go.id', problem: 'without-scheme' },
    { text: 'https://*.kota.go.id', problem: 'wildcard' },
    { text: 'https://b.kota.go.id/aduan/', problem: 'with-path' },
    { text: 'http://c.kota.go.id', problem: 'not-https' },
    { text: 'lihat', problem: 'without-scheme' },
  ]);
});

test('an address with somebody’s name or another host hidden in it is not put right', () => {
  for (const text of ['https://nama@kota.go.id', 'https://a.go.id https://b.go.id', 'https://a.go.id\\@b.go.id', 'https://a.go.id?x=1', 'https://10.0.0.1/'])
    assert.deepEqual(readSiteLines(text).origins, [], text);
});
