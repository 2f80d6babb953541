// Belum diperiksa penutur asli. Pilihan kata: widget/src/messages/su.ts
import type { ProblemsMessages } from '../id/problems.ts';

export const problemsSu: ProblemsMessages = {
  title: 'Aduan anjeun teu acan kakintun',
  kept: 'Seratan anjeun aya kénéh.',
  keptWithFiles: (files) => `Seratan sareng ${files} berkas anjeun aya kénéh.`,
  check: 'Mangga pariksa ieu, teras kintun deui:',
  text: (least, most) => `Mangga carioskeun keluhanana, pangsakedikna ${least} hurup sareng pangseueurna ${most}.`,
  attachments: 'Iringkeun foto: kanggo aduan sapertos kieu patugas peryogi ningali.',
  place: 'Serat tempatna, atanapi pilih désa atanapi kalurahanana: kanggo aduan sapertos kieu patugas kedah terang ka mana.',
  category: 'Pilih tina daptar, atanapi kajeun patugas anu nangtoskeun.',
  agency: 'Pilih instansi tina daptar, atanapi kajeun patugas anu nangtoskeun.',
  identity: 'Pilih naha nami anjeun kénging dipikaterang.',
  name: (most) => `Serat nami anjeun, pangseueurna ${most} hurup, atanapi pilih tanpa nami.`,
  onBehalfOf: 'Serat nami jalmi anu diwakilan ku anjeun, atanapi pilih kanggo nyalira.',
  contact: (most) => `Serat kontak anu lengkep, pangseueurna ${most} hurup, atanapi kosongkeun.`,
  answer: (question) => `Pariksa waleran kanggo “${question}”.`,
  tooOld: 'Formulir ieu parantos lami dibuka. Seratan anjeun aya kénéh; pariksa deui, teras kintun.',
  notDone: 'Teu acan hasil',
  goBack: 'Pencét tombol balik dina browser anjeun: seratan anjeun biasana aya kénéh di dinya.',
  backToForm: 'Balik ka formulir aduan',
};
