/** Of what goes wrong before a server has said why: the box carries these, for nothing can be fetched then. */
export const connectionId = {
  network: 'Sambungan terputus. Isian Anda tidak hilang; periksa sinyal Anda, lalu coba lagi.',
  timeout: 'Jawaban belum datang juga. Periksa sambungan Anda, lalu coba sekali lagi.',
  'bad-response':
    'Sambungan ini belum sampai ke layanan pengaduan. Kalau Anda memakai Wi-Fi umum, masuk dulu ke halaman Wi-Fi itu atau pakai data seluler, lalu coba lagi.',
  internal: 'Ada gangguan di pihak kami. Tulisan Anda tetap ada; coba lagi sebentar lagi.',
  unavailable: 'Layanan sedang sibuk atau dirawat. Tulisan Anda tetap ada; coba lagi beberapa menit lagi.',
};
