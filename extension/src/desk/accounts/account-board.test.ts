import assert from 'node:assert/strict';
import { test } from 'node:test';
import { auditedAccountSchema, listedAccountSchema, unitSchema } from '@kotak-aduan/api-client/schemas';
import { makeBoard } from './account-board.ts';

const unit = (unitId: string, name: string, isExternal = false) =>
  unitSchema.parse({ unitId, parentId: null, kind: 'agency', name, shortName: null, isExternal });
const units = [unit('dpupr', 'Dinas Pekerjaan Umum'), unit('dlh', 'Dinas Lingkungan Hidup'), unit('pln', 'PLN', true)];
const official = [
  listedAccountSchema.parse({
    unit: { unitId: 'dpupr', name: 'Dinas Pekerjaan Umum', shortName: null },
    kind: 'account',
    platform: 'instagram',
    handle: '@dpupr.kota',
    address: 'https://www.instagram.com/dpupr.kota/',
    checkedAt: null,
  }),
];
const noted = (handle: string, changes: Record<string, unknown> = {}, displayName: string | null = null) =>
  auditedAccountSchema.parse({
    platform: 'instagram',
    handle,
    address: `https://www.instagram.com/${handle}/`,
    unitId: null,
    state: 'noted',
    decidedAt: null,
    snapshots: [
      {
        displayName,
        claimsOfficial: null,
        followers: null,
        posts: 3,
        lastPostAt: '2026-01-01T00:00:00.000Z',
        contacts: [],
        gaps: [],
        capturedAt: '2026-11-20T00:00:00.000Z',
      },
    ],
    ...changes,
  });
const board = (...audited: ReturnType<typeof noted>[]) => makeBoard({ units, official, audited, idleDays: 30 });

test('each unit of the city’s own stands there, with or without accounts', () => {
  const { units: rows } = board();
  assert.deepEqual(
    rows.map(({ unit: { unitId }, accounts }) => [unitId, accounts.length]),
    [
      ['dpupr', 1],
      ['dlh', 0],
    ],
  );
});

test('what was noted of an account in the city’s file is that account’s history', () => {
  const [row] = board(noted('DPUPR.kota')).units;
  assert.deepEqual([row?.accounts.length, row?.accounts[0]?.state, row?.accounts[0]?.idle], [1, 'listed', true]);
});

test('a name like ours that is on no list is pointed out, until somebody decides', () => {
  assert.equal(board(noted('dpupr.kota_')).strays[0]?.like, '@dpupr.kota');
  assert.equal(board(noted('layanan99', {}, 'Dinas Lingkungan Hidup RESMI')).strays[0]?.like, 'Dinas Lingkungan Hidup');
  assert.equal(board(noted('warung.bu.tini', {}, 'Warung Bu Tini')).strays[0]?.like, null);
  assert.equal(board(noted('dpupr.kota_', { state: 'false' })).strays[0]?.like, null);
  const confirmed = board(noted('dlh.kota', { state: 'confirmed', unitId: 'dlh' })).units[1]?.accounts[0];
  assert.deepEqual([confirmed?.state, confirmed?.like], ['confirmed', null]);
});
