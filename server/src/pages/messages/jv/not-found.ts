// Belum diperiksa penutur asli. Pilihan kata: widget/src/messages/jv.ts
import type { NotFoundMessages } from '../id/not-found.ts';

export const notFoundJv: NotFoundMessages = {
  title: 'Kaca punika mboten wonten',
  why: 'Menawi alamatipun klentu serat, utawi tautanipun sampun lami. Aduan ingkang sampun panjenengan kintun tetep aman.',
};
