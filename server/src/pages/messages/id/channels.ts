/** `/kanal`, beside what `<kanal-resmi>` says, too. */
export const channelsId = {
  checkHint: 'Tulis nama akun, nomor, atau tautannya. Tidak kami simpan.',
  notHere: 'Kalau tidak ada di sini, jangan berikan kode lacak, NIK, atau uang.',
  sampleUntil: 'Kota mengisinya sebelum kotak aduan dipakai.',
  all: (city: string) => `Lihat semua kanal resmi ${city}`,
};
export type ChannelsMessages = typeof channelsId;
