/** For somebody who mistyped an address, or followed an old link. */
export const notFoundId = {
  title: 'Halaman ini tidak ada',
  why: 'Mungkin alamatnya salah ketik, atau tautannya sudah lama. Aduan yang pernah Anda kirim tetap aman.',
};
export type NotFoundMessages = typeof notFoundId;
