// Belum diperiksa penutur asli. Pilihan kata: widget/src/messages/su.ts
import type { FormMessages } from '../id/form.ts';

export const formSu: FormMessages = {
  pageTitle: (city) => `Serat aduan: ${city}`,
  refusedTitle: (city) => `Teu acan kakintun: serat aduan, ${city}`,
  title: 'Mangga nyarios, aya keluhan naon?',
  textHint: 'Mung patugas anu ngurus sareng ngawaskeunana anu tiasa maos. Aduan anjeun henteu ditémbongkeun di mana waé.',
  shared: 'Ieu HP atanapi komputer babarengan? Buka formulir anu henteu diinget ku browser',
  textLabel: 'Aya naon, di mana, sareng ti iraha?',
  category: 'Perkawis naon?',
  agency: 'Saha anu saéna ngurus?',
  agencyByOfficer: 'Kajeun patugas anu nangtoskeun',
  agencyNotItsBusiness: 'Upami ieu sanés urusanana, pilih anu sanés, atanapi kajeun patugas anu nangtoskeun.',
  agencyGroup: 'Instansi',
  districtGroup: 'Kacamatan',
  externalGroup: 'Di luareun pamaréntah kota',
  officialLabel: 'Ieu perkawis patugas',
  send: 'Kintunkeun aduan',
  trackLink: 'Parantos gaduh kode? Tingali aduan anjeun',
  emergency: 'Aya bahaya ayeuna? Telepon',
  dangerTitle: 'Aya anu nuju bahaya ayeuna?',
  dangerHint: 'Telepon heula. Aduan anjeun tetep diurus.',
};
