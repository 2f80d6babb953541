import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { DraftId } from '../schemas/ids.ts';
import type { Draft, DraftStatus } from './draft.ts';

/** Bytes as AES-GCM left them. ArrayBuffers, never Blobs: WebKit aborts a transaction that holds one. */
export interface SealedBytes {
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly bytes: ArrayBuffer;
}

/** A draft as it lies on disk: ids, times and status in the clear, the rest sealed. */
export interface DraftRecord {
  readonly draftId: DraftId;
  readonly purpose: Draft['purpose'];
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Without the receipt, which is sealed with the content. */
  readonly status: Exclude<DraftStatus, { kind: 'sent' }> | { readonly kind: 'sent' };
  readonly content: SealedBytes;
}

export interface FileRecord {
  readonly draftId: DraftId;
  readonly fileId: string;
  readonly content: SealedBytes;
}

export interface DraftDb extends DBSchema {
  drafts: { key: string; value: DraftRecord };
  files: { key: [string, string]; value: FileRecord };
  keys: { key: string; value: CryptoKey };
}

export type DraftDatabase = IDBPDatabase<DraftDb>;

export const draftDbVersion = 1;

/** The steps from any older version to this one. A step that was released is never edited. */
export function upgradeDraftDb(db: DraftDatabase, oldVersion: number): void {
  if (oldVersion < 1) {
    // Typed text survives a reload.
    db.createObjectStore('drafts', { keyPath: 'draftId' });
    // Photos apart from the text, so that a keystroke does not rewrite them.
    db.createObjectStore('files', { keyPath: ['draftId', 'fileId'] });
    // The key that seals both; it can be used, never read.
    db.createObjectStore('keys');
  }
}

export interface OpenDraftDbOptions {
  readonly name: string;
  /** The connection is dead: the browser ended it, or a newer version of the page asked for the database. */
  readonly onLost: () => void;
}

/** One connection. It closes by itself when a newer page wants to upgrade, so that no tab makes another hang. */
export async function openDraftDb({ name, onLost }: OpenDraftDbOptions): Promise<DraftDatabase> {
  const db = await openDB<DraftDb>(name, draftDbVersion, {
    upgrade: upgradeDraftDb,
    blocking: () => {
      db.close();
      onLost();
    },
    terminated: onLost,
  });
  return db;
}
