/** Texts above everything else where the complaint tells of a danger. */
export const dangerId = {
  title: 'Ada yang dalam bahaya? Telepon sekarang',
  hint: 'Aduan ini tetap bisa Anda kirim sesudahnya.',
};
export type DangerMessages = typeof dangerId;
