import type { AccountSnapshot } from '@kotak-aduan/api-client/schemas';

/** What somebody noted of a profile. */
export function snapshotBody(changes: Partial<Record<keyof AccountSnapshot, unknown>> = {}): Record<string, unknown> {
  return {
    platform: 'instagram',
    handle: 'dpupr.uji',
    address: 'https://www.instagram.com/dpupr.uji/',
    unitId: 'dpupr',
    displayName: 'DPUPR Kota Uji',
    claimsOfficial: true,
    followers: 1_200,
    posts: 87,
    lastPostAt: '2026-11-01T02:00:00.000Z',
    contacts: ['0271 000000'],
    gaps: [],
    capturedAt: '2026-11-20T01:00:00.000Z',
    ...changes,
  };
}
