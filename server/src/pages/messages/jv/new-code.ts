// Belum diperiksa penutur asli. Pilihan kata: widget/src/messages/jv.ts
import type { NewCodeMessages } from '../id/new-code.ts';

export const newCodeJv: NewCodeMessages = {
  found: 'Kodenipun kepanggih? Pirsani aduan panjenengan',
  tryLater: 'Kodenipun mangke kenging dipuncobi wonten mriki',
};
