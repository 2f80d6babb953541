import { type Clip, messageIdentities, wordsIdentity } from '@kotak-aduan/api-client/schemas';
import { keyedHash } from '../clip/keyed-hash.ts';
import { messageKey } from '../storage/items.ts';

/** What the messages of a clip are asked for by: hashes under the city's key, never a word of them. None before the first sign-in. */
export async function messageKeysOf(clip: Clip): Promise<string[]> {
  const key = await messageKey.get();
  return key === null ? [] : Promise.all(messageIdentities(clip).map((identity) => keyedHash(key, identity)));
}

/** What the same words by the same author elsewhere are asked for by; null where the clip has no author or says too little. */
export async function wordsKeyOf(clip: Clip): Promise<string | null> {
  const [key, identity] = [await messageKey.get(), wordsIdentity(clip)];
  return key === null || identity === null ? null : keyedHash(key, identity);
}
