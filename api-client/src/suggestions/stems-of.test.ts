import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitWords, stemsOf } from './stems-of.ts';

test('takes off what Indonesian and Javanese put before and after', () => {
  const stems = {
    jalannya: 'jalan',
    dalane: 'dalan',
    lampune: 'lampu',
    berlubang: 'lubang',
    dirusak: 'rusak',
    merusakkan: 'rusak',
    sampahe: 'sampah',
    aspali: 'aspal',
    menumpuk: 'tumpuk',
    penyapu: 'sapu',
    nyolong: 'colong',
    kabanjiran: 'banjir',
    ngeruksak: 'ruksak',
  };
  for (const [word, stem] of Object.entries(stems)) assert.ok(stemsOf(word).includes(stem), word);
});

test('keeps the word itself, and leaves a short one whole', () => {
  for (const word of ['jalan', 'pju', 'ktp', 'ikan', 'dian', 'got']) assert.deepEqual(stemsOf(word), [word]);
  assert.ok(stemsOf('jalannya').includes('jalannya'));
});

test('parts words at everything that is no letter or digit', () => {
  assert.deepEqual(splitWords('Jl. A.Yani/no-5: "macet"!'), ['jl', 'a', 'yani', 'no', '5', 'macet']);
  assert.deepEqual(splitWords('—'), []);
});

test('writes a drawn-out letter once and a doubled word plainly', () => {
  assert.deepEqual(splitWords('bauuuu lubang2 tps3r 22'), ['bau', 'lubang', 'tps3r', '22']);
});
