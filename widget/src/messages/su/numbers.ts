// Belum diperiksa penutur asli. Pilihan kata: ../su.ts
import type { NumbersMessages } from '../id/numbers.ts';

export const numbersSu: NumbersMessages = {
  title: 'Aya data pribadi dina seratan anjeun',
  hint: 'Upami teu peryogi kanggo ngurus aduan, samarkeun waé. Pamariksaan ieu mung dina parangkat anjeun.',
  kinds: { nik: 'NIK', kk: 'Nomer KK', phone: 'Nomer telepon', card: 'Nomer kartu', account: 'Nomer rekening', email: 'Alamat email', plate: 'Pélat nomer' },
  mask: 'Samarkeun',
  maskOne: (kind, shown) => `Samarkeun ${kind} ${shown}`,
  maskAll: 'Samarkeun sadayana',
  keep: 'Antep, memang peryogi',
  masked: (count) => `${count} parantos disamarkeun.`,
  beforeSending: 'Aduan teu acan kakintun. Samarkeun heula, atanapi antep upami memang peryogi, teras pencét Kintunkeun deui.',
};
