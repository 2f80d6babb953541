// Belum diperiksa penutur asli. Pilihan kata: ../su.ts
import { filingProofSu } from '@kotak-aduan/api-client/messages/filing-proof-su';
import type { FullProofMessages } from '../id/full-proof.ts';

export const fullProofSu: FullProofMessages = {
  ...filingProofSu,
  loading: 'Nuju nyandak bukti…',
  again: 'Cobian deui',
  attachment: ({ position, name, kilobytes, sha256 }) => `${position}. ${name}, ${kilobytes} kB, sidik SHA-256 ${sha256}`,
  print: 'Citak',
  printElsewhere: (address) => `Badé nyitak? Buka ${address} dina tab atanapi browser sanés, teras lebetkeun kode anjeun.`,
  copy: 'Salin bukti lengkep',
  copied: 'Bukti lengkep parantos disalin.',
  copyFailed: 'Teu acan tiasa nyalin nyalira. Tandaan seratanana, teras salin.',
};
