// Belum diperiksa penutur asli. Pilihan kata: widget/src/messages/jv.ts
import type { ProblemsMessages } from '../id/problems.ts';

export const problemsJv: ProblemsMessages = {
  title: 'Aduan panjenengan dereng kakintun',
  kept: 'Seratan panjenengan taksih wonten.',
  keptWithFiles: (files) => `Seratan lan ${files} berkas panjenengan taksih wonten.`,
  check: 'Mangga dipunpriksa punika, lajeng dipunkintun malih:',
  text: (least, most) => `Mangga matur keluhanipun, paling sekedhik ${least} huruf lan paling kathah ${most}.`,
  attachments: (most) => `Sertakaken paling sekedhik satunggal foto lan paling kathah ${most} berkas: kangge aduan kados mekaten petugas perlu mirsani.`,
  place: 'Serat panggenanipun, utawi pilih dhusun utawi kelurahanipun: kangge aduan kados mekaten petugas kedah mangertos dhateng pundi.',
  placeLong: (most) => `Serat panggenanipun langkung ringkes, paling kathah ${most} huruf.`,
  village: 'Dhusun utawi kelurahan punika mboten wonten ing daftar kutha. Pilih saking daftar, utawi kajengipun kosong.',
  category: 'Pilih saking daftar, utawi petugas kemawon ingkang nemtokaken.',
  agency: 'Pilih instansi saking daftar, utawi petugas kemawon ingkang nemtokaken.',
  identity: 'Pilih punapa asma panjenengan kenging dipunmangertosi.',
  name: (most) => `Serat asma panjenengan, paling kathah ${most} huruf, utawi pilih tanpa asma.`,
  onBehalfOf: (most) => `Serat asmanipun tiyang ingkang panjenengan wakili, paling kathah ${most} huruf, utawi pilih kangge panjenengan piyambak.`,
  contact: (most) => `Serat nomer telpon mawi sedaya angkanipun, upaminipun 0812 3456 7890, utawi alamat kados asma@conto.id; paling kathah ${most} huruf.`,
  contactMissing: 'Serat nomer utawi alamat panjenengan: kangge aduan kados mekaten petugas mbokmenawi perlu nyuwun pirsa.',
  contactKind: (kinds) => `Kutha punika namung ngubungi lumantar ${kinds}. Serat salah satunggalipun.`,
  tooOld: 'Formulir punika sampun dangu kabikak. Seratan panjenengan taksih wonten; dipunpriksa malih, lajeng dipunkintun.',
  notDone: 'Dereng kasil',
  goBack: 'Pencet tombol wangsul wonten browser panjenengan: seratan panjenengan limrahipun taksih wonten ing mrika.',
  backToForm: 'Wangsul dhateng formulir aduan',
};
