import type { PlaceMessages } from '../id/place.ts';

export const placeEn: PlaceMessages = {
  label: 'Where is it?',
  hint: 'A street, RT/RW or landmark. Leave it empty if you have told us already.',
  village: 'Village (desa or kelurahan)',
  unknown: 'I do not know',
};
