import type { Clip, ClipField } from '@kotak-aduan/api-client/schemas';
import { isPrivateMessage } from '../clip/is-private-message.ts';

/** What a person is asked for in a field of its own. */
export type AskableGap = 'permalink' | 'postedAt' | 'author';

/**
 * What is worth asking a person for, most wanted first. Instagram shows no display names and Facebook few handles, so
 * either one is enough to know the author by; the clip's own list of gaps keeps both.
 */
export function askableGaps(clip: Clip): AskableGap[] {
  const isLacking = (field: 'authorName' | 'authorHandle'): boolean => clip[field] === null || clip.sources[field] === 'person';
  // A private message has no address that anybody could fill in.
  const isGap = (field: ClipField): boolean => clip.gaps.includes(field) && !(field === 'permalink' && isPrivateMessage(clip));
  const isAuthorAsked = (isGap('authorName') || isGap('authorHandle')) && isLacking('authorName') && isLacking('authorHandle');
  return [...(['permalink', 'postedAt'] as const).filter(isGap), ...(isAuthorAsked ? (['author'] as const) : [])];
}
