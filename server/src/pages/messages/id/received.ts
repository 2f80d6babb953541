/** Texts of the receipt, and of the short proof that something was filed. */
export const receivedId = {
  title: 'Aduan Anda sudah kami terima',
  keep: 'Simpan kode ini, hanya Anda yang memilikinya.',
  keepHow: 'Foto layar ini, cetak, atau salin kodenya sekarang; kami tidak bisa menampilkannya lagi.',
  qrLabel: 'Kode QR yang berisi kode lacak Anda',
  why: 'Dengan kode itu Anda bisa melihat perkembangan, membaca jawaban, dan membalas.',
  ifLost: 'Kalau hilang, petugas bisa memberi kode baru lewat kontak Anda.',
  noContact: 'Anda tidak meninggalkan kontak. Simpan kode ini baik-baik, karena kode yang hilang tidak bisa kami ganti.',
  number: 'Nomor aduan',
  receivedAt: 'Diterima',
  unit: 'Ditangani',
  dueAt: 'Dijawab paling lambat',
  files: 'Berkas',
  attached: (counts: string) => `${counts} terlampir`,
  hash: 'Sidik isi aduan (SHA-256)',
  noName: 'Anda melapor tanpa nama. Kalau nanti membawa aduan ini ke Ombudsman, siapkan nama dan alamat Anda.',
  follow: 'Lihat aduan Anda',
  fullProof: 'Bukti lapor lengkap',
};
export type ReceivedMessages = typeof receivedId;
