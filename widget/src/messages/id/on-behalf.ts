/** Texts for those who write for somebody else. */
export const onBehalfId = {
  nameLabel: 'Nama orang yang Anda wakili',
  thatName: 'nama orang itu',
  relationLabel: 'Ia siapa Anda?',
  relations: { family: 'Keluarga', neighbour: 'Tetangga', colleague: 'Teman kerja', other: 'Lainnya' },
  nameMissing: 'Tulis nama orang yang Anda wakili, atau hapus centang “Saya menulis untuk orang lain”.',
};
export type OnBehalfMessages = typeof onBehalfId;
