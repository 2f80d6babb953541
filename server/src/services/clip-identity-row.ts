import { type Clip, type ClipPart, ownIdentity, type Platform } from '@kotak-aduan/api-client/schemas';
import type { NewRow } from '../repositories/database.ts';
import { normalisePermalink } from './normalise-permalink.ts';

/** What a second clip is known by, in one spelling. */
export function clipIdentityRow(clip: ClipPart | Clip, platform: Platform): Omit<NewRow<'clip_parts'>, 'clip_id' | 'platform'> {
  const { postId, commentId, permalink } = ownIdentity(clip);
  return { post_id: postId, comment_id: commentId, permalink: permalink === null ? null : normalisePermalink(permalink, platform) };
}
