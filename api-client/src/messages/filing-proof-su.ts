// Belum diperiksa penutur asli.
import type { FilingProofMessages } from './filing-proof-id.ts';

export const filingProofSu: FilingProofMessages = {
  use: 'Bukti ieu nuduhkeun naon anu diadukeun ku anjeun, iraha, sareng saha anu nampi. Tuduhkeun upami anjeun naroskeun aduan ieu ka instansi, atanapi ngalapor ka Ombudsman.',
  withheld: 'Nami disumputkeun.',
  itsWriter: 'nami anu ngadukeun',
  none: 'Tanpa nami',
  noticeTitle: 'Pemberitahuan perkawis data',
  noticeVersion: (version) => `Vérsina ${version}.`,
  noticeTerms: ({ controller, legalBasis }) => `Anu tanggel waler kana data: ${controller}. Dasarna: ${legalBasis}.`,
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
    'other-page': 'Kaca sanés dina internét',
    counter: 'Lokét',
    phone: 'Telepon',
    letter: 'Serat',
  },
  missingTitle: 'Upami anjeun badé ngalapor ka Ombudsman',
  missingIntro: 'Ombudsman biasana nyuhunkeun hal-hal ieu, anu teu acan aya dina bukti ieu:',
  missing: {
    name: 'nami lengkep anjeun, kumargi aduan ieu dikintun tanpa nami',
    'name-withheld': 'nami lengkep anjeun, kumargi di dieu disumputkeun',
    address: 'alamat anjeun',
    'power-of-attorney': 'surat kuasa ti jalmi anu diwakilan ku anjeun',
    signature: 'tawis leungeun anjeun',
  },
};
