/** Texts of recording one's voice. */
export const voiceId = {
  title: 'Rekam suara',
  hint: 'Ceritakan dengan suara, paling lama 3 menit. Rekaman hanya didengar petugas yang menangani.',
  begin: 'Mulai merekam',
  asking: 'Izinkan mikrofon di pertanyaan peramban…',
  recording: 'Sedang merekam',
  time: (seconds: string, most: string) => `${seconds} dari ${most}`,
  level: 'Keras suara',
  stop: 'Selesai merekam',
  discard: 'Buang rekaman ini',
  full: 'Sudah 3 menit, jadi rekaman kami hentikan. Rekamannya tersimpan.',
  interrupted: 'Mikrofon terputus. Yang sudah terekam tersimpan.',
  ready: 'Rekaman siap. Dengarkan dulu kalau mau.',
  player: 'Rekaman suara Anda',
  again: 'Rekam ulang',
  done: 'Selesai',
  cancel: 'Tidak jadi',
  choose: 'Pilih rekaman yang sudah ada',
  refused:
    'Mikrofon belum diizinkan. Ketuk gambar gembok di bilah alamat, izinkan mikrofon, lalu coba lagi. Atau rekam dengan aplikasi perekam di HP dan pilih berkasnya.',
  missing: 'Mikrofon tidak ditemukan. Pasang mikrofon, atau pilih rekaman yang sudah ada.',
  busy: 'Mikrofon sedang dipakai aplikasi lain. Tutup aplikasi itu, lalu coba lagi.',
  unsupported: 'Peramban ini belum bisa merekam suara. Rekam dengan aplikasi perekam di HP, lalu pilih berkasnya.',
  empty: 'Belum ada suara yang terekam. Coba rekam lagi.',
  cannotPlay: 'Belum bisa diputar di halaman ini, tapi tetap ikut terkirim.',
};
export type VoiceMessages = typeof voiceId;
