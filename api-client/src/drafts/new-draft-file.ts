import { sha256Hex } from '../sha256-hex.ts';
import type { Sha256 } from '../schemas/ids.ts';
import type { Place } from '../schemas/place.ts';
import type { DraftFile } from './draft.ts';
import { makeIds, type Ids } from './make-ids.ts';

export interface NewDraftFileOptions {
  readonly name: string;
  readonly mediaType: string;
  /** What will be sent. Read from the picked file at once: on Android a file from Drive goes stale. */
  readonly bytes: ArrayBuffer;
  /** Of the photo as it came from the camera, where `bytes` is a smaller copy. */
  readonly originalSha256?: Sha256 | null | undefined;
  readonly takenAt?: string | null | undefined;
  readonly place?: Place | null | undefined;
  readonly caption?: string | null | undefined;
  readonly ids?: Ids | undefined;
}

/** A file for a draft, with its hash and the key under which it will be uploaded. */
export async function newDraftFile({
  name,
  mediaType,
  bytes,
  originalSha256 = null,
  takenAt = null,
  place = null,
  caption = null,
  ids = makeIds(),
}: NewDraftFileOptions): Promise<DraftFile> {
  return {
    fileId: ids.fileId(),
    name,
    mediaType,
    bytes,
    sha256: await sha256Hex(bytes),
    originalSha256,
    takenAt,
    place,
    caption,
    uploadKey: ids.idempotencyKey(),
    uploadId: null,
  };
}
