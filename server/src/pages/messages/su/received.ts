// Belum diperiksa penutur asli. Pilihan kata: widget/src/messages/su.ts
import type { ReceivedMessages } from '../id/received.ts';

export const receivedSu: ReceivedMessages = {
  title: 'Aduan anjeun parantos ditampi',
  keep: 'Simpen kode ieu, mung anjeun anu gaduh.',
  keepHow: 'Foto layar ieu, citak, atanapi salin kodena ayeuna; ku simkuring moal tiasa ditémbongkeun deui.',
  qrLabel: 'Kode QR anu eusina kode lacak anjeun',
  why: 'Ku kode éta anjeun tiasa ningali kamajenganana, maos waleran, sareng ngawaler deui.',
  ifLost: 'Upami ical, patugas tiasa masihan kode énggal kana kontak anjeun.',
  noContact: 'Anjeun henteu ngantunkeun kontak. Kodena mangga simpen anu saé, margi kode anu ical teu tiasa digentos.',
  number: 'Nomer aduan',
  receivedAt: 'Ditampi',
  unit: 'Diurus ku',
  dueAt: 'Diwaler panglambatna',
  files: 'Berkas',
  attached: (counts) => `${counts} dilampirkeun`,
  hash: 'Sidik eusi aduan (SHA-256)',
  noName: 'Anjeun lapor tanpa nami. Upami engké aduan ieu dicandak ka Ombudsman, siapkeun nami sareng alamat anjeun.',
  follow: 'Tingali aduan anjeun',
  fullProof: 'Bukti lapor lengkep',
};
