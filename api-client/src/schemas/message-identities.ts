import { canonicalJson } from './canonical-json.ts';
import type { Clip } from './clip.ts';

type Message = Pick<Clip, 'text' | 'postedAt' | 'postedAtPrecision'>;
type Identified = Message & Pick<Clip, 'platform' | 'postId' | 'commentId' | 'messages' | 'conversationKey'>;

/** What is hashed into `conversationKey`: the conversation by the platform's own id of it, or by the other's number. */
export function conversationIdentity(platform: Clip['platform'], conversation: string): string {
  return canonicalJson(['conversation', platform, conversation]);
}

/**
 * What the author's messages in a clip are known again by, to be hashed under the city's key: platform, conversation, minute and words. None where
 * one of these isn't known, since "ya" is said every day; none of a thing with an id of its own. Clipper and server must agree on each byte of it.
 */
export function messageIdentities(clip: Identified): string[] {
  const { platform, conversationKey } = clip;
  if (conversationKey === undefined || clip.postId !== null || clip.commentId !== null) return [];
  const messages = clip.messages?.filter(({ from }) => from === 'author') ?? [clip];
  const identities = messages.flatMap((message) => {
    const minute = minuteOf(message);
    const words = message.text?.normalize('NFC').replaceAll(/\s+/g, ' ').trim() ?? '';
    return minute === null || words === '' ? [] : [canonicalJson(['message', platform, conversationKey, minute, words])];
  });
  return [...new Set(identities)];
}

/** "Two hours ago" is another minute each time it is read. */
function minuteOf({ postedAt, postedAtPrecision }: Message): string | null {
  return postedAt !== null && (postedAtPrecision === 'minute' || postedAtPrecision === 'second') ? new Date(postedAt).toISOString().slice(0, 16) : null;
}
