import { openClaimSchema, type OpenClaim } from '@kotak-aduan/api-client/schemas';
import type { AnsweringBackend } from '../panel/answering-backend.ts';
import { sampleReceipt } from './sample-clip.ts';

/** The author of the sample clip asks for a code. */
export function sampleClaim(changes: Partial<OpenClaim> = {}): OpenClaim {
  return {
    ...openClaimSchema.parse({
      complaintNumber: sampleReceipt.complaintNumber,
      unit: sampleReceipt.unit,
      platform: 'instagram',
      authorName: null,
      authorHandle: 'warga.contoh',
      authorUrl: 'https://www.instagram.com/warga.contoh/',
      receivedByAccount: 'pemkot.contoh',
      devices: 1,
      askedAt: '2026-11-22T03:00:00.000Z',
      expiresAt: '2026-11-29T03:00:00.000Z',
      triesLeft: 5,
    }),
    ...changes,
  };
}

/** Nobody waits, and everything that is asked works. */
export function fakeAnswering(changes: Partial<AnsweringBackend> = {}): AnsweringBackend {
  return {
    putReply: async () => 'put',
    pageAddress: async () => 'https://www.instagram.com/p/C1abcdEFGHI/',
    recordReply: async (_number, address) => ({ address, by: 'Admin', repliedAt: '2026-11-22T03:00:00.000Z' }),
    listClaims: async () => [],
    acceptClaim: async () => ({ outcome: 'accepted', triesLeft: 5 }),
    lateClips: async () => null,
    watchLate: () => undefined,
    mayNotify: async () => true,
    allowNotices: async () => true,
    ...changes,
  };
}
