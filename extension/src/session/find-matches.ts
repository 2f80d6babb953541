import type { Clip, ClipMatch } from '@kotak-aduan/api-client/schemas';
import { clipKeySchema, ownIdentity } from '@kotak-aduan/api-client/schemas';
import { errorCode } from '../errors/has-code.ts';
import { currentToken, extensionClient } from './extension-client.ts';
import { messageKeysOf, wordsKeyOf } from './message-keys-of.ts';

/** Whether somebody in the city clipped this already; nothing where the server can't be asked. */
export async function findMatches(clip: Clip, signal: AbortSignal): Promise<readonly ClipMatch[]> {
  const client = await extensionClient();
  const [messageKeys, wordsKey] = [await messageKeysOf(clip), await wordsKeyOf(clip)];
  const own = { platform: clip.platform, ...ownIdentity(clip) };
  const isKnowable = (own.postId ?? own.commentId ?? own.permalink ?? wordsKey) !== null || messageKeys.length > 0;
  if (client === null || (await currentToken()) === null || !isKnowable) return [];
  // A server older than keys of messages takes no field of that name.
  const key = { ...own, ...(messageKeys.length === 0 ? {} : { messageKeys }) };
  const ask = async (keys: readonly unknown[]): Promise<readonly ClipMatch[]> =>
    (await client.findClips({ body: { keys: keys.map((one) => clipKeySchema.parse(one)) }, signal })).matches;
  try {
    return await ask([{ ...key, ...(wordsKey === null ? {} : { wordsKey }) }]);
  } catch (error) {
    // Nor does one older than keys of words.
    if (wordsKey !== null && errorCode(error) === 'invalid-input') return ask([key]).catch(() => []);
    // Offline or down: the server will find a second clip of the same thing when it arrives.
    return [];
  }
}
