import { filingProofId } from '@kotak-aduan/api-client/messages/filing-proof-id';

/** Texts of the full proof of filing. */
export const fullProofId = {
  ...filingProofId,
  loading: 'Mengambil bukti…',
  again: 'Coba lagi',
  attachment: ({ position, name, kilobytes, sha256 }: { position: number; name: string; kilobytes: number; sha256: string }) =>
    `${position}. ${name}, ${kilobytes} kB, sidik SHA-256 ${sha256}`,
  print: 'Cetak',
  printElsewhere: (address: string) => `Mau mencetak? Buka ${address} di tab atau browser lain, lalu masukkan kode Anda.`,
  copy: 'Salin bukti lengkap',
  copied: 'Bukti lengkap tersalin.',
  copyFailed: 'Belum bisa menyalin sendiri. Tandai tulisannya, lalu salin.',
};
export type FullProofMessages = typeof fullProofId;
