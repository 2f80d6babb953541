import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { KnownPlace } from '@kotak-aduan/api-client/schemas/known-place';
import { isNamedIn, searchPlaces } from './search-places.ts';

const place = (name: string, kind: KnownPlace['kind'] = 'village'): KnownPlace => ({ name, kind, unitId: null, latitude: null, longitude: null });
const places = [
  place('Kelurahan Jebres'),
  place('Kelurahan Mojosongo'),
  place('Kelurahan Pucangsawit'),
  place('Kelurahan Purwodiningratan'),
  place('Jalan Slamet Riyadi', 'street'),
  place('Jalan Ir. Sutami', 'street'),
  place('Pasar Gede', 'landmark'),
  place('Pasar Klewer', 'landmark'),
];
const names = (typed: string): string[] => searchPlaces({ typed, places }).map(({ name }) => name);

test('finds a place by its name, a part of it, and whatever kind of place is said before it', () => {
  assert.equal(names('jebres')[0], 'Kelurahan Jebres');
  assert.equal(names('Jl. Slamet Riyadi')[0], 'Jalan Slamet Riyadi');
  assert.equal(names('kel mojo')[0], 'Kelurahan Mojosongo');
  assert.equal(names('sutami')[0], 'Jalan Ir. Sutami');
  assert.deepEqual(names('pasar').sort(), ['Pasar Gede', 'Pasar Klewer']);
});

test('finds it with one letter wrong, swapped, more or less in each word', () => {
  const typos = {
    jebers: 'Kelurahan Jebres',
    mojosngo: 'Kelurahan Mojosongo',
    pucangsawid: 'Kelurahan Pucangsawit',
    'slamat riadi': 'Jalan Slamet Riyadi',
    'pasar kelwer': 'Pasar Klewer',
    purwodinigratan: 'Kelurahan Purwodiningratan',
  };
  for (const [typed, name] of Object.entries(typos)) assert.equal(names(typed)[0], name, typed);
});

test('finds nothing for what is too short or elsewhere', () => {
  for (const typed of ['', 'j', 'jakarta selatan', 'jebres jakarta', '!!']) assert.deepEqual(names(typed), [], typed);
});

test('a kind of place alone gives places of that kind', () => {
  assert.deepEqual(names('jalan').sort(), ['Jalan Ir. Sutami', 'Jalan Slamet Riyadi']);
});

test('a text names a place in words of its own, and not by one word of it', () => {
  assert.ok(isNamedIn({ text: 'jl. slamet riyadi no 3', name: 'Jalan Slamet Riyadi' }));
  assert.ok(isNamedIn({ text: 'RT 02, Kel Mojosongo', name: 'Kelurahan Mojosongo' }));
  assert.ok(!isNamedIn({ text: 'rumah Pak Slamet', name: 'Jalan Slamet Riyadi' }));
  assert.ok(!isNamedIn({ text: '', name: 'Kelurahan Mojosongo' }));
});
