/** Texts of the complaint form itself; its fields about files, place and person have theirs apart. */
export const formId = {
  pageTitle: (city: string) => `Tulis aduan: ${city}`,
  refusedTitle: (city: string) => `Belum terkirim: tulis aduan, ${city}`,
  title: 'Ceritakan keluhan Anda',
  textHint: 'Hanya petugas yang menangani dan mengawasinya yang bisa membaca. Aduan Anda tidak ditampilkan di mana pun.',
  shared: 'Ini HP atau komputer bersama? Buka formulir yang tidak diingat peramban',
  textLabel: 'Ada apa, di mana, dan sejak kapan?',
  category: 'Tentang apa?',
  agency: 'Siapa yang sebaiknya menangani?',
  agencyByOfficer: 'Biar petugas yang menentukan',
  agencyNotItsBusiness: 'Kalau ini bukan urusannya, pilih yang lain, atau biarkan petugas yang menentukan.',
  agencyGroup: 'Instansi',
  districtGroup: 'Kecamatan',
  externalGroup: 'Di luar pemerintah kota',
  officialLabel: 'Ini tentang petugas',
  send: 'Kirim aduan',
  trackLink: 'Sudah punya kode? Lihat aduan Anda',
  /** Before the city’s numbers. */
  emergency: 'Ada bahaya sekarang? Telepon',
  dangerTitle: 'Ada yang dalam bahaya sekarang?',
  dangerHint: 'Telepon dulu. Aduan Anda tetap kami urus.',
};
export type FormMessages = typeof formId;
