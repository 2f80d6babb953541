// Belum diperiksa penutur asli. Pilihan kata: widget/src/messages/jv.ts
import type { ProblemsMessages } from '../id/problems.ts';

export const problemsJv: ProblemsMessages = {
  title: 'Aduan panjenengan dereng kakintun',
  kept: 'Seratan panjenengan taksih wonten.',
  keptWithFiles: (files) => `Seratan lan ${files} berkas panjenengan taksih wonten.`,
  check: 'Mangga dipunpriksa punika, lajeng dipunkintun malih:',
  text: (least, most) => `Mangga matur keluhanipun, paling sekedhik ${least} huruf lan paling kathah ${most}.`,
  attachments: 'Sertakaken foto: kangge aduan kados mekaten petugas perlu mirsani.',
  place: 'Serat panggenanipun, utawi pilih dhusun utawi kelurahanipun: kangge aduan kados mekaten petugas kedah mangertos dhateng pundi.',
  category: 'Pilih saking daftar, utawi petugas kemawon ingkang nemtokaken.',
  agency: 'Pilih instansi saking daftar, utawi petugas kemawon ingkang nemtokaken.',
  identity: 'Pilih punapa asma panjenengan kenging dipunmangertosi.',
  name: (most) => `Serat asma panjenengan, paling kathah ${most} huruf, utawi pilih tanpa asma.`,
  onBehalfOf: 'Serat asmanipun tiyang ingkang panjenengan wakili, utawi pilih kangge panjenengan piyambak.',
  contact: (most) => `Serat kontak ingkang jangkep, paling kathah ${most} huruf, utawi kajengipun kosong.`,
  answer: (question) => `Mangga dipunpriksa wangsulan kangge “${question}”.`,
  tooOld: 'Formulir punika sampun dangu kabikak. Seratan panjenengan taksih wonten; dipunpriksa malih, lajeng dipunkintun.',
  notDone: 'Dereng kasil',
  goBack: 'Pencet tombol wangsul wonten browser panjenengan: seratan panjenengan limrahipun taksih wonten ing mrika.',
  backToForm: 'Wangsul dhateng formulir aduan',
};
