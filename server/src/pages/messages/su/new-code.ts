// Belum diperiksa penutur asli. Pilihan kata: widget/src/messages/su.ts
import type { NewCodeMessages } from '../id/new-code.ts';

export const newCodeSu: NewCodeMessages = {
  found: 'Kodena kapendak? Tingali aduan anjeun',
  tryLater: 'Kodena engké cobian di dieu',
};
