/** One sheet for a counter or a wall. */
export const posterId = {
  title: (name: string) => `Poster kotak aduan ${name}`,
  printFirst: 'Cetak selembar A4 dari peramban Anda: tekan Ctrl+P, atau buka menu lalu pilih Cetak.',
  back: 'Kembali',
  government: (city: string) => `Pemerintah ${city}`,
  call: 'Ada keluhan? Sampaikan di sini.',
  qrLabel: (address: string) => `Kode QR ke ${address}`,
  how: 'Pindai dengan kamera HP, atau ketik alamat ini di peramban:',
  notPublic: 'Yang Anda tulis tidak tampil untuk umum.',
  code: 'Anda mendapat kode untuk melihat siapa yang menangani dan kapan paling lambat dijawab.',
  nameHidden: 'Nama boleh disembunyikan.',
  compare: (address: string) => `Ada yang menghubungi Anda atas nama kami? Cocokkan dulu akun atau nomornya di ${address}.`,
  neverCode: 'Petugas tidak pernah meminta kode lacak Anda.',
};
export type PosterMessages = typeof posterId;
