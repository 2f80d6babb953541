// Belum diperiksa penutur asli. Pilihan kata: ../jv.ts
import type { OnBehalfMessages } from '../id/on-behalf.ts';

export const onBehalfJv: OnBehalfMessages = {
  nameLabel: 'Asmanipun tiyang ingkang panjenengan wakili',
  thatName: 'asmanipun tiyang punika',
  relationLabel: 'Piyambakipun sintenipun panjenengan?',
  relations: { family: 'Kulawarga', neighbour: 'Tanggi', colleague: 'Rencang makarya', other: 'Sanesipun' },
  nameMissing: 'Serat asmanipun tiyang ingkang panjenengan wakili, utawi busak centhang “Kula nyerat kangge tiyang sanes”.',
};
