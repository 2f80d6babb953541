import type { ClipReceipt } from '../schemas/clip-filing.ts';
import type { ComplaintReceipt } from '../schemas/complaint.ts';
import type { DraftId, IdempotencyKey, Sha256, UploadId } from '../schemas/ids.ts';
import type { Place } from '../schemas/place.ts';
import type { TrackingCode } from '../schemas/tracking-code.ts';

/** In fractions of the picture. */
export interface CoverArea {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A photo, a document, a voice note or a video in a draft. Bytes are an ArrayBuffer, never a Blob: WebKit aborts a transaction that holds one. */
export interface DraftFile {
  readonly fileId: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: ArrayBuffer;
  /** Of `bytes`. */
  readonly sha256: Sha256;
  readonly originalSha256: Sha256 | null;
  readonly takenAt: string | null;
  /** Where the photo says it was taken, once the person has agreed to give it. */
  readonly place: Place | null;
  readonly caption: string | null;
  /** Made with the file, so that a retried upload is the same upload. */
  readonly uploadKey: IdempotencyKey;
  /** Set once the server has it. */
  readonly uploadId: UploadId | null;
  /** Halted by the person while it was sent: it stays so, also after a reload, until they let it go on. */
  readonly isPaused?: boolean;
  /** Drawn on the photo to cover what is below, and not yet part of its bytes. */
  readonly cover?: readonly CoverArea[];
  /** How many parts of its bytes are covered for good; older drafts don't say. */
  readonly coveredParts?: number;
}

/** `writing -> queued -> sending -> sent`, or `failed` where a person must act. */
export type DraftStatus =
  | { readonly kind: 'writing' }
  | {
      readonly kind: 'queued';
      readonly attempt: number;
      readonly nextAttemptAt: string;
      /** Why it did not go through the last time. */
      readonly code?: string;
    }
  | {
      readonly kind: 'sending';
      readonly attempt: number;
      readonly startedAt: string;
      /** Which page sends it: whatever another one wants to write about this sending comes too late. */
      readonly sender?: string;
      /** When that page was last awake. */
      readonly aliveAt?: string;
    }
  | {
      readonly kind: 'failed';
      readonly attempt: number;
      readonly code: string;
      /** Paths in the request that were refused, where they were named. */
      readonly fields?: readonly string[];
    }
  | { readonly kind: 'sent'; readonly receipt: ComplaintReceipt | ClipReceipt };

/** A status as it can be read without the key. */
export type StoredStatus = Exclude<DraftStatus, { kind: 'sent' }> | { readonly kind: 'sent' };

/**
 * One draft, one record. `Fields` is what its form holds, as plain JSON. The store encrypts fields, files and code;
 * ids, times and status stay readable, so that a list needs no key.
 */
export interface Draft<Fields = unknown> {
  readonly draftId: DraftId;
  readonly purpose: 'complaint' | 'clip' | 'reply' | 'resolution' | 'move';
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly fields: Fields;
  readonly files: readonly DraftFile[];
  /** Made on the device with the draft; null for what needs none. */
  readonly trackingCode: TrackingCode | null;
  /** Made when the draft is queued. */
  readonly idempotencyKey: IdempotencyKey | null;
  readonly status: DraftStatus;
  /** The request that files it has gone out: whatever was heard of it, the server may have it under this code. */
  readonly mayBeFiled?: boolean | undefined;
}

/** How a store keeps its drafts: on disk, or only as long as the page lives (private mode, no room, a page without storage). */
export type DraftPersistence = 'stored' | 'memory';

/** Which write of a draft this is, and whose: by it a page sees that another page has written since. */
export interface DraftRevision {
  readonly writer: string;
  readonly count: number;
}

/** A draft as it was read to be written on. */
export interface DraftToEdit<Fields = unknown> {
  readonly draft: Draft<Fields>;
  readonly revision: DraftRevision;
}

export interface DraftStore {
  readonly persistence: DraftPersistence;
  /** Newest first, without fields and files. */
  list(): Promise<readonly DraftSummary[]>;
  load<Fields>(draftId: DraftId): Promise<Draft<Fields> | null>;
  /** Over whatever is there. Settles only after the transaction is complete (strict durability): "tersimpan" may be said then, not before. */
  save(draft: Draft): Promise<void>;
  /** As `save`, where the stored status (null: nothing stored) allows it. Asked in the transaction that writes; tells whether it did. */
  saveIf(draft: Draft, mayReplace: (stored: StoredStatus | null) => boolean): Promise<boolean>;
  /** As `load`, with what `saveOrCopy` needs to know. */
  loadToEdit<Fields>(draftId: DraftId): Promise<DraftToEdit<Fields> | null>;
  /** As `save`, but never over what another page has written since `base`: then false, and nothing is written. What is gone is in nobody's way. */
  saveOver(draft: Draft, base: DraftRevision | null): Promise<boolean>;
  /**
   * As `save`, but never over what another page has written since `base` (null: made on this page). That stays, and this draft is stored
   * beside it as a copy with ids, keys and a code of its own. Gives the draft as it is stored: a new `draftId` means that it is a copy.
   */
  saveOrCopy<Fields>(draft: Draft<Fields>, base: DraftRevision | null): Promise<Draft<Fields>>;
  /** Deletes fields, files and code in one transaction. Not overwritten first: engines keep old bytes all the same, and at a full quota only deleting goes through. What they keep is sealed. */
  remove(draftId: DraftId): Promise<void>;
  /** Lets go of the disk once it is not wanted (`isWanted` of `openDrafts`); the next use asks for it again. */
  rest(): void;
  close(): void;
}

export interface DraftSummary extends Pick<Draft, 'draftId' | 'purpose' | 'createdAt' | 'updatedAt' | 'status' | 'mayBeFiled' | 'trackingCode'> {
  /** The first words, by which a person knows it again. Sealed on disk, like all that was written. */
  readonly excerpt: string;
  readonly fileCount: number;
}
