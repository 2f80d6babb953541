// Belum diperiksa penutur asli. Pilihan kata: ../su.ts
import type { LanguageMessages } from '../id/language.ts';

export const languageSu: LanguageMessages = {
  unchecked: 'Tarjamahan ieu teu acan dipariksa ku urang Sunda. Upami aya kecap anu lepat, hapunten.',
  missing: 'Basa ieu teu acan kabuka kumargi sambungan pegat. Cobian deui upami parantos nyambung.',
  barrier: 'Aya halangan dina ngagunakeun kotak ieu?',
};
