/** `/lacak/kode-baru`, beside what the box says of a lost code, too. */
export const newCodeId = {
  found: 'Kodenya ketemu? Lihat aduan Anda',
  tryLater: 'Coba kodenya nanti di sini',
};
export type NewCodeMessages = typeof newCodeId;
