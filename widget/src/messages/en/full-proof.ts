import { filingProofEn } from '@kotak-aduan/api-client/messages/filing-proof-en';
import type { FullProofMessages } from '../id/full-proof.ts';

export const fullProofEn: FullProofMessages = {
  ...filingProofEn,
  loading: 'Fetching the proof…',
  again: 'Try again',
  attachment: ({ position, name, kilobytes, sha256 }) => `${position}. ${name}, ${kilobytes} kB, SHA-256 fingerprint ${sha256}`,
  print: 'Print',
  printElsewhere: (address) => `To print it, open ${address} in another tab or browser and enter your code.`,
  copy: 'Copy the full proof',
  copied: 'Full proof copied.',
  copyFailed: 'It couldn’t be copied. Mark the text, then copy it.',
};
