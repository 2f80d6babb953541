// Belum diperiksa penutur asli. Pilihan kata: widget/src/messages/su.ts
import type { ClaimMessages } from '../id/claim.ts';

export const claimSu: ClaimMessages = {
  heading: 'Keluhan anjeun parantos dicatet ku simkuring',
  thanks: 'Hatur nuhun parantos nyarioskeun.',
  what: (city) =>
    `Anjeun nyerat keluhan dina média sosial, teras admin akun resmi ${city} nyatet éta salaku aduan supados aya patugas anu ngurusna. Admin éta teras ngintunkeun tautan ieu ngalangkungan pesen langsung, sareng nomer aduanana.`,
  withoutScript:
    'Kanggo ngadamel kode lacak, kaca ieu meryogikeun JavaScript. Buka tautanana dina peramban sanés, sapertos Chrome atanapi Firefox. Teu tiasa? Waler waé pesen langsung éta: waleran kanggo anjeun ogé ditepikeun di dinya.',
  beginTitle: 'Turutan aduan anjeun ku nyalira',
  begin:
    'Ku kode lacak anjeun tiasa ningali aduanana dugi ka mana, ngawaler patugas, sareng nyarios upami hasilna tacan réngsé. Kodena didamel dina parangkat ieu sareng henteu dikintunkeun ka saha waé. Supados ngan anu nyeratna anu tiasa muka, engké anjeun ngintunkeun hiji kecap tina akun anjeun.',
  beginButton: 'Damel kode lacak abdi',
  codeTitle: 'Kahiji, simpen kode lacak ieu',
  code: 'Ngan anjeun anu gaduh. Ulah ngintunkeun kode ieu ka saha waé, ka admin ogé ulah.',
  copyCode: 'Salin kodena',
  wordTitle: 'Teras kintunkeun kecap ieu ka admin',
  word: 'Waler pesen langsung anu aya tautan ieuna, tina akun anu dianggo waktos nyerat keluhan. Cekap kintunkeun ieu:',
  copyWord: 'Salin kecap',
  onlyYours: 'Kintunkeun ngan kecap anu katingali dina layar anjeun nyalira. Upami aya jalmi anu nitah ngintunkeun kecap sanés, ulah.',
  until: 'Kecap ieu berlaku dugi ka',
  waitTitle: 'Saatos admin nampi',
  wait: 'Kode anjeun mimiti berlaku saatos admin maos kecap éta. Kaca ieu ulah waka ditutup. Upami katutup, kode anu parantos disimpen tetep berlaku.',
  waitButton: 'Pariksa ayeuna',
  acceptedTitle: 'Aduan ieu ayeuna kagungan anjeun',
  accepted: 'Simpen kode ieu. Ku kode ieu anjeun tiasa muka aduanana iraha waé, dina parangkat mana waé.',
  copied: 'Parantos disalin.',
  copyFailed: 'Tacan disalin. Pencét lami seratanana, teras pilih Salin.',
  news: {
    menunggu: 'Sakedap…',
    belum: 'Admin tacan nampi kecap anjeun. Parantos dikintunkeun? Pariksa deui engké.',
    terpotong: 'Tautanana kapotong. Buka deui tina pesen langsung éta, atanapi salin sadaya tautanana kana peramban.',
    'tidak-ada': 'Tautan ieu teu berlaku, atanapi aduanana parantos aya anu nyepeng. Upami éta sanés anjeun, waler pesen langsung ti admin.',
    penuh: 'Tautan ieu parantos sering teuing dicobian. Cobian deui énjing, atanapi waler pesen langsung ti admin.',
    putus: 'Tacan nyambung ka server. Pariksa internétna, teras cobian deui. Kode anjeun henteu robih.',
    ditolak: 'Kecap ieu teu berlaku deui: waktosna seép, atanapi aduanana dicepeng ku jalmi sanés. Upami éta sanés anjeun, waler pesen langsung ti admin.',
  },
  whyTitle: 'Kunaon eusina teu aya di dieu',
  why: 'Kaca ieu ngahaja henteu némbongkeun eusi aduan, supados jalmi sanés anu mendakan tautanana teu tiasa maos.',
  notYours: 'Pesen éta sanés kanggo anjeun? Antep waé. Muka kaca ieu henteu nyimpen naon waé perkawis anjeun.',
};
