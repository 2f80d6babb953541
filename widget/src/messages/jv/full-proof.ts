// Belum diperiksa penutur asli. Pilihan kata: ../jv.ts
import { filingProofJv } from '@kotak-aduan/api-client/messages/filing-proof-jv';
import type { FullProofMessages } from '../id/full-proof.ts';

export const fullProofJv: FullProofMessages = {
  ...filingProofJv,
  loading: 'Mundhut bukti…',
  again: 'Cobi malih',
  attachment: ({ position, name, kilobytes, sha256 }) => `${position}. ${name}, ${kilobytes} kB, sidhik SHA-256 ${sha256}`,
  print: 'Cithak',
  printElsewhere: (address) => `Badhe nyithak? Bikak ${address} wonten tab utawi browser sanes, lajeng lebetaken kode panjenengan.`,
  copy: 'Salin bukti jangkep',
  copied: 'Bukti jangkep sampun kasalin.',
  copyFailed: 'Dereng saged nyalin piyambak. Tengeri seratanipun, lajeng dipunsalin.',
};
