// Belum diperiksa penutur asli. Pilihan kata: ../su.ts
import type { FoldedMessages } from '../id/folded.ts';

export const foldedSu: FoldedMessages = {
  agency: {
    hint: 'Teu sawios upami ragu. Patugas baris mariksa sareng neraskeun.',
    suggested: (category) => `Saran tina cariosan anjeun: ${category}`,
    ofSite: 'Anu gaduh kaca ieu',
    other: 'Instansi sanés',
    otherLabel: 'Pilih instansina',
    external: 'Di luareun pamaréntah kota',
    ofExternal: 'Di luareun pamaréntah kota. Ku simkuring didugikeun, aranjeunna anu mutuskeun.',
  },
  contact: {
    hint: 'Kénging dikosongkeun, waleran tiasa ditingali ku kode.',
    none: 'Teu kedah, ku abdi ditingali nyalira',
    notices: 'Wartosan abdi kana kontak ieu upami aya waleran',
    noticesMeans: 'Tanpa centang ieu, kontak anjeun mung dianggo ku patugas upami peryogi tumaros.',
    kinds: { whatsapp: 'WhatsApp', phone: 'Telepon', email: 'Email' },
    labels: { whatsapp: 'Nomer WhatsApp', phone: 'Nomer telepon', email: 'Alamat email' },
    examples: { whatsapp: 'Contona: 0812 3456 7890', phone: 'Contona: 0271 123 456', email: 'Contona: nami@conto.id' },
    missing: { whatsapp: 'Serat nomer WhatsApp anjeun.', phone: 'Serat nomer telepon anjeun.', email: 'Serat alamat email anjeun.' },
    unlikely: {
      whatsapp: 'Nomer ieu lepat atanapi teu acan lengkep. Serat sadaya angkana, contona 0812 3456 7890.',
      phone: 'Nomer ieu lepat atanapi teu acan lengkep. Serat sareng kode daérahna, contona 0271 123 456.',
      email: 'Alamat ieu lepat atanapi teu acan lengkep. Serat sapertos kieu: nami@conto.id',
    },
  },
  draft: {
    shared: 'Ieu HP atanapi komputer babarengan',
    sharedMeans: 'Contona di warnét atanapi nambut: seratan sareng foto henteu disimpen dina parangkat ieu.',
    sharedLeft: (drafts) => `Aya kénéh ${drafts} draf sanés dina parangkat ieu, anu diserat samemehna. Badé dihapus sadayana?`,
    wipeLeft: 'Muhun, hapus draf anu sanés',
    leftCodes: 'Aya anu parantos dugi, atanapi panginten parantos. Catet heula kodena; tanpa kode, aduan éta moal tiasa ditingali deui:',
    wipeNoted: 'Parantos dicatet, hapus',
    sharedCodes: (codes) => `Dina parangkat ieu kasimpen ${codes} kode lacak. Badé dihapus ogé? Anu kodena teu dicatet di tempat sanés moal tiasa dibuka deui.`,
    wipeCodes: 'Muhun, hapus kode lacak',
    startOver: 'Hapus sareng mimitian deui',
    startOverConfirm: 'Muhun, hapus seratan sareng foto',
  },
  identity: {
    label: 'Nami lengkep',
    optional: 'Kénging dikosongkeun; aduan anjeun teras ditampi tanpa nami.',
    elsewhere: 'Hoyong nami disumputkeun, atanapi tanpa nami?',
    elsewhereLink: 'Buka di kaca kota, supados situs ieu teu tiasa ngiring maos.',
    onBehalf: 'Abdi nyerat kanggo batur',
  },
};
