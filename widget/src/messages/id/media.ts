/** Texts of a video, a document or a recording that is chosen, and of what can't be taken. */
export const mediaId = {
  title: 'Video atau PDF',
  hint: 'Video paling lama 1 menit, PDF paling besar 10 MB. Lokasi, nama pembuat, dan catatan lain di dalamnya kami hapus.',
  takeVideo: 'Rekam video',
  chooseVideo: 'Pilih video',
  choosePdf: 'Pilih PDF',
  chooseAudio: 'Pilih rekaman suara',
  close: 'Tutup',
  waiting: (names: string) => `Sambungan terputus. ${names} kami pegang dulu, dan kami siapkan sendiri begitu tersambung.`,
  tryAgain: 'Coba sekarang',
  signed: (names: string) =>
    `Tanda tangan digital di ${names} tidak ikut, karena data pribadi di dalam berkas kami hapus. Simpan berkas aslinya kalau-kalau petugas memintanya.`,
  attachUnsigned: 'Lampirkan saja',
  letGo: 'Tidak jadi',
  problems: {
    'media-too-large': (name: string) => `${name} terlalu besar untuk dikirim, paling besar 10 MB. Rekam lebih pendek, lalu pilih lagi.`,
    'media-too-long': (name: string) => `${name} terlalu panjang. Video paling lama 1 menit, suara paling lama 3 menit. Rekam lebih pendek, lalu pilih lagi.`,
    'media-unreadable': (name: string) => `${name} tidak terbaca. Coba rekam lagi di sini, atau pilih berkas lain.`,
    'pdf-too-large': (name: string) => `${name} lebih dari 10 MB. Foto saja halaman yang penting, lalu kirim fotonya.`,
    'pdf-encrypted': (name: string) => `${name} terkunci kata sandi, jadi petugas tidak bisa membukanya. Simpan tanpa kata sandi, atau foto saja halamannya.`,
    'pdf-unreadable': (name: string) => `${name} tidak terbaca. Coba simpan ulang sebagai PDF, atau foto saja halamannya.`,
    'not-accepted': (name: string) => `${name} bukan berkas yang bisa kami terima. Kirim foto, video, rekaman suara, atau PDF.`,
    'part-missing': (name: string) => `${name} belum bisa disiapkan karena sambungan terputus. Pilih lagi setelah tersambung.`,
  },
};
export type MediaMessages = typeof mediaId;
