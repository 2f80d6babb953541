// Belum diperiksa penutur asli. Pilihan kata: widget/src/messages/su.ts
import type { AccessibilityMessages } from '../id/accessibility.ts';

export const accessibilitySu: AccessibilityMessages = {
  title: (city) => `Kanggo sadayana: kotak aduan ${city}`,
  heading: 'Kotak aduan kanggo sadaya jalmi',
  lead: 'Kotak aduan ieu didamel supados tiasa dianggo ku saha waé: ku ramo, papan ketik, pamaca layar, hurup ageung, atanapi soanten. Acuanana WCAG 2.2 tingkat AA.',
  barrierTitle: 'Aya anu ngahalangan anjeun?',
  tell: 'Mangga carioskeun ngalangkungan kotak aduan.',
  tellHow:
    'Kénging tanpa nami. Sebatkeun bagian mana anu teu tiasa dianggo ku anjeun, sareng naon anu dianggo, contona TalkBack dina HP. Pilih “Kajeun patugas anu nangtoskeun”, supados dugi ka anu ngurus kotakna.',
  helper:
    'Upami kotakna teu tiasa dianggo pisan, mangga suhunkeun ka jalmi anu dipercanten ku anjeun kanggo nyeratna: di handapeun “Nami” aya pilihan “Abdi nyerat kanggo batur”. Atanapi hubungi nomer kota.',
  channels: 'Daptar kanal resmi kota',
  triedTitle: 'Anu parantos dipariksa',
  tried: {
    states: 'Unggal kaayaan kotak, dina opat basa, kalayan warna caang, poék, sareng warna anu diatur nyalira dina parangkat, nganggo alat pamariksa axe.',
    keyboard: 'Sadaya lalampahanana ku papan ketik waé: nyerat, ngalampirkeun foto, milih tempat, ngintun, nyimpen kode, ningali waleran, ngawaler.',
    spoken: 'Naon anu diaos ku pamaca layar salami lalampahan éta, numutkeun parambah Chromium.',
    narrow: 'Layar anu rubakna mung 320 piksel, hurup dua kali langkung ageung, sareng antawis hurup anu langkung lega: teu aya anu kapotong.',
    targets: 'Tombol cekap ageung kanggo ramo, teu aya anu obah nyalira, sareng teu aya wates waktos kanggo nyerat.',
    plain: 'Kaca tanpa JavaScript, kanggo HP sareng parambah lami.',
  },
  untriedTitle: 'Anu teu acan',
  untried: {
    people: 'Para difabel teu acan nyobian sasarengan sareng simkuring.',
    readers: 'TalkBack, VoiceOver, NVDA, sareng pamaca layar anu sanés teu acan dicobian dina parangkat anu saleresna.',
    map: 'Gambar peta teu tiasa diaoskeun. Anggo daptar tempat, atanapi serat alamatna.',
    media: 'Rekaman soanten sareng vidéo teu aya seratanana. Foto sareng dokumén ti dinas tiasa waé tanpa katerangan.',
    languages: 'Basa Jawa sareng Sunda teu acan dipariksa ku panyaturna nyalira, sareng awis aya soanten pamaca layarna.',
  },
};
