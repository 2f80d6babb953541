import { type Clip, messageIdentities } from '@kotak-aduan/api-client/schemas';
import { keyedHash } from '../clip/keyed-hash.ts';
import { messageKey } from '../storage/items.ts';

/** What the messages of a clip are asked for by: hashes under the city's key, never a word of them. None before the first sign-in. */
export async function messageKeysOf(clip: Clip): Promise<string[]> {
  const key = await messageKey.get();
  return key === null ? [] : Promise.all(messageIdentities(clip).map((identity) => keyedHash(key, identity)));
}
