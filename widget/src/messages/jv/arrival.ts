// Belum diperiksa penutur asli. Pilihan kata: ../jv.ts
import type { ArrivalMessages } from '../id/arrival.ts';

export const arrivalJv: ArrivalMessages = {
  asking: 'Sekedhap, kula suwun pirsa rumiyin menapa aduan punika sampun dumugi…',
  cancel: 'Mboten siyos',
  missing: 'Aduan punika dereng dumugi mriki. Dipunbusak sareng fotonipun?',
  delete: 'Nggih, dipunbusak',
  missingOther: 'Kanthi kode punika dereng wonten aduan ingkang dumugi. Seratan panjenengan taksih wonten, saged dipunkintun minangka aduan enggal.',
  sendAnother: 'Kintun minangka aduan enggal',
  unknownWithdraw:
    'Dereng saged dipunpesthekaken: aduan punika mbok menawi sampun dumugi. Simpen rumiyin kodenipun; kanthi kode punika mangke saged dipunpirsani.',
  unknownEdit:
    'Dereng saged dipunpesthekaken: aduan punika mbok menawi sampun dumugi. Menawi panjenengan ewahi sakmenika lan jebul sampun dumugi, seratan enggalipun dipunsimpen piyambak lan panjenengan dipunparingi pirsa.',
  unknownSend:
    'Aduan kanthi kode punika ketingalipun sampun dipuntampi saderengipun panjenengan ewahi. Buktinipun dereng saged dipunpendhet. Seratan ingkang enggal taksih wonten mriki.',
  copyFirst: 'Salin rumiyin kodenipun',
  askAgain: 'Suwun pirsa malih',
  deleteHere: 'Busak saking piranti punika',
  editAnyway: 'Ewahi kemawon',
  wiped: 'Sampun dipunbusak saking piranti punika. Menawi jebul sampun dumugi, kanthi kode punika saged dipunpirsani:',
  kept: 'Kodenipun sampun kula simpen',
  filedWithdraw:
    'Aduan punika jebul sampun dipuntampi, dados mboten saged dipuntarik saking mriki. Menawi mboten perlu dipunlajengaken, mangga nyerat dhateng petugas. Kode lan buktinipun wonten ngandhap.',
  filedEdit:
    'Aduan punika jebul sampun dipuntampi, dados isinipun mboten saged dipunewahi malih. Ingkang badhe dipuntambahi saged dipunkintun minangka katrangan.',
  filedSend:
    'Aduan punika jebul sampun dipuntampi saderengipun panjenengan ewahi. Seratan ingkang enggal dereng kakintun, lan sampun dipunsimpen. Kintun minangka katrangan tambahan, utawi minangka aduan enggal.',
  add: 'Tambahi katrangan',
  addElsewhere: 'Tambahi katrangan wonten kaca kitha',
  openCopy: 'Dadosaken aduan enggal',
};
