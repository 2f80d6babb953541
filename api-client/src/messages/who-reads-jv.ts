// Belum diperiksa penutur asli.
import type { WhoReadsMessages } from './who-reads-id.ts';

export const whoReadsJv: WhoReadsMessages = {
  official: (reader) => `Ingkang maos aduan punika namung ${reader}.`,
  others: 'Petugas punika, panggenanipun makarya, lan instansi sanes mboten saged maos.',
  coordinatorAndAdmin: 'koordinator lan admin kitha',
};
