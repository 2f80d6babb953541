/** Texts of covering a face or a number plate. */
export const coverId = {
  title: 'Tutupi wajah atau pelat',
  hint: 'Geser jari di atas bagian yang ingin ditutup. Setelah disimpan, bagian itu tidak bisa dilihat lagi oleh siapa pun, juga oleh Anda, dan kotaknya tidak bisa dilepas. Keliru? Hapus fotonya, lalu pilih lagi.',
  keysHint: 'Dengan papan ketik: tambah kotak, geser dengan tombol panah, ubah ukurannya dengan Shift dan panah, lalu tekan Enter.',
  picture: 'Foto yang sedang ditutupi',
  add: 'Tambah kotak',
  undo: 'Urungkan',
  save: 'Simpan foto yang tertutup',
  saving: 'Menutupi…',
  cancel: 'Tidak jadi',
  box: (position: number, left: number, top: number, width: number, height: number) =>
    `Kotak ${position}: ${left} persen dari kiri, ${top} persen dari atas, lebar ${width} persen, tinggi ${height} persen`,
  placed: (position: number) => `Kotak ${position} dipasang.`,
  removed: (position: number) => `Kotak ${position} dihapus.`,
  count: (boxes: number) => (boxes === 0 ? 'Belum ada yang ditutupi.' : `${boxes} bagian ditutupi.`),
  unsent: 'Aduan belum dikirim, karena kotak yang Anda gambar belum menutupi foto ini.',
  failed: 'Foto ini belum bisa ditutupi di sini. Hapus foto ini, atau potret ulang tanpa wajah dan pelat.',
};
export type CoverMessages = typeof coverId;
