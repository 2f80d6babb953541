// Belum diperiksa penutur asli. Pilihan kata: ../jv.ts
import type { DangerMessages } from '../id/danger.ts';

export const dangerJv: DangerMessages = {
  title: 'Wonten ingkang nembe nandhang bebaya? Telpon sakmenika',
  hint: 'Sasampunipun, aduan punika tetep saged panjenengan kintun.',
};
