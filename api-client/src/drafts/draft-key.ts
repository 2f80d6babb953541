import { storeOf } from './db.ts';
import { endOf } from './end-of.ts';
import { resultOf } from './result-of.ts';

const keyName = 'drafts';

/** The key of this database, made at its first use. Not extractable: a copied profile has to be used on the spot, it can't be read. */
export async function loadDraftKey(db: IDBDatabase): Promise<CryptoKey> {
  const known = await resultOf(storeOf(db.transaction('keys'), 'keys').get(keyName));
  if (known) return known;
  const fresh = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  const transaction = db.transaction('keys', 'readwrite', { durability: 'strict' });
  const end = endOf(transaction);
  const keys = storeOf(transaction, 'keys');
  // Two tabs may come here at once; the first to store its key wins.
  const rival = await resultOf(keys.get(keyName));
  if (!rival) await resultOf(keys.put(fresh, keyName));
  await end;
  return rival ?? fresh;
}
