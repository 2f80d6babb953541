// Belum diperiksa penutur asli. Pilihan kata: widget/src/messages/jv.ts
import type { TrackingMessages } from '../id/tracking.ts';

export const trackingJv: TrackingMessages = {
  fullProof: 'Bukti jangkep, kangge dipuncithak',
  officer: 'Petugasipun',
  rateToo: 'Wangsulanipun kenging dipunbiji sisan (kenging dipunlangkungi)',
  photosNow: 'Foto kawontenan sakmenika',
  asked: (time) => `Dipunsuwun ${time}.`,
  shown: 'sampun dipuntedahaken',
  timeIsUp: 'Wekdal kangge mirsani sampun telas. Kodenipun mangga dipunlebetaken sepisan malih.',
  back: 'Wangsul dhateng aduan',
  asJson: 'Sedayanipun, kangge dipunwaos komputer (JSON)',
};
