// Belum diperiksa penutur asli. Pilihan kata: widget/src/messages/jv.ts
import type { PersonMessages } from '../id/person.ts';

export const personJv: PersonMessages = {
  title: 'Asma panjenengan',
  named: 'Kanthi asma',
  namedWithoutName: 'Menawi asmanipun kosong, aduan panjenengan kula tampi tanpa asma.',
  withheld: 'Asma kadhelikaken',
  none: 'Tanpa asma',
  ifOfficial: (inspectorate) => `Menawi punika bab petugas: namung ${inspectorate}.`,
  name: 'Asma jangkep',
  nameHint: 'Kenging kosong. Menawi asma kadhelikaken, mangga dipunserat wonten mriki.',
  forWhom: 'Panjenengan lapor kangge sinten?',
  forMyself: 'Kangge kula piyambak',
  forOthers: {
    family: 'Kangge kulawarga',
    neighbour: 'Kangge tanggi',
    colleague: 'Kangge rencang makarya',
    other: 'Kangge tiyang sanes',
  },
  represented: 'Asmanipun tiyang punika',
  representedHint: 'Namung menawi panjenengan lapor kangge tiyang sanes.',
  contact: 'Cara ngubungi panjenengan',
  contactKinds: { whatsapp: 'nomer WhatsApp', phone: 'nomer telpon', email: 'alamat email' },
  contactHint: (kinds) => `Serat ${kinds}. Kenging kosong. Namung kangge aduan punika. Tanpa kontak, kode ingkang ical mboten saged dipungantos.`,
  notices: 'Kula nyuwun dipunkabari menawi wonten wangsulan',
  noticesMeans: 'Mboten dipuncenthang nggih kenging. Wangsulan tansah saged dipunpirsani mawi kode.',
  publishPhotos: 'Foto kula kenging dipuntampilaken',
  publishPhotosMeans: 'Mboten dipuncenthang nggih kenging. Upaminipun kangge nedahaken asiling pakaryan; asma panjenengan mboten tumut.',
};
