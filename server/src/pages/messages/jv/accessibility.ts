// Belum diperiksa penutur asli. Pilihan kata: widget/src/messages/jv.ts
import type { AccessibilityMessages } from '../id/accessibility.ts';

export const accessibilityJv: AccessibilityMessages = {
  title: (city) => `Kangge sedaya: kothak aduan ${city}`,
  heading: 'Kothak aduan kangge sedaya tiyang',
  lead: 'Kothak aduan punika kula damel supados saged dipunginakaken sinten kemawon: mawi driji, papan ketik, pamaos layar, huruf ageng, utawi swanten. Gegaranipun WCAG 2.2 tataran AA.',
  barrierTitle: 'Wonten ingkang ngalang-alangi panjenengan?',
  tell: 'Mangga dipuncariyosaken lumantar kothak aduan.',
  tellHow:
    'Kenging tanpa asma. Mangga dipunsebataken perangan pundi ingkang mboten saged panjenengan ginakaken, lan punapa ingkang panjenengan ginakaken, upaminipun TalkBack wonten HP. Pilih “Petugas kemawon ingkang nemtokaken”, supados dumugi ingkang ngurusi kothakipun.',
  helper:
    'Menawi kothakipun babar pisan mboten saged panjenengan ginakaken, mangga nyuwun tulung tiyang ingkang panjenengan pitados kangge nyerat: ing ngandhap “Asma” wonten pilihan “Kula nyerat kangge tiyang sanes”. Utawi ngubungi nomer kitha.',
  channels: 'Daftar kanal resmi kitha',
  triedTitle: 'Ingkang sampun kula priksa',
  tried: {
    states:
      'Saben kawontenan kothak, wonten sekawan basa, mawi werni padhang, peteng, lan werni ingkang dipunatur piyambak wonten piranti, mawi pirantos pamriksa axe.',
    keyboard: 'Sedaya lampahipun mawi papan ketik kemawon: nyerat, nglampiraken foto, milih panggenan, ngintun, nyimpen kode, mirsani wangsulan, mbales.',
    spoken: 'Punapa ingkang dipunwaos pamaos layar sadangunipun lampah punika, miturut peramban Chromium.',
    narrow: 'Layar ingkang ciyutipun 320 piksel, huruf kaping kalih langkung ageng, lan let huruf ingkang langkung longgar: mboten wonten ingkang kapotong.',
    targets: 'Tombol cekap ageng kangge driji, mboten wonten ingkang obah piyambak, lan mboten wonten wates wekdal kangge nyerat.',
    plain: 'Kaca tanpa JavaScript, kangge HP lan peramban lami.',
  },
  untriedTitle: 'Ingkang dereng',
  untried: {
    people: 'Para difabel dereng nyobi sesarengan kaliyan kula.',
    readers: 'TalkBack, VoiceOver, NVDA, lan pamaos layar sanesipun dereng dipuncobi wonten piranti ingkang saestu.',
    map: 'Gambar peta mboten saged dipunwaosaken. Mangga ngginakaken daftar panggenan, utawi nyerat alamatipun.',
    media: 'Rekaman swanten lan video mboten wonten seratanipun. Foto lan dokumen saking dinas saged ugi tanpa katrangan.',
    languages: 'Basa Jawi lan Sundha dereng dipunpriksa tiyang ingkang basanipun piyambak, lan awis wonten swanten pamaos layaripun.',
  },
};
