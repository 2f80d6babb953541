// Belum diperiksa penutur asli. Pilihan kata: ../jv.ts
import type { DraftsMessages } from '../id/drafts.ts';

export const draftsJv: DraftsMessages = {
  title: 'Aduan panjenengan wonten piranti punika',
  seeCode: 'Pirsani kodenipun',
  letGo: 'Busak saking mriki',
  nothingWritten: 'Dereng wonten seratan',
  changedAt: (moment) => `Pungkasan dipunewahi ${moment}`,
  files: (count) => `${count} lampiran`,
  queued: (clock, mayBeFiled) => `${mayBeFiled ? 'Dereng tamtu dumugi' : 'Dereng kakintun'}. Dipuncobi malih tabuh ${clock}.`,
  sending: 'Nembe dipunkintun',
  failed: 'Dereng kakintun. Bikak kangge mirsani sebabipun.',
  sent: (complaintNumber) => `Sampun kakintun, nomer ${complaintNumber}`,
  open: 'Bikak',
  openOne: (words) => `Bikak: ${words}`,
  remove: 'Busak',
  removeOne: (words) => `Busak: ${words}`,
  confirm: 'Nggih, busak draf punika',
  codeGoes: 'Kode lacakipun tumut kabusak. Tanpa kode, aduan punika mboten saged panjenengan pirsani malih. Mangga dipunsalin rumiyin:',
  confirmSent: 'Nggih, dipunbusak. Kodenipun sampun kula simpen.',
  cancel: 'Mboten siyos',
  conflict:
    'Aduan punika ugi dipunewahi wonten tab sanes. Kalih-kalihipun kula simpen: ingkang wonten mriki, lan ingkang saking tab sanes. Dipuntandhing, lajeng kintun setunggal kemawon.',
  openConflict: 'Pirsani ingkang saking tab sanes',
  sentThere: 'Aduan punika sampun panjenengan kintun saking tab sanes. Kode lacakipun sami.',
  sentElsewhere:
    'Aduan punika sampun panjenengan kintun saking tab sanes. Ingkang panjenengan serat wonten mriki dereng kakintun, lan sampun dipunsimpen. Kintun minangka katrangan tambahan, utawi minangka aduan enggal.',
  onItsWay:
    'Aduan punika sampun panjenengan kintun saking tab sanes, lan taksih wonten margi. Ingkang panjenengan serat wonten mriki dereng kakintun, lan sampun dipunsimpen. Menawi aduanipun sampun dumugi, seratan punika saged dipuntambahaken.',
  goneElsewhere:
    'Aduan punika sampun mboten wonten ing piranti punika. Mbok menawi sampun panjenengan kintun saking tab sanes; dereng saged dipunpesthekaken. Ingkang panjenengan serat wonten mriki dereng kakintun, lan sampun dipunsimpen.',
  notKept: 'Seratan ingkang sakmenika dereng kasimpen wonten piranti punika. Kintun utawi busak rumiyin, supados mboten ical.',
};
