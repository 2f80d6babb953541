import { cryptoRandom, randomUuid, type FillRandom } from '../random-uuid.ts';
import type { DraftId, IdempotencyKey } from '../schemas/ids.ts';
import { makeTrackingCode, trackingCodeLength } from '../schemas/tracking-code-characters.ts';
import type { TrackingCode } from '../schemas/tracking-code.ts';

export interface Ids {
  readonly draftId: () => DraftId;
  readonly fileId: () => string;
  readonly idempotencyKey: () => IdempotencyKey;
  readonly trackingCode: () => TrackingCode;
}

/** Everything a device makes up by itself, from a cryptographic source. */
export function makeIds(fillRandom: FillRandom = cryptoRandom): Ids {
  return {
    // A UUID is what each of these brands stands for.
    draftId: () => randomUuid(fillRandom) as DraftId,
    fileId: () => randomUuid(fillRandom),
    idempotencyKey: () => randomUuid(fillRandom) as IdempotencyKey,
    trackingCode: () => makeTrackingCode(fillRandom(new Uint8Array(trackingCodeLength - 1))),
  };
}
