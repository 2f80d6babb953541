import type { DraftDatabase } from './db.ts';
import { heard } from './heard.ts';

const keyName = 'drafts';

/** The key of this database, made at its first use. Not extractable: a copied profile has to be used on the spot, it can't be read. */
export async function loadDraftKey(db: DraftDatabase): Promise<CryptoKey> {
  const known = await heard(db.transaction('keys')).store.get(keyName);
  if (known) return known;
  const fresh = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  const transaction = heard(db.transaction('keys', 'readwrite', { durability: 'strict' }));
  // Two tabs may come here at once; the first to store its key wins.
  const rival = await transaction.store.get(keyName);
  if (!rival) await transaction.store.put(fresh, keyName);
  await transaction.done;
  return rival ?? fresh;
}
