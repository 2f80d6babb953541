// Belum diperiksa penutur asli. Pilihan kata: widget/src/messages/jv.ts
import type { ClaimMessages } from '../id/claim.ts';

export const claimJv: ClaimMessages = {
  title: 'Sambatan panjenengan sampun kacathet',
  heading: 'Sambatan panjenengan sampun kula cathet',
  thanks: 'Matur nuwun sampun kersa nyariyosaken.',
  what: (city) =>
    `Panjenengan nyerat sambatan wonten media sosial, lajeng admin akun resmi ${city} nyathet minangka aduan supados wonten petugas ingkang nangani. Admin punika lajeng ngintun tautan punika lumantar pesen langsung, sareng nomer aduanipun.`,
  nextTitle: 'Kabar salajengipun',
  next: 'Wangsulan kangge panjenengan dipunaturaken wonten percakapan ingkang sami, dening admin ingkang ngintun tautan punika. Wonten ingkang badhe dipunsuwuni pirsa utawi dipuntambahi? Pesenipun mangga dipunbales kemawon.',
  prepare: 'Supados enggal dipunbiyantu, mangga nyawisaken:',
  number: 'nomer aduan saking pesen punika;',
  account: 'akun ingkang panjenengan ginakaken nalika nyerat sambatan, amargi saking mriku admin mangertos bilih punika saestu panjenengan;',
  more: 'foto, panggenan, utawi wekdal kadadosan, menawi wonten ingkang dereng panjenengan cariyosaken.',
  whyTitle: 'Kenging punapa isinipun mboten wonten mriki',
  why: 'Kaca punika pancen mboten nedahaken isinipun aduan, supados tiyang sanes ingkang manggihaken tautanipun mboten saged maos.',
  notYours: 'Pesen punika sanes kangge panjenengan? Mboten dados punapa. Mbikak kaca punika mboten nyimpen punapa-punapa bab panjenengan.',
};
