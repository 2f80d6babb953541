import { createHmac } from 'node:crypto';
import { type Clip, messageIdentities, wordsIdentity } from '@kotak-aduan/api-client/schemas';
import type { Signer } from './signer.ts';

/** The city's own, the same for each of its clippers: what one of them clipped the others know again. */
export function messageKey(signer: Pick<Signer, 'secretFor'>): string {
  return signer.secretFor('message-keys');
}

/** What the messages of a clip and its words by its author are kept under, so that a second clip of them is found without a word being told. */
export function messageKeysOf(clip: Clip, signer: Pick<Signer, 'secretFor'>): string[] {
  const words = wordsIdentity(clip);
  return [...messageIdentities(clip), ...(words === null ? [] : [words])].map((identity) => keyed(identity, signer));
}

function keyed(identity: string, signer: Pick<Signer, 'secretFor'>): string {
  return createHmac('sha256', messageKey(signer)).update(identity).digest('base64url');
}
