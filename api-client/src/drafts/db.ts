import type { DraftId } from '../schemas/ids.ts';
import type { Draft, DraftRevision, StoredStatus } from './draft.ts';
import { resultOf } from './result-of.ts';

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

/** What is asked of a store. The browser's own type says nothing of what is in it. */
interface Store<Key, Value> {
  get(key: Key): IDBRequest<Value | undefined>;
  getAll(keys?: IDBKeyRange): IDBRequest<Value[]>;
  getAllKeys(keys: IDBKeyRange): IDBRequest<Key[]>;
  put(value: Value, key?: string): IDBRequest<IDBValidKey>;
  delete(keys: Key | IDBKeyRange): IDBRequest<undefined>;
}

interface Stores {
  readonly drafts: Store<string, DraftRecord>;
  readonly files: Store<[string, string], FileRecord>;
  readonly keys: Store<string, CryptoKey>;
}

export function storeOf<Name extends keyof Stores>(transaction: IDBTransaction, name: Name): Stores[Name] {
  // Only what has these types is ever put into it.
  return transaction.objectStore(name) as unknown as Stores[Name];
}

export const draftDbVersion = 2;

/** The steps from any older version to this one. A step that was released is never edited. */
export async function upgradeDraftDb(db: IDBDatabase, oldVersion: number, transaction: IDBTransaction): Promise<void> {
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
    const drafts = storeOf(transaction, 'drafts');
    for (const record of await resultOf(drafts.getAll())) await resultOf(drafts.put({ ...record, revision: { writer: '', count: 0 } }));
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
export async function openDraftDb({ name, onLost, onOutdated }: OpenDraftDbOptions): Promise<IDBDatabase> {
  const request = indexedDB.open(name, draftDbVersion);
  request.onupgradeneeded = ({ oldVersion }) => {
    const { result, transaction } = request;
    // A step that fails undoes the whole upgrade, which `open` then tells; half of one is never kept.
    if (transaction !== null) upgradeDraftDb(result, oldVersion, transaction).catch(() => abortIfRunning(transaction));
  };
  const db = await resultOf(request);
  db.onversionchange = ({ newVersion }) => {
    if (newVersion !== null) return onOutdated();
    // Somebody clears this site's data.
    db.close();
    onLost();
  };
  db.onclose = onLost;
  return db;
}

function abortIfRunning(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself.
  }
}
