// Belum diperiksa penutur asli. Pilihan kata: ../su.ts
import type { CoverMessages } from '../id/cover.ts';

export const coverSu: CoverMessages = {
  title: 'Tutupan raray atanapi pélat',
  hint: 'Gésér ramo di luhureun bagian anu badé ditutupan. Upami parantos disimpen, bagian éta moal tiasa ditingali deui ku saha waé, ku anjeun ogé, sareng kotakna moal tiasa dicabut. Lepat? Hapus fotona, teras pilih deui.',
  keysHint: 'Nganggo papan ketik: tambihan kotak, gésér ku tombol panah, robih ukuranana ku Shift sareng panah, teras pencét Enter.',
  picture: 'Foto anu nuju ditutupan',
  add: 'Tambihan kotak',
  undo: 'Bolaykeun',
  save: 'Simpen foto anu parantos ditutupan',
  saving: 'Nuju nutupan…',
  cancel: 'Teu janten',
  box: (position, left, top, width, height) =>
    `Kotak ${position}: ${left} persén ti kénca, ${top} persén ti luhur, rubakna ${width} persén, luhurna ${height} persén`,
  placed: (position) => `Kotak ${position} parantos dipasang.`,
  removed: (position) => `Kotak ${position} parantos dihapus.`,
  count: (boxes) => (boxes === 0 ? 'Teu acan aya anu ditutupan.' : `${boxes} bagian ditutupan.`),
  unsent: 'Aduan teu acan dikintun, kumargi kotak anu digambar ku anjeun teu acan nutupan foto ieu.',
  failed: 'Foto ieu teu acan tiasa ditutupan di dieu. Hapus foto ieu, atanapi foto deui tanpa raray sareng pélat.',
};
