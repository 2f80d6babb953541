// Belum diperiksa penutur asli. Pilihan kata: ../su.ts
import type { TooOldMessages } from '../id/too-old.ts';

export const tooOldSu: TooOldMessages = {
  means: 'Kaca ieu langkung lami tibatan server kami, janten bagian ieu teu tiasa dibuka. Mangga buka deui kacana. Draf anu parantos disimpen tetep aya.',
  reload: 'Buka deui kaca ieu',
};
