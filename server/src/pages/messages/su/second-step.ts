// Belum diperiksa penutur asli. Pilihan kata: widget/src/messages/su.ts
import type { SecondStepMessages } from '../id/second-step.ts';

export const secondStepSu: SecondStepMessages = {
  pageTitle: (city) => `Sakedik deui: ${city}`,
  refusedTitle: (city) => `Teu acan kakintun: sakedik deui, ${city}`,
  title: 'Sakedik deui',
  notSent: 'Aduan anjeun teu acan kakintun. Anu parantos dieusian disimpen dina kaca ieu.',
  optional: 'Kénging dikosongkeun.',
  choose: 'Mangga pilih',
  yes: 'Leres',
  no: 'Henteu',
  numbersTitle: 'Aya data pribadi dina seratan anjeun',
  numbers: {
    nik: 'NIK',
    kk: 'nomer kartu kulawarga',
    phone: 'nomer telepon',
    card: 'nomer kartu bank',
    account: 'nomer rekening',
    email: 'alamat email',
    plate: 'pélat nomer',
  },
  numbersHint: 'Biasana patugas henteu meryogikeun. Upami disamarkeun, sabagian angkana digentos ku béntang.',
  mask: 'Samarkeun teras kintun',
  keep: 'Kintun sakumaha ayana',
};
