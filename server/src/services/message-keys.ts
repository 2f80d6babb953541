import { createHmac } from 'node:crypto';
import { type Clip, messageIdentities } from '@kotak-aduan/api-client/schemas';
import type { Signer } from './signer.ts';

/** The city's own, the same for each of its clippers: what one of them clipped the others know again. */
export function messageKey(signer: Pick<Signer, 'secretFor'>): string {
  return signer.secretFor('message-keys');
}

/** What the messages of a clip are kept under, so that a second clip of one of them is found without its words. */
export function messageKeysOf(clip: Clip, signer: Pick<Signer, 'secretFor'>): string[] {
  const key = messageKey(signer);
  return messageIdentities(clip).map((identity) => createHmac('sha256', key).update(identity).digest('base64url'));
}
