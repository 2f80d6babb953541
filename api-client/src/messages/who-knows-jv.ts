// Belum diperiksa penutur asli.
import type { WhoKnowsMessages } from './who-knows-id.ts';

export const whoKnowsJv: WhoKnowsMessages = {
  coordinator: 'koordinator kitha',
  yourName: 'asma panjenengan',
  all: (what) => `Sedaya ingkang maos aduan punika mangertos ${what}.`,
  only: ({ who, what }) => `Namung ${who} ingkang mangertos ${what}.`,
  nobody: (what) => `Mboten wonten ingkang mangertos ${what}.`,
  noName: 'Wangsulan namung saged dipunpirsani mawi kode, lan Ombudsman mangke nyuwun asma panjenengan menawi panjenengan lapor dhateng mrika.',
};
