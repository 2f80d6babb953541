/** `/aksesibilitas`: what was tried so that everybody can use the box, and what was not. */
export const accessibilityId = {
  title: (city: string) => `Aksesibilitas: kotak aduan ${city}`,
  heading: 'Kotak aduan untuk semua orang',
  lead: 'Kotak aduan ini kami buat supaya bisa dipakai siapa saja: dengan jari, papan ketik, pembaca layar, huruf besar, atau suara. Acuannya WCAG 2.2 tingkat AA.',
  barrierTitle: 'Ada yang menghalangi Anda?',
  tell: 'Ceritakan lewat kotak aduan.',
  tellHow:
    'Boleh tanpa nama. Sebutkan bagian mana yang tidak bisa Anda pakai, dan apa yang Anda pakai, misalnya TalkBack di HP. Pilih “Biar petugas yang menentukan”, supaya sampai ke pengelolanya.',
  helper:
    'Kalau kotaknya sama sekali tidak bisa Anda pakai, minta orang yang Anda percaya menuliskannya: di bawah “Nama” ada pilihan “Saya menulis untuk orang lain”. Atau hubungi nomor kota.',
  channels: 'Daftar kanal resmi',
  triedTitle: 'Yang sudah kami periksa',
  tried: {
    states: 'Setiap keadaan kotak, dalam empat bahasa, dengan warna terang, gelap, dan warna yang diatur sendiri di perangkat, dengan alat pemeriksa axe.',
    keyboard: 'Seluruh jalannya hanya dengan papan ketik: menulis, melampirkan foto, memilih tempat, mengirim, menyimpan kode, melihat jawaban, membalas.',
    spoken: 'Apa yang dibacakan pembaca layar sepanjang jalan itu, menurut peramban Chromium.',
    narrow: 'Layar sesempit 320 piksel, huruf dua kali lebih besar, dan jarak huruf yang dilonggarkan: tidak ada yang terpotong.',
    targets: 'Tombol cukup besar untuk jari, tidak ada yang bergerak sendiri, dan tidak ada batas waktu untuk menulis.',
    plain: 'Halaman tanpa JavaScript, untuk HP dan peramban lama.',
  },
  untriedTitle: 'Yang belum',
  untried: {
    people: 'Penyandang disabilitas belum mencobanya bersama kami.',
    readers: 'TalkBack, VoiceOver, NVDA, dan pembaca layar lain belum dicoba di perangkat sungguhan.',
    map: 'Gambar peta tidak bisa dibacakan. Pakai daftar tempat, atau tulis alamatnya.',
    media: 'Rekaman suara dan video tidak diberi teks. Foto dan dokumen dari dinas mungkin tanpa keterangan.',
    languages: 'Bahasa Jawa dan Sunda belum diperiksa penutur asli, dan jarang ada suara pembaca layarnya.',
  },
};
export type AccessibilityMessages = typeof accessibilityId;
