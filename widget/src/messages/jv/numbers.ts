// Belum diperiksa penutur asli. Pilihan kata: ../jv.ts
import type { NumbersMessages } from '../id/numbers.ts';

export const numbersJv: NumbersMessages = {
  title: 'Wonten data pribadi ing seratan panjenengan',
  hint: 'Menawi mboten perlu kangge nangani aduan, dipunsamaraken kemawon. Priksanipun namung wonten piranti panjenengan.',
  kinds: { nik: 'NIK', kk: 'Nomer KK', phone: 'Nomer telpon', card: 'Nomer kertu', account: 'Nomer rekening', email: 'Alamat email', plate: 'Plat nomer' },
  mask: 'Samaraken',
  maskOne: (kind, shown) => `Samaraken ${kind} ${shown}`,
  maskAll: 'Samaraken sedaya',
  keep: 'Kajengipun, pancen perlu',
  masked: (count) => `${count} sampun dipunsamaraken.`,
  beforeSending: 'Aduan dereng kakintun. Samaraken rumiyin, utawi kajengipun menawi pancen perlu, lajeng pencet Kintun malih.',
};
