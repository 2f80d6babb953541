// Belum diperiksa penutur asli. Pilihan kata: widget/src/messages/jv.ts
import type { ReceivedMessages } from '../id/received.ts';

export const receivedJv: ReceivedMessages = {
  title: 'Aduan panjenengan sampun kula tampi',
  keep: 'Kode punika mangga dipunsimpen, namung panjenengan ingkang kagungan.',
  keepHow: 'Layar punika dipunfoto, dipuncetak, utawi kodenipun dipunsalin sakmenika; kula mboten saged nampilaken malih.',
  qrLabel: 'Kode QR isi kode lacak panjenengan',
  why: 'Mawi kode punika panjenengan saged mirsani lampahipun, maos wangsulan, lan mbales.',
  ifLost: 'Menawi ical, petugas saged maringi kode enggal lumantar kontak panjenengan.',
  noContact: 'Panjenengan mboten nilar kontak. Kodenipun mangga dipunsimpen sae-sae, awit kode ingkang ical mboten saged kula gantos.',
  number: 'Nomer aduan',
  receivedAt: 'Katampi',
  unit: 'Dipuntangani dening',
  dueAt: 'Dipunwangsuli paling telat',
  files: 'Berkas',
  attached: (counts) => `${counts} kalampiraken`,
  hash: 'Sidhik isinipun aduan (SHA-256)',
  noName: 'Panjenengan lapor tanpa asma. Menawi mangke aduan punika kabekta dhateng Ombudsman, asma lan alamat panjenengan mangga dipuncawisaken.',
  follow: 'Pirsani aduan panjenengan',
  fullProof: 'Bukti lapor jangkep',
};
