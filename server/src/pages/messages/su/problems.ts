// Belum diperiksa penutur asli. Pilihan kata: widget/src/messages/su.ts
import type { ProblemsMessages } from '../id/problems.ts';

export const problemsSu: ProblemsMessages = {
  title: 'Aduan anjeun teu acan kakintun',
  kept: 'Seratan anjeun aya kénéh.',
  keptWithFiles: (files) => `Seratan sareng ${files} berkas anjeun aya kénéh.`,
  check: 'Mangga pariksa ieu, teras kintun deui:',
  text: (least, most) => `Mangga carioskeun keluhanana, pangsakedikna ${least} hurup sareng pangseueurna ${most}.`,
  attachments: (most) => `Iringkeun pangsakedikna hiji foto sareng pangseueurna ${most} berkas: kanggo aduan sapertos kieu patugas peryogi ningali.`,
  place: 'Serat tempatna, atanapi pilih désa atanapi kalurahanana: kanggo aduan sapertos kieu patugas kedah terang ka mana.',
  placeLong: (most) => `Serat tempatna langkung pondok, pangseueurna ${most} hurup.`,
  village: 'Désa atanapi kalurahan ieu teu aya dina daftar kota. Pilih tina daftar, atanapi kosongkeun.',
  category: 'Pilih tina daptar, atanapi kajeun patugas anu nangtoskeun.',
  agency: 'Pilih instansi tina daptar, atanapi kajeun patugas anu nangtoskeun.',
  identity: 'Pilih naha nami anjeun kénging dipikaterang.',
  name: (most) => `Serat nami anjeun, pangseueurna ${most} hurup, atanapi pilih tanpa nami.`,
  onBehalfOf: (most) => `Serat nami jalmi anu diwakilan ku anjeun, pangseueurna ${most} hurup, atanapi pilih kanggo nyalira.`,
  contact: (most) => `Serat nomer telepon sareng sadaya angkana, contona 0812 3456 7890, atanapi alamat sapertos nami@conto.id; pangseueurna ${most} hurup.`,
  contactMissing: 'Serat nomer atanapi alamat anjeun: kanggo aduan sapertos kieu patugas tiasa peryogi tumaros.',
  contactKind: (kinds) => `Kota ieu mung ngahubungi ku ${kinds}. Serat salah sahijina.`,
  tooOld: 'Formulir ieu parantos lami dibuka. Seratan anjeun aya kénéh; pariksa deui, teras kintun.',
  notDone: 'Teu acan hasil',
  goBack: 'Pencét tombol balik dina browser anjeun: seratan anjeun biasana aya kénéh di dinya.',
  backToForm: 'Balik ka formulir aduan',
};
