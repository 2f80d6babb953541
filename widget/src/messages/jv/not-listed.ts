// Belum diperiksa penutur asli. Pilihan kata: ../jv.ts
import type { NotListedMessages } from '../id/not-listed.ts';

export const notListedJv: NotListedMessages = {
  title: 'Wonten situs punika aduan dereng saged dipunserat',
  hint: 'Kitha dereng ndhaftar situs punika. Aduan panjenengan tetep dipuntampi wonten kaca kitha.',
  typed: 'Ingkang sampun panjenengan serat',
  typedHint: 'Dereng kakintun. Mangga dipunsalin, lajeng dipuntempel wonten kaca kitha.',
  copy: 'Salin seratan',
  copied: 'Sampun kasalin.',
  failed: 'Dereng saged nyalin piyambak. Mangga dipuntandhani seratanipun, lajeng dipunsalin.',
};
