import { makeIds } from '../drafts/make-ids.ts';
import type { KeptCode } from '../kept-codes/kept-code.ts';

/** Another at each call, by its id and its code. */
export function exampleKeptCode(overrides: Partial<KeptCode> = {}): KeptCode {
  const ids = makeIds();
  return {
    keptId: ids.fileId(),
    trackingCode: ids.trackingCode(),
    complaintNumber: '2026-7K3M9Q',
    keptAt: '2026-11-22T02:00:00.000Z',
    seen: '3.received',
    words: {},
    ...overrides,
  };
}
