// Belum diperiksa penutur asli. Pilihan kata: ../jv.ts
import type { FoldedMessages } from '../id/folded.ts';

export const foldedJv: FoldedMessages = {
  agency: {
    hint: 'Mboten punapa menawi mangu-mangu. Petugas badhe mriksa lan nglajengaken.',
    suggested: (category) => `Saran kula saking cariyos panjenengan: ${category}`,
    ofSite: 'Ingkang kagungan kaca punika',
    other: 'Instansi sanes',
    otherLabel: 'Pilih instansi',
    external: 'Sanjawining pamarentah kitha',
    ofExternal: 'Sanjawining pamarentah kitha. Kula aturaken, piyambakipun ingkang mutusaken.',
  },
  contact: {
    hint: 'Kenging kosong, wangsulan saged dipunpirsani mawi kode.',
    none: 'Mboten sisah, kula pirsani piyambak',
    notices: 'Kula nyuwun dipunkabari lumantar kontak punika menawi wonten wangsulan',
    noticesMeans: 'Tanpa centhang punika, kontak panjenengan namung dipunginakaken petugas menawi perlu nyuwun pirsa.',
    kinds: { whatsapp: 'WhatsApp', phone: 'Telpon', email: 'Email' },
    labels: { whatsapp: 'Nomer WhatsApp', phone: 'Nomer telpon', email: 'Alamat email' },
    examples: { whatsapp: 'Conto: 0812 3456 7890', phone: 'Conto: 0271 123 456', email: 'Conto: asma@conto.id' },
    missing: { whatsapp: 'Serat nomer WhatsApp panjenengan.', phone: 'Serat nomer telpon panjenengan.', email: 'Serat alamat email panjenengan.' },
    unlikely: {
      whatsapp: 'Nomer punika klentu utawi dereng jangkep. Serat sedaya angkanipun, upaminipun 0812 3456 7890.',
      phone: 'Nomer punika klentu utawi dereng jangkep. Serat mawi kode dhaerahipun, upaminipun 0271 123 456.',
      email: 'Alamat punika klentu utawi dereng jangkep. Serat kados mekaten: asma@conto.id',
    },
  },
  draft: {
    shared: 'Punika HP utawi komputer sesarengan',
    sharedMeans: 'Upaminipun wonten warnet utawi ngampil: seratan lan foto mboten dipunsimpen wonten piranti punika.',
    sharedLeft: (drafts) => `Taksih wonten ${drafts} draf sanes wonten piranti punika, ingkang kaserat saderengipun. Dipunbusak sedaya?`,
    wipeLeft: 'Nggih, busak draf sanesipun',
    leftCodes:
      'Wonten ingkang sampun dumugi, utawi mbok menawi sampun. Mangga kodenipun dipuncathet rumiyin; tanpa kode, aduan punika mboten saged dipunpirsani malih:',
    wipeNoted: 'Sampun kula cathet, busak',
    sharedCodes: (codes) =>
      `Wonten piranti punika kasimpen ${codes} kode lacak. Dipunbusak ugi? Ingkang kodenipun mboten kacathet wonten papan sanes mboten saged dipunbikak malih.`,
    wipeCodes: 'Nggih, busak kode lacak',
    startOver: 'Busak lan wiwit malih',
    startOverConfirm: 'Nggih, busak seratan lan foto',
  },
  identity: {
    label: 'Asma jangkep',
    optional: 'Kenging kosong; aduan panjenengan lajeng kula tampi tanpa asma.',
    elsewhere: 'Ngersakaken asma kadhelikaken, utawi tanpa asma?',
    elsewhereLink: 'Bikak wonten kaca kitha, supados situs punika mboten saged tumut maos.',
    onBehalf: 'Kula nyerat kangge tiyang sanes',
  },
};
