// Belum diperiksa penutur asli. Pilihan kata: ../jv.ts
import type { CoverMessages } from '../id/cover.ts';

export const coverJv: CoverMessages = {
  title: 'Tutupi pasuryan utawi plat',
  hint: 'Geser driji wonten sanginggiling perangan ingkang badhe dipuntutup. Menawi sampun kasimpen, perangan punika mboten saged dipunpirsani malih dening sinten kemawon, ugi dening panjenengan, lan kothakipun mboten saged dipuncopot. Klentu? Busak fotonipun, lajeng pilih malih.',
  keysHint: 'Mawi papan ketik: tambah kothak, geser mawi tombol panah, ewahi ukuranipun mawi Shift lan panah, lajeng pencet Enter.',
  picture: 'Foto ingkang nembe dipuntutupi',
  add: 'Tambah kothak',
  undo: 'Wangsulaken',
  save: 'Simpen foto ingkang katutup',
  saving: 'Nutupi…',
  cancel: 'Mboten siyos',
  box: (position, left, top, width, height) =>
    `Kothak ${position}: ${left} persen saking kiwa, ${top} persen saking nginggil, wiyaripun ${width} persen, inggilipun ${height} persen`,
  placed: (position) => `Kothak ${position} sampun dipunpasang.`,
  removed: (position) => `Kothak ${position} sampun dipunbusak.`,
  count: (boxes) => (boxes === 0 ? 'Dereng wonten ingkang dipuntutupi.' : `${boxes} perangan dipuntutupi.`),
  unsent: 'Aduan dereng dipunkintun, amargi kothak ingkang panjenengan gambar dereng nutupi foto punika.',
  failed: 'Foto punika dereng saged dipuntutupi wonten mriki. Busak foto punika, utawi foto malih tanpa pasuryan lan plat.',
};
