import { filingProofId } from '@kotak-aduan/api-client/messages/filing-proof-id';

/** Texts of the full proof of filing. */
export const fullProofId = {
  ...filingProofId,
  title: 'Bukti lengkap pengaduan',
  loading: 'Mengambil bukti…',
  again: 'Coba lagi',
  number: 'Nomor aduan',
  received: 'Diterima',
  receivedBy: (city: string) => `Diterima oleh sistem Kotak Aduan, ${city}`,
  writtenBy: (city: string) => `Dicatat oleh petugas, ${city}`,
  site: 'Diterima di',
  channel: 'Dikirim lewat',
  unit: 'Unit penerima',
  due: 'Dijawab paling lambat',
  name: 'Pelapor',
  onBehalfOf: 'Atas nama',
  onBehalfHidden: 'orang lain, namanya disembunyikan',
  category: 'Jenis aduan',
  respondent: 'Tempat kerja petugas yang diadukan',
  text: 'Isi aduan',
  yes: 'Ya',
  no: 'Tidak',
  place: 'Tempat',
  attachments: 'Lampiran',
  fileKinds: { image: 'Foto', video: 'Video', audio: 'Rekaman suara', application: 'Dokumen PDF' },
  attachment: ({ position, name, kilobytes, sha256 }: { position: number; name: string; kilobytes: number; sha256: string }) =>
    `${position}. ${name}, ${kilobytes} kB, sidik SHA-256 ${sha256}`,
  hash: 'Sidik isi aduan (SHA-256)',
  print: 'Cetak',
  printElsewhere: (address: string) => `Mau mencetak? Buka ${address} di tab atau browser lain, lalu masukkan kode Anda.`,
  copy: 'Salin bukti lengkap',
  copied: 'Bukti lengkap tersalin.',
  copyFailed: 'Belum bisa menyalin sendiri. Tandai tulisannya, lalu salin.',
};
export type FullProofMessages = typeof fullProofId;
