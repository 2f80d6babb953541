import type { Channel } from '../schemas/channel.ts';
import type { FilingGap, FilingProof } from '../schemas/filing-proof.ts';

/** Words of the full proof of filing, in the box and on the plain page alike. */
export const filingProofId = {
  use: 'Bukti ini menunjukkan apa yang Anda adukan, kapan, dan siapa yang menerimanya. Tunjukkan kalau Anda menanyakan aduan ini ke instansi, atau melapor ke Ombudsman.',
  withheld: 'Nama disembunyikan.',
  /** In a sentence on who knows it. */
  itsWriter: 'nama pelapor',
  none: 'Tanpa nama',
  noticeTitle: 'Pemberitahuan data',
  noticeVersion: (version: string) => `Versi ${version}.`,
  noticeTerms: ({ controller, legalBasis }: NonNullable<FilingProof['noticeTerms']>) => `Penanggung jawab data: ${controller}. Dasar: ${legalBasis}.`,
  channels: {
    web: 'Formulir di situs web',
    instagram: 'Instagram',
    facebook: 'Facebook',
    x: 'X',
    threads: 'Threads',
    tiktok: 'TikTok',
    youtube: 'YouTube',
    whatsapp: 'WhatsApp',
    'google-maps': 'Google Maps',
    'other-page': 'Halaman lain di internet',
    counter: 'Loket',
    phone: 'Telepon',
    letter: 'Surat',
  } satisfies Record<Channel, string>,
  missingTitle: 'Kalau Anda ingin melapor ke Ombudsman',
  missingIntro: 'Ombudsman biasanya meminta hal berikut, yang belum ada di bukti ini:',
  missing: {
    name: 'nama lengkap Anda, karena aduan ini dikirim tanpa nama',
    'name-withheld': 'nama lengkap Anda, karena di sini disembunyikan',
    address: 'alamat Anda',
    'power-of-attorney': 'surat kuasa dari orang yang Anda wakili',
    signature: 'tanda tangan Anda',
  } satisfies Record<FilingGap, string>,
};
/** The same keys in any language. */
export type FilingProofMessages = typeof filingProofId;
