// Belum diperiksa penutur asli. Pilihan kata: ../su.ts
import type { RefusalMessages } from '../id/refusal.ts';

export const refusalSu: RefusalMessages = {
  text: 'Serat keluhan anjeun ku kecap sanés, langkung pondok.',
  photos: 'Aya berkas anu teu acan tiasa ditampi. Hapus berkas éta, teras pilih deui.',
  place: 'Serat tempatna langkung pondok, atanapi pencét “Tuduhkeun tempatna”.',
  village: 'Désa atanapi kalurahan ieu parantos teu aya dina daftar kota. Pencét “Tuduhkeun tempatna”, teras pilih deui.',
  agency: 'Pilihan ieu parantos teu aya dina daftar kota. Pilih anu sanés, atanapi pilih “Kajeun patugas anu nangtoskeun”.',
  answer: (question) => `Waleran ieu parantos teu cocog. Baca patarosanana, teras waler deui: ${question}`,
  onBehalf: 'Serat nami jalmi anu diwakilan ku anjeun, pondok waé.',
  contactKind: 'Kota ieu parantos henteu ngahubungi ku cara éta. Pilih cara sanés.',
};
