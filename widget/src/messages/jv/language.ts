// Belum diperiksa penutur asli. Pilihan kata: ../jv.ts
import type { LanguageMessages } from '../id/language.ts';

export const languageJv: LanguageMessages = {
  unchecked: 'Terjemahan punika dereng dipunpriksa dening tiyang Jawi. Menawi wonten tembung ingkang klentu, nyuwun pangapunten.',
  missing: 'Basa punika dereng kabikak amargi sambungan pedhot. Mangga dipuncobi malih menawi sampun nyambung.',
  barrier: 'Wonten alangan anggenipun ngginakaken kothak punika?',
};
