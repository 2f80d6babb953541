/** Texts of the questions that stand closed until somebody opens them. */
export const foldedId = {
  agency: {
    hint: 'Tidak apa-apa kalau ragu. Petugas akan memeriksa dan meneruskannya.',
    suggested: (category: string) => `Kami sarankan dari cerita Anda: ${category}`,
    ofSite: 'Pemilik halaman ini',
    other: 'Instansi lain',
    otherLabel: 'Pilih instansi',
    external: 'Di luar pemerintah kota',
    ofExternal: 'Di luar pemerintah kota. Kami sampaikan, mereka yang memutuskan.',
  },
  contact: {
    hint: 'Boleh dikosongkan, jawaban bisa dilihat dengan kode.',
    none: 'Tidak usah, saya lihat sendiri',
    notices: 'Kabari saya lewat kontak ini kalau ada jawaban',
    noticesMeans: 'Tanpa centang ini, kontak Anda hanya dipakai petugas kalau perlu bertanya.',
    kinds: { whatsapp: 'WhatsApp', phone: 'Telepon', email: 'Email' },
    labels: { whatsapp: 'Nomor WhatsApp', phone: 'Nomor telepon', email: 'Alamat email' },
    examples: { whatsapp: 'Contoh: 0812 3456 7890', phone: 'Contoh: 0271 123 456', email: 'Contoh: nama@contoh.id' },
    missing: { whatsapp: 'Tulis nomor WhatsApp Anda.', phone: 'Tulis nomor telepon Anda.', email: 'Tulis alamat email Anda.' },
    unlikely: {
      whatsapp: 'Nomor ini keliru atau belum lengkap. Tulis semua angkanya, misalnya 0812 3456 7890.',
      phone: 'Nomor ini keliru atau belum lengkap. Tulis dengan kode daerahnya, misalnya 0271 123 456.',
      email: 'Alamat ini keliru atau belum lengkap. Tulis seperti ini: nama@contoh.id',
    },
  },
  draft: {
    shared: 'Ini HP atau komputer bersama',
    sharedMeans: 'Misalnya di warnet atau pinjaman: tulisan dan foto tidak disimpan di perangkat ini.',
    sharedLeft: (drafts: number) => `Masih ada ${drafts} draf lain di perangkat ini, yang ditulis sebelumnya. Hapus semuanya juga?`,
    wipeLeft: 'Ya, hapus draf yang lain',
    leftCodes: 'Sebagian sudah sampai kepada kami, atau mungkin sudah. Catat dulu kodenya; tanpa kode, aduan itu tidak bisa dilihat lagi:',
    wipeNoted: 'Sudah saya catat, hapus',
    sharedCodes: (codes: number) =>
      `Di perangkat ini tersimpan ${codes} kode lacak. Hapus juga? Yang kodenya tidak tercatat di tempat lain tidak bisa dibuka lagi.`,
    wipeCodes: 'Ya, hapus kode lacak',
    startOver: 'Hapus dan mulai lagi',
    startOverConfirm: 'Ya, hapus tulisan dan foto',
  },
  identity: {
    label: 'Nama lengkap',
    optional: 'Boleh dikosongkan; aduan Anda lalu kami terima tanpa nama.',
    elsewhere: 'Ingin nama disembunyikan, atau tanpa nama?',
    elsewhereLink: 'Buka di halaman kota, supaya situs ini tidak bisa ikut membaca.',
    onBehalf: 'Saya menulis untuk orang lain',
  },
};
export type FoldedMessages = typeof foldedId;
