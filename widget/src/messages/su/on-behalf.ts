// Belum diperiksa penutur asli. Pilihan kata: ../su.ts
import type { OnBehalfMessages } from '../id/on-behalf.ts';

export const onBehalfSu: OnBehalfMessages = {
  nameLabel: 'Nami jalmi anu diwakilan ku anjeun',
  thatName: 'nami jalmi éta',
  relationLabel: 'Anjeunna saha anjeun?',
  relations: { family: 'Kulawargi', neighbour: 'Tatangga', colleague: 'Rencang damel', other: 'Sanésna' },
  nameMissing: 'Serat nami jalmi anu diwakilan ku anjeun, atanapi hapus centang “Abdi nyerat kanggo batur”.',
};
