// Belum diperiksa penutur asli. Pilihan kata: ../su.ts
import type { DraftsMessages } from '../id/drafts.ts';

export const draftsSu: DraftsMessages = {
  title: 'Aduan anjeun dina parangkat ieu',
  seeCode: 'Tingali kodena',
  letGo: 'Hapus ti dieu',
  nothingWritten: 'Teu acan aya seratan',
  changedAt: (moment) => `Panungtungan dirobih ${moment}`,
  files: (count) => `${count} lampiran`,
  queued: (clock, mayBeFiled) => `${mayBeFiled ? 'Teu acan pasti dugi' : 'Teu acan kakintun'}. Dicobian deui tabuh ${clock}.`,
  sending: 'Nuju dikintun',
  failed: 'Teu acan kakintun. Buka kanggo ningali sababna.',
  sent: (complaintNumber) => `Parantos kakintun, nomer ${complaintNumber}`,
  open: 'Buka',
  openOne: (words) => `Buka: ${words}`,
  remove: 'Hapus',
  removeOne: (words) => `Hapus: ${words}`,
  confirm: 'Muhun, hapus draf ieu',
  codeGoes: 'Kode lacakna ngiring kahapus. Tanpa kode, aduan ieu moal tiasa ditingali deui ku anjeun. Mangga salin heula:',
  confirmSent: 'Muhun, hapus. Kodena parantos disimpen.',
  cancel: 'Teu janten',
  conflict: 'Aduan ieu ogé dirobih dina tab sanés. Duanana disimpen: anu di dieu, sareng anu tina tab sanés. Bandingkeun, teras kintun hiji waé.',
  openConflict: 'Tingali anu tina tab sanés',
  sentThere: 'Aduan ieu parantos dikintun ku anjeun tina tab sanés. Kode lacakna sami.',
  sentElsewhere:
    'Aduan ieu parantos dikintun ku anjeun tina tab sanés. Anu diserat di dieu teu acan kakintun, sareng parantos disimpen. Kintun janten katerangan tambihan, atanapi janten aduan énggal.',
  onItsWay:
    'Aduan ieu parantos dikintun ku anjeun tina tab sanés, sareng aya kénéh di jalan. Anu diserat di dieu teu acan kakintun, sareng parantos disimpen. Upami aduan éta parantos dugi, seratan ieu tiasa ditambihkeun.',
  goneElsewhere:
    'Aduan ieu parantos teu aya dina parangkat ieu. Panginten parantos dikintun tina tab sanés; teu acan tiasa dipastikeun. Anu diserat di dieu teu acan kakintun, sareng parantos disimpen.',
  notKept: 'Seratan anu ayeuna teu acan disimpen dina parangkat ieu. Kintun atanapi hapus heula, supados teu ical.',
};
