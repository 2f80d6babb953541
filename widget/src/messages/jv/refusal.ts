// Belum diperiksa penutur asli. Pilihan kata: ../jv.ts
import type { RefusalMessages } from '../id/refusal.ts';

export const refusalJv: RefusalMessages = {
  text: 'Serat keluhan panjenengan mawi tembung sanes, langkung ringkes.',
  photos: 'Wonten berkas ingkang dereng saged katampi. Berkas punika dipunbusak, lajeng dipunpilih malih.',
  place: 'Serat panggenanipun langkung ringkes, utawi pencet “Tedahaken papanipun”.',
  village: 'Dhusun utawi kelurahan punika sampun mboten wonten ing daftar kitha. Pencet “Tedahaken papanipun”, lajeng dipunpilih malih.',
  agency: 'Pilihan punika sampun mboten wonten ing daftar kitha. Pilih sanesipun, utawi pilih “Petugas kemawon ingkang nemtokaken”.',
  answer: (question) => `Wangsulan punika sampun mboten cocog. Mangga dipunwaos pitakenanipun, lajeng dipunwangsuli malih: ${question}`,
  onBehalf: 'Serat asmanipun tiyang ingkang panjenengan wakili, ringkes kemawon.',
  contactKind: 'Kitha punika sampun mboten ngubungi mawi cara punika. Pilih cara sanes.',
};
