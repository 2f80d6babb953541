import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { SealedBytes } from '../drafts/db.ts';
import { askedAll, heard } from '../drafts/heard.ts';

/** Nothing of a kept code can be read without the key: not even whose complaint it is, or when. */
export interface KeptCodeRecord {
  readonly keptId: string;
  readonly content: SealedBytes;
}

interface KeptCodesDb extends DBSchema {
  codes: { key: string; value: KeptCodeRecord };
  keys: { key: string; value: CryptoKey };
}

export type KeptCodesDatabase = IDBPDatabase<KeptCodesDb>;

const keyName = 'codes';

export interface KeptCodesAccess {
  readonly db: KeptCodesDatabase;
  readonly key: CryptoKey;
}

/**
 * A database of its own, so that a device is rid of every code by deleting one thing. Only looked for, it is not made: a device that was
 * never asked to keep a code shows no sign that somebody looked. Null then.
 */
export async function openKeptCodesDb(name: string, { mayMake }: { mayMake: boolean }): Promise<KeptCodesAccess | null> {
  if (!mayMake && !(await mayExist(name))) return null;
  let isMissing = false;
  const opening = openDB<KeptCodesDb>(name, 1, {
    upgrade: (opened, _oldVersion, _newVersion, transaction) => {
      if (!mayMake) {
        isMissing = true;
        transaction.done.catch(() => undefined);
        transaction.abort();
        return;
      }
      opened.createObjectStore('codes', { keyPath: 'keptId' });
      opened.createObjectStore('keys');
    },
    // The codes are being wiped, maybe by another tab: that must never wait for this one.
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
  const db = await opening.catch((error: unknown) => {
    if (isMissing) return null;
    throw error;
  });
  if (db === null) return null;
  try {
    return { db, key: await loadKey(db) };
  } catch (error) {
    db.close();
    throw error;
  }
}

/** WebKit keeps the name of a database whose making was stopped, so it is asked before; Firefox before 126 can't be, and keeps none. */
async function mayExist(name: string): Promise<boolean> {
  if (!('databases' in indexedDB)) return true;
  return (await indexedDB.databases()).some((database) => database.name === name);
}

/** Not extractable: a copied profile has to be used on the spot, it can't be read. */
async function loadKey(db: KeptCodesDatabase): Promise<CryptoKey> {
  const known = await heard(db.transaction('keys')).store.get(keyName);
  if (known) return known;
  const fresh = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  const transaction = heard(db.transaction('keys', 'readwrite', { durability: 'strict' }));
  // Two tabs may come here at once; the first to store its key wins.
  const rival = await transaction.store.get(keyName);
  const put = rival ? null : transaction.store.put(fresh, keyName);
  askedAll(transaction);
  await Promise.all([put, transaction.done]);
  return rival ?? fresh;
}
