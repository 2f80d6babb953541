// Belum diperiksa penutur asli. Pilihan kata: widget/src/messages/su.ts
import type { ProofMessages } from '../id/proof.ts';

export const proofSu: ProofMessages = {
  related: {
    family: (name) => `${name} (kulawargi)`,
    neighbour: (name) => `${name} (tatangga)`,
    colleague: (name) => `${name} (rencang damel)`,
    other: (name) => `${name} (jalmi sanés)`,
  },
  hashMeans: 'Ku angka ieu tiasa dipariksa yén eusina teu robih ti saprak ditampi.',
};
