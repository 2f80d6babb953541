// Belum diperiksa penutur asli. Pilihan kata: widget/src/messages/jv.ts
import type { ProofMessages } from '../id/proof.ts';

export const proofJv: ProofMessages = {
  related: {
    family: (name) => `${name} (kulawarga)`,
    neighbour: (name) => `${name} (tanggi)`,
    colleague: (name) => `${name} (rencang makarya)`,
    other: (name) => `${name} (tiyang sanes)`,
  },
  hashMeans: 'Mawi angka punika saged dipunpriksa bilih isinipun mboten ewah wiwit katampi.',
};
