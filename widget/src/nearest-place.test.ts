import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { KnownPlace } from '@kotak-aduan/api-client/schemas/known-place';
import { nearestPlace } from './nearest-place.ts';

const place = (name: string, latitude: number | null, longitude: number | null): KnownPlace => ({ name, kind: 'landmark', unitId: null, latitude, longitude });
const gede = place('Pasar Gede', -7.5689, 110.8312);
const places = [place('Kelurahan Jebres', null, null), gede, place('Pasar Klewer', -7.5751, 110.8267)];

test('names the closest place, how far it is and in which direction the point lies from it', () => {
  const found = nearestPlace({ point: { latitude: -7.5689 + 0.009, longitude: 110.8312 }, places });
  assert.equal(found?.place, gede);
  assert.equal(Math.round((found?.metres ?? 0) / 10), 100);
  assert.equal(found?.direction, 'n');
});

test('knows each of the eight directions', () => {
  const around = { n: [1, 0], ne: [1, 1], e: [0, 1], se: [-1, 1], s: [-1, 0], sw: [-1, -1], w: [0, -1], nw: [1, -1] } as const;
  for (const [direction, [north, east]] of Object.entries(around)) {
    const point = { latitude: -7.5689 + north * 0.001, longitude: 110.8312 + east * 0.001 };
    assert.equal(nearestPlace({ point, places: [gede] })?.direction, direction);
  }
});

test('a degree of longitude counts for less the further from the equator it is', () => {
  const at = (latitude: number): number =>
    nearestPlace({ point: { latitude, longitude: 110.05 }, places: [place('Kantor', latitude, 110)] })?.metres ?? Number.NaN;
  assert.ok(Math.abs(at(60) - at(0) / 2) < 10);
});

test('says nothing where the list has no place with a point, or none around', () => {
  assert.equal(nearestPlace({ point: { latitude: -7.57, longitude: 110.83 }, places: [place('Kelurahan Jebres', null, null)] }), null);
  assert.equal(nearestPlace({ point: { latitude: -6.2, longitude: 106.8 }, places }), null);
});
