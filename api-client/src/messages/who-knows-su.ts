// Belum diperiksa penutur asli.
import type { WhoKnowsMessages } from './who-knows-id.ts';

export const whoKnowsSu: WhoKnowsMessages = {
  coordinator: 'koordinator kota',
  yourName: 'nami anjeun',
  all: (what) => `Sadaya anu maos aduan ieu terang ${what}.`,
  only: ({ who, what }) => `Mung ${who} anu terang ${what}.`,
  nobody: (what) => `Teu aya anu terang ${what}.`,
  noName: 'Waleran mung tiasa ditingali ku kode, sareng Ombudsman engké nyuhunkeun nami anjeun upami anjeun lapor ka ditu.',
};
