// Belum diperiksa penutur asli. Pilihan kata: widget/src/messages/su.ts
import type { TrackingMessages } from '../id/tracking.ts';

export const trackingSu: TrackingMessages = {
  fullProof: 'Bukti lengkep, kanggo dicitak',
  officer: 'Patugas',
  rateToo: 'Sakantenan meunteun waleranana (kénging diliwat)',
  photosNow: 'Foto kaayaan ayeuna',
  asked: (time) => `Disuhunkeun ${time}.`,
  shown: 'parantos ditémbongkeun',
  timeIsUp: 'Waktos kanggo ningali parantos séép. Lebetkeun kodena sakali deui.',
  back: 'Mulih deui ka aduan',
  asJson: 'Sadayana, kanggo diaos ku komputer (JSON)',
};
