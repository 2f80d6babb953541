// Belum diperiksa penutur asli. Pilihan kata: widget/src/messages/su.ts
import type { PosterMessages } from '../id/poster.ts';

export const posterSu: PosterMessages = {
  title: (name) => `Poster kotak aduan ti ${name}`,
  printFirst: 'Citak salambar A4 tina parambah anjeun: pencét Ctrl+P, atanapi buka ménu teras pilih Citak.',
  back: 'Mulih deui',
  government: (city) => `Pamaréntah ${city}`,
  call: 'Aya keluhan? Mangga tepikeun di dieu.',
  qrLabel: (address) => `Kode QR ka ${address}`,
  how: 'Pindai nganggo kaméra HP, atanapi serat alamat ieu dina parambah:',
  notPublic: 'Anu diserat ku anjeun henteu ditémbongkeun ka umum.',
  code: 'Anjeun nampi kode kanggo ningali saha anu ngurus sareng iraha panglambatna diwaler.',
  nameHidden: 'Nami kénging disumputkeun.',
  compare: (address) => `Aya anu ngahubungi anjeun ngatasnamikeun simkuring? Cocogkeun heula akun atanapi nomerna di ${address}.`,
  neverCode: 'Patugas teu pernah nyuhunkeun kode lacak anjeun.',
};
