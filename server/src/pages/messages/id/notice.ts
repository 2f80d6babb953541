/** What an e-mail or a message says: never the complaint nor its code. */
export const noticeId = {
  answeredSubject: (number: string) => `Aduan ${number}: ada jawaban`,
  answered: (number: string) => `Ada jawaban untuk aduan Anda nomor ${number}.`,
  changedSubject: (number: string) => `Aduan ${number}: status berubah`,
  changed: (number: string) => `Status aduan Anda nomor ${number} berubah.`,
  howToRead: (address: string) =>
    `Untuk membacanya, buka ${address} dan masukkan kode lacak Anda. Demi keamanan, isi aduan dan kodenya tidak kami tulis di sini.`,
  automatic: 'Surat ini dikirim otomatis dan tidak bisa dibalas. Kalau tidak mau dikabari lagi, buka aduan itu lalu pilih hapus kontak saya.',
  /** By WhatsApp, from an operator's own hand. */
  fromOfficers: (city: string) => `Halo, kami petugas pengaduan ${city}.`,
  neverCode: 'Petugas tidak pernah meminta kode lacak Anda. Kalau tidak mau dikabari lagi, buka aduan itu lalu pilih hapus kontak saya.',
};
export type NoticeMessages = typeof noticeId;
