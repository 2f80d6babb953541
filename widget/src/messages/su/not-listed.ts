// Belum diperiksa penutur asli. Pilihan kata: ../su.ts
import type { NotListedMessages } from '../id/not-listed.ts';

export const notListedSu: NotListedMessages = {
  title: 'Di situs ieu aduan teu acan tiasa diserat',
  hint: 'Situs ieu teu acan didaptarkeun ku kota. Aduan anjeun tetep ditampi di kaca kota.',
  typed: 'Anu parantos diserat ku anjeun',
  typedHint: 'Teu acan kakintun. Salin, teras témpélkeun di kaca kota.',
  copy: 'Salin seratan',
  copied: 'Parantos disalin.',
  failed: 'Teu acan tiasa nyalin nyalira. Tandaan seratanana, teras salin.',
};
