import type { ClaimOutcome } from '@kotak-aduan/api-client/schemas';
import type { PutOutcome } from '../content/put-reply.ts';

/** What the clipper says of answering the author of a clip; `answering-en.ts` is checked against it. */
export const answeringId = {
  resolved: 'Sudah tercatat selesai di tempat. Warga tetap bisa bilang kalau belum beres.',
  put: 'Masukkan ke kolom balasan',
  putAnyway: 'Ya, masukkan',
  putHint: 'Klik dulu kolom balasan di halamannya. Yang mengirim tetap Anda.',
  putOutcomes: {
    put: 'Sudah masuk. Baca lagi di halamannya, lalu kirim sendiri.',
    'nothing-focused': 'Belum ada kolom yang Anda klik. Klik kolom balasan di halamannya, lalu tekan tombol ini lagi.',
    'not-private': 'Halaman ini tidak tampak seperti pesan langsung, dan tautan ini hanya untuk penulisnya. Tetap masukkan ke sini?',
    'too-long': 'Teksnya lebih panjang dari yang diterima kolom itu. Salin, lalu potong sendiri.',
    refused: 'Kolom itu tidak mau menerima. Tekan Salin, lalu tempel di sana.',
    closed: 'Browser belum mengizinkan halaman itu. Klik tombol Kotak Aduan di bilah alat sekali lagi di halaman itu, lalu coba lagi.',
  } satisfies Record<PutOutcome, string>,

  replied: 'Sudah dibalas?',
  repliedHint: 'Catat alamat balasannya, supaya tidak dibalas dua kali dan tidak terhitung terlambat.',
  repliedAddress: 'Alamat balasan',
  repliedTake: 'Ambil dari tab yang terbuka',
  repliedSave: 'Catat: sudah dibalas',
  repliedDone: 'Tercatat sudah dibalas.',
  repliedBad: 'Tulis alamat balasan di platform yang sama, diawali https://. Contoh: tautan komentarnya.',
  repliedNoTab: 'Alamat tab itu belum boleh dibaca. Klik tombol Kotak Aduan di halaman itu dulu, atau tempel alamatnya.',

  claimsTitle: (count: number) => `Penulis minta kode (${count})`,
  claimsHow: 'Terima hanya kalau katanya datang lewat pesan langsung dari akun di bawah ini, bukan dari akun lain yang mirip.',
  claimFrom: (account: string, platform: string) => `Dari akun ${account} di ${platform}`,
  claimUnknown: 'yang Anda kliping (namanya tidak terbaca)',
  claimTo: (account: string) => `dikirim ke akun ${account}`,
  claimProfile: 'Buka profilnya',
  claimDevices: (count: number) => `${count} perangkat meminta. Mungkin penulisnya membuka tautan dua kali, mungkin ada orang lain: periksa akunnya baik-baik.`,
  claimWord: 'Kata dari pesannya',
  claimWordHint: 'Contoh: sapu mangga 482. Boleh ditempel dengan seluruh pesannya.',
  claimAccept: 'Cocokkan',
  claimTries: (left: number) => `Sisa ${left} kali mencoba hari ini.`,
  claimOutcomes: {
    accepted: 'Cocok. Kode penulisnya sekarang berlaku; permintaan dari perangkat lain ditolak.',
    'wrong-word': 'Kata itu tidak cocok. Periksa lagi pesannya, dan pastikan pengirimnya akun yang benar.',
    locked: 'Sudah terlalu banyak kata yang salah. Besok bisa dicoba lagi.',
  } satisfies Record<ClaimOutcome, string>,

  late: (count: number) => (count === 1 ? 'Satu kliping lewat tenggat dan belum dibalas.' : `${count} kliping lewat tenggat dan belum dibalas.`),
  lateNumbers: (numbers: string) => `Nomor: ${numbers}.`,
  lateNotify: 'Beri tahu saya kalau ada yang terlambat',
  lateNotice: 'Warga menunggu balasan',
  lateBadge: (count: number) => `Jadikan aduan. ${count} belum dibalas.`,

  spot: 'Sudah ditangani di tempat',
  spotHint: 'Untuk hal kecil yang sudah beres: dicatat, dijawab, dan diselesaikan sekaligus, atas nama unit Anda.',
  spotText: 'Jawaban untuk warga',
  spotTextHint: 'Apa yang sudah dikerjakan. Warga membacanya.',
  spotTextMissing: 'Tulis dulu jawabannya untuk warga.',
  spotOfficial: 'Aduan tentang petugas tidak bisa diselesaikan di tempat. Inspektorat yang menanganinya.',
  spotBefore: 'Foto sebelum',
  spotAfter: 'Foto sesudah',
  spotDocument: 'Dokumen',
  spotNumber: 'Nomor surat atau dokumen',
  spotNeedsPhotos: 'Jenis masalah ini minta foto sebelum dan sesudah.',
  spotNeedsDocument: 'Jenis masalah ini minta dokumen atau nomornya.',
  spotMissing: 'Buktinya belum lengkap: tambahkan dulu, atau kirim sebagai aduan biasa.',
  spotUseClip: 'Foto dari kliping dipakai sebagai foto sebelum.',
  spotDrop: (name: string) => `Buang ${name}`,
  spotUnreadable: 'Berkas ini tidak bisa dipakai. Pilih foto JPEG, PNG, atau WebP, atau dokumen PDF.',
};

export type AnsweringMessages = typeof answeringId;
