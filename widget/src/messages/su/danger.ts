// Belum diperiksa penutur asli. Pilihan kata: ../su.ts
import type { DangerMessages } from '../id/danger.ts';

export const dangerSu: DangerMessages = {
  title: 'Aya anu nuju bahaya? Telepon ayeuna',
  hint: 'Aduan ieu tetep tiasa dikintunkeun saparantosna.',
};
