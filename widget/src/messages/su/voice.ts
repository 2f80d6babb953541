// Belum diperiksa penutur asli. Pilihan kata: ../su.ts
import type { VoiceMessages } from '../id/voice.ts';

export const voiceSu: VoiceMessages = {
  title: 'Rekam soanten',
  hint: 'Mangga cariyoskeun ku soanten, panglamina 3 menit. Rekamanana mung dikupingkeun ku patugas anu ngurus.',
  begin: 'Mimitian ngarekam',
  asking: 'Idinan mikropon dina patarosan browser…',
  recording: 'Nuju ngarekam',
  time: (seconds, most) => `${seconds} ti ${most}`,
  level: 'Tarikna soanten',
  stop: 'Réngsé ngarekam',
  discard: 'Piceun rekaman ieu',
  full: 'Parantos 3 menit, janten rekamanana dieureunkeun. Rekamanana parantos disimpen.',
  interrupted: 'Mikropon pegat. Anu parantos karekam disimpen.',
  ready: 'Rekaman parantos siap. Mangga kupingkeun heula upami hoyong.',
  player: 'Rekaman soanten anjeun',
  again: 'Rekam deui',
  done: 'Réngsé',
  cancel: 'Teu janten',
  choose: 'Pilih rekaman anu parantos aya',
  refused:
    'Mikropon teu acan diidinan. Pencét gambar konci dina baris alamat, idinan mikropon, teras cobian deui. Atanapi rekam nganggo aplikasi perekam dina HP teras pilih berkasna.',
  missing: 'Mikropon teu kapendak. Pasang mikropon, atanapi pilih rekaman anu parantos aya.',
  busy: 'Mikropon nuju dianggo ku aplikasi sanés. Tutup aplikasi éta, teras cobian deui.',
  unsupported: 'Browser ieu teu acan tiasa ngarekam soanten. Rekam nganggo aplikasi perekam dina HP, teras pilih berkasna.',
  empty: 'Teu acan aya soanten anu karekam. Cobian rekam deui.',
  cannotPlay: 'Teu acan tiasa diputer di kaca ieu, tapi tetep ngiring kakintun.',
};
