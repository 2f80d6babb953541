// Belum diperiksa penutur asli. Pilihan kata: ../jv.ts
import type { TooOldMessages } from '../id/too-old.ts';

export const tooOldJv: TooOldMessages = {
  means:
    'Kaca punika langkung lami tinimbang server kula, pramila perangan punika mboten saged kabikak. Kacanipun dipunbikak malih. Draf ingkang sampun kasimpen taksih wonten.',
  reload: 'Bikak malih kaca punika',
};
