import { claimNouns } from './claim-nouns.ts';
import type { Signer } from './signer.ts';

const numbers = 900;
const firstNumber = 100;

/**
 * `sapu-mangga-482`: two everyday words and a number, about 55 million in all. Made of the claim's id under the server's secret: it stands nowhere, and nobody
 * can choose their own to be another's.
 */
export function claimWord(claimId: string, { claimWordBytes }: Pick<Signer, 'claimWordBytes'>): string {
  const bytes = claimWordBytes(claimId);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const noun = (offset: number): string => claimNouns[view.getUint32(offset) % claimNouns.length] ?? '';
  return `${noun(0)}-${noun(4)}-${firstNumber + (view.getUint32(8) % numbers)}`;
}

/** Whether somebody's message holds this word: in capitals, with spaces or dots between, with a greeting around it. */
export function holdsWord(message: string, word: string): boolean {
  const plain = message
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-');
  return `-${plain}-`.includes(`-${word}-`);
}
