// Belum diperiksa penutur asli. Pilihan kata: widget/src/messages/su.ts
import type { PersonMessages } from '../id/person.ts';

export const personSu: PersonMessages = {
  title: 'Nami anjeun',
  named: 'Nganggo nami',
  namedWithoutName: 'Upami namina dikosongkeun, aduan anjeun ditampi tanpa nami.',
  withheld: 'Nami disumputkeun',
  none: 'Tanpa nami',
  ifOfficial: (inspectorate) => `Upami ieu perkawis patugas: mung ${inspectorate}.`,
  name: 'Nami lengkep',
  nameHint: 'Kénging dikosongkeun. Upami nami disumputkeun, serat di dieu.',
  forWhom: 'Anjeun lapor kanggo saha?',
  forMyself: 'Kanggo abdi nyalira',
  forOthers: {
    family: 'Kanggo kulawargi',
    neighbour: 'Kanggo tatangga',
    colleague: 'Kanggo rencang damel',
    other: 'Kanggo batur',
  },
  represented: 'Nami jalmi éta',
  representedHint: 'Mung upami anjeun lapor kanggo batur.',
  contact: 'Cara ngahubungi anjeun',
  contactKinds: { whatsapp: 'nomer WhatsApp', phone: 'nomer telepon', email: 'alamat email' },
  contactHint: (kinds) => `Serat ${kinds}. Kénging dikosongkeun. Mung kanggo aduan ieu. Tanpa kontak, kode anu ical teu tiasa digentos.`,
  notices: 'Wartosan abdi upami aya waleran',
  noticesMeans: 'Teu dicentang ogé kénging. Waleran salawasna tiasa ditingali ku kode.',
  publishPhotos: 'Foto abdi kénging ditémbongkeun',
  publishPhotosMeans: 'Teu dicentang ogé kénging. Contona kanggo nuduhkeun hasil padamelan; nami anjeun henteu ngiring.',
};
