// Belum diperiksa penutur asli. Pilihan kata: ../jv.ts
import type { DictationMessages } from '../id/dictation.ts';

export const dictationJv: DictationMessages = {
  title: 'Mangga ngendika, kula serataken',
  whoHears: 'Swanten panjenengan dipunkintun dhateng ingkang damel browser, upaminipun Google, supados dados seratan. Kula mboten nyimpen swantenipun.',
  begin: 'Wiwit ngendika',
  cancel: 'Mboten siyos',
  listening: 'Mangga ngendika…',
  stop: 'Sampun ngendika',
  again: 'Ngendika malih',
  added: 'Sampun kaserat. Mangga tembungipun dipunpriksa malih.',
  record: 'Rekam swanten kemawon',
  refused:
    'Browser mboten ngidini mikrofon. Mangga dipunidini ing setelan situs punika, lajeng dipuncobi malih. Utawi rekam swanten, utawi dipunketik kemawon.',
  noMicrophone: 'Mikrofonipun mboten pinanggih. Menawi sampun kagungan rekaman, dipunlampiraken kemawon, utawi dipunketik.',
  noNetwork: 'Sambungan pedhot, dados swanten dereng saged kaserat. Seratan panjenengan tetep wonten. Rekaman swanten saged dipunkintun mangke.',
  heardNothing: 'Dereng wonten swanten ingkang kepireng. Mangga langkung celak dhateng HP, lajeng dipuncobi malih.',
  failed: 'Dereng saged nyerat swanten wonten mriki. Rekam swanten kemawon supados petugas mireng, utawi dipunketik.',
};
