/** Texts of where it is. */
export const placeId = {
  label: 'Di mana tempatnya?',
  hint: 'Jalan, RT/RW, atau patokan. Boleh dikosongkan kalau sudah Anda ceritakan.',
  village: 'Desa atau kelurahan',
  unknown: 'Tidak tahu',
};
export type PlaceMessages = typeof placeId;
