// Belum diperiksa penutur asli.
import type { WhoReadsMessages } from './who-reads-id.ts';

export const whoReadsSu: WhoReadsMessages = {
  official: (reader) => `Anu maos aduan ieu mung ${reader}.`,
  others: 'Patugas éta, tempat didamelna, sareng instansi sanés teu tiasa maos.',
  coordinatorAndAdmin: 'koordinator sareng admin kota',
};
