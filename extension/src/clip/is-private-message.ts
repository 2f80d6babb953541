import type { Clip } from '@kotak-aduan/api-client/schemas';
import { findConversation } from '../adapters/index.ts';

/** Whether a clip is of a private message: one that was read as such, or words selected where conversations stand. */
export function isPrivateMessage({ kind, platform, pageUrl }: Pick<Clip, 'kind' | 'platform' | 'pageUrl'>): boolean {
  return kind === 'message' || platform === 'whatsapp' || platform === 'messenger' || findConversation(pageUrl, null) !== null;
}
