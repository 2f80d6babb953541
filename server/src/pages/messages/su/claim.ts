// Belum diperiksa penutur asli. Pilihan kata: widget/src/messages/su.ts
import type { ClaimMessages } from '../id/claim.ts';

export const claimSu: ClaimMessages = {
  title: 'Keluhan anjeun parantos dicatet',
  heading: 'Keluhan anjeun parantos dicatet ku simkuring',
  thanks: 'Hatur nuhun parantos nyarioskeun.',
  what: (city) =>
    `Anjeun nyerat keluhan dina média sosial, teras admin akun resmi ${city} nyatet éta salaku aduan supados aya patugas anu ngurusna. Admin éta teras ngintunkeun tautan ieu ngalangkungan pesen langsung, sareng nomer aduanana.`,
  nextTitle: 'Wartos salajengna',
  next: 'Waleran kanggo anjeun ditepikeun dina obrolan anu sami, ku admin anu ngintunkeun tautan ieu. Aya anu badé ditaroskeun atanapi ditambihan? Waler waé pesenna.',
  prepare: 'Supados gancang dibantos, mangga sadiakeun:',
  number: 'nomer aduan tina pesen éta;',
  account: 'akun anu dianggo waktos nyerat keluhan, kumargi tina éta admin terang yén ieu leres anjeun;',
  more: 'foto, tempat, atanapi waktos kajadian, upami aya anu teu acan dicarioskeun.',
  whyTitle: 'Kunaon eusina teu aya di dieu',
  why: 'Kaca ieu ngahaja henteu némbongkeun eusi aduan, supados jalmi sanés anu mendakan tautanana teu tiasa maos.',
  notYours: 'Pesen éta sanés kanggo anjeun? Antep waé. Muka kaca ieu henteu nyimpen naon waé perkawis anjeun.',
};
