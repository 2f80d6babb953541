// Belum diperiksa penutur asli.
import type { FilingProofMessages } from './filing-proof-id.ts';

export const filingProofJv: FilingProofMessages = {
  use: 'Bukti punika nedahaken punapa ingkang panjenengan aduaken, kapan, lan sinten ingkang nampi. Mangga dipuntedahaken menawi panjenengan nyuwun pirsa bab aduan punika dhateng instansi, utawi matur dhateng Ombudsman.',
  withheld: 'Asma kadhelikaken.',
  itsWriter: 'asmanipun ingkang matur',
  none: 'Tanpa asma',
  noticeTitle: 'Pemberitahuan bab data',
  noticeVersion: (version) => `Versinipun ${version}.`,
  noticeTerms: ({ controller, legalBasis }) => `Ingkang tanggel jawab data: ${controller}. Dhasaripun: ${legalBasis}.`,
  channels: {
    web: 'Formulir wonten situs web',
    instagram: 'Instagram',
    facebook: 'Facebook',
    x: 'X',
    threads: 'Threads',
    tiktok: 'TikTok',
    youtube: 'YouTube',
    whatsapp: 'WhatsApp',
    'google-maps': 'Google Maps',
    'other-page': 'Kaca sanes wonten internet',
    counter: 'Loket',
    phone: 'Telpon',
    letter: 'Serat',
  },
  missingTitle: 'Menawi panjenengan badhe matur dhateng Ombudsman',
  missingIntro: 'Ombudsman limrahipun nyuwun bab-bab punika, ingkang dereng wonten ing bukti punika:',
  missing: {
    name: 'asma jangkep panjenengan, amargi aduan punika kakintun tanpa asma',
    'name-withheld': 'asma jangkep panjenengan, amargi wonten mriki kadhelikaken',
    address: 'alamat panjenengan',
    'power-of-attorney': 'surat kuasa saking tiyang ingkang panjenengan wakili',
    signature: 'tapak asma panjenengan',
  },
};
