import type { NoticeMessages } from '../id/notice.ts';

// Belum diperiksa penutur asli.
export const noticeSu: NoticeMessages = {
  answeredSubject: (number) => `Aduan ${number}: aya waleran`,
  answered: (number) => `Aya waleran kanggo aduan anjeun nomer ${number}.`,
  changedSubject: (number) => `Aduan ${number}: kaayaanana robih`,
  changed: (number) => `Kaayaan aduan anjeun nomer ${number} robih.`,
  howToRead: (address) => `Kanggo maosna, buka ${address} teras lebetkeun kode lacak anjeun. Supados aman, eusi aduan sareng kodena henteu diserat di dieu.`,
  automatic: 'Serat ieu dikirim otomatis sareng teu tiasa diwaler. Upami teu hoyong dibéjaan deui, buka aduanana teras pilih hapus kontak abdi.',
  /** By WhatsApp, from an operator's own hand. */
  fromOfficers: (city) => `Sampurasun, abdi patugas aduan ${city}.`,
  neverCode: 'Patugas teu pernah nyuhunkeun kode lacak anjeun. Upami teu hoyong dibéjaan deui, buka aduanana teras pilih hapus kontak abdi.',
};
