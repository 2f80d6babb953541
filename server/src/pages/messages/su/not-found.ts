// Belum diperiksa penutur asli. Pilihan kata: widget/src/messages/su.ts
import type { NotFoundMessages } from '../id/not-found.ts';

export const notFoundSu: NotFoundMessages = {
  title: 'Kaca ieu teu aya',
  why: 'Panginten alamatna lepat serat, atanapi tautanana parantos lami. Aduan anu kantos dikintun ku anjeun tetep aman.',
};
