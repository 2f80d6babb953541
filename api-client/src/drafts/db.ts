import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames } from 'idb';
import type { DraftId } from '../schemas/ids.ts';
import { endIfRunning, heard } from './heard.ts';
import type { Draft, DraftRevision, StoredStatus } from './draft.ts';

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
  readonly status: StoredStatus;
  /** Changes with each write. */
  readonly revision: DraftRevision;
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

export const draftDbVersion = 2;

type Upgrade = IDBPTransaction<DraftDb, StoreNames<DraftDb>[], 'versionchange'>;

/** The steps from any older version to this one. A step that was released is never edited. */
export async function upgradeDraftDb(db: DraftDatabase, oldVersion: number, transaction: Upgrade): Promise<void> {
  if (oldVersion < 1) {
    // Typed text survives a reload.
    db.createObjectStore('drafts', { keyPath: 'draftId' });
    // Photos apart from the text, so that a keystroke does not rewrite them.
    db.createObjectStore('files', { keyPath: ['draftId', 'fileId'] });
    // The key that seals both; it can be used, never read.
    db.createObjectStore('keys');
  }
  if (oldVersion < 2) {
    // A page must see that another has written since. Pages that don't know of revisions are shut out by the new version.
    const drafts = transaction.objectStore('drafts');
    for (const record of await drafts.getAll()) await drafts.put({ ...record, revision: { writer: '', count: 0 } });
  }
}

export interface OpenDraftDbOptions {
  readonly name: string;
  /** The connection is dead: the browser ended it, or the database is being deleted. */
  readonly onLost: () => void;
  /** A newer version of the page waits for this connection to be closed. */
  readonly onOutdated: () => void;
}

/** One connection. It has to be closed soon after `onOutdated`: an upgrade that waits for another tab never settles by itself. */
export async function openDraftDb({ name, onLost, onOutdated }: OpenDraftDbOptions): Promise<DraftDatabase> {
  const db = await openDB<DraftDb>(name, draftDbVersion, {
    upgrade: (opened, oldVersion, _newVersion, transaction) => {
      // A step that fails undoes the whole upgrade, which `open` then tells; half of one is never kept.
      upgradeDraftDb(opened, oldVersion, heard(transaction)).catch(() => endIfRunning(transaction, 'abort'));
    },
    blocking: (_currentVersion, blockedVersion) => {
      if (blockedVersion !== null) return onOutdated();
      // Somebody clears this site's data.
      db.close();
      onLost();
    },
    terminated: onLost,
  });
  return db;
}
