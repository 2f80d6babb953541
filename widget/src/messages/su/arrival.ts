// Belum diperiksa penutur asli. Pilihan kata: ../su.ts
import type { ArrivalMessages } from '../id/arrival.ts';

export const arrivalSu: ArrivalMessages = {
  asking: 'Sakedap, ditaroskeun heula naha aduan ieu parantos dugi…',
  cancel: 'Teu janten',
  missing: 'Aduan ieu teu acan dugi ka dieu. Hapus sareng foto-fotona?',
  delete: 'Muhun, hapus',
  missingOther: 'Ku kode ieu teu acan aya aduan anu dugi. Seratan anjeun masih aya, sareng tiasa dikintun janten aduan énggal.',
  sendAnother: 'Kintun janten aduan énggal',
  unknownWithdraw: 'Teu acan tiasa dipastikeun: aduan ieu panginten parantos dugi. Simpen heula kodena; ku kode ieu engké tiasa ditingali.',
  unknownEdit:
    'Teu acan tiasa dipastikeun: aduan ieu panginten parantos dugi. Upami dirobih ayeuna sareng tétéla parantos dugi, seratan anu énggal disimpen misah sareng anjeun dibéjaan.',
  unknownSend: 'Aduan ku kode ieu sigana parantos ditampi sateuacan dirobih. Buktina teu acan tiasa dicandak. Seratan anjeun anu énggal masih aya di dieu.',
  copyFirst: 'Salin heula kodena',
  askAgain: 'Taroskeun deui',
  deleteHere: 'Hapus tina parangkat ieu',
  editAnyway: 'Robih waé',
  wiped: 'Parantos dihapus tina parangkat ieu. Upami tétéla parantos dugi, ku kode ieu tiasa ditingali:',
  kept: 'Kodena parantos disimpen',
  filedWithdraw:
    'Aduan ieu tétéla parantos ditampi, janten teu tiasa ditarik ti dieu. Upami teu kedah diteraskeun, serat waé ka patugas. Kode sareng buktina aya di handap.',
  filedEdit: 'Aduan ieu tétéla parantos ditampi, janten eusina teu tiasa dirobih deui. Anu badé ditambihan tiasa dikintun janten katerangan.',
  filedSend:
    'Aduan ieu tétéla parantos ditampi sateuacan dirobih. Seratan anjeun anu énggal teu acan kakintun, sareng parantos disimpen. Kintun janten katerangan tambihan, atanapi janten aduan énggal.',
  add: 'Tambihan katerangan',
  addElsewhere: 'Tambihan katerangan dina kaca kota',
  openCopy: 'Janten aduan énggal',
};
