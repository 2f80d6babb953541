import type { FieldFault } from './field-fault.ts';
import type { Finding, FindingKind, Situation, Untried } from './finding.ts';
import type { FindingGroup } from './group-findings.ts';

const situations: Record<Situation, string> = {
  'as it should be': 'panggilan biasa',
  'the same once more': 'panggilan yang sama sekali lagi',
  'the same key, another body': 'kunci yang sama dengan isi lain',
  'without a key': 'tanpa Idempotency-Key',
  'a wrong SHA-256': 'berkas dengan sidik SHA-256 yang salah',
  'a file that is none': 'HTML yang mengaku berkas',
  'a type that any form can send': 'Content-Type text/plain',
  'without a type': 'tanpa Content-Type',
  'broken JSON': 'JSON yang terpotong',
  'an unknown field': 'kolom yang tidak dikenal',
  'an unknown query parameter': 'parameter alamat yang tidak dikenal',
  'a text that is too short': 'teks kosong',
  'a file that was never sent': 'lampiran yang tidak pernah dikirim',
  'without proof of work': 'tanpa bukti kerja',
  'a proof that was used': 'bukti kerja yang sudah dipakai',
  'a proof for something else': 'bukti kerja untuk hal lain',
  'an unknown code': 'kode lacak yang tidak ada',
  'no code at all': 'sesuatu yang bukan kode lacak',
  'without a token': 'tanpa token',
  'a made-up token': 'token karangan',
  'a case that is not resolved': 'perkara yang belum selesai',
  'a foreign page': 'halaman situs yang tidak terdaftar',
  'a foreign page’s question before the call': 'pertanyaan awal (preflight) dari situs yang tidak terdaftar',
  'a listed page': 'halaman situs yang terdaftar',
  'a method that is not possible': 'metode PUT',
  'an address that is not there': 'alamat yang tidak ada',
  'a wrong password': 'kata sandi yang salah',
};

const faults: Record<FieldFault, (wanted: string) => string> = {
  missing: () => 'tidak ada',
  type: (wanted) => `jenisnya salah, seharusnya ${wanted}`,
  value: (wanted) => `isinya bukan salah satu dari yang boleh: ${wanted}`,
  format: (wanted) => `bentuknya salah, seharusnya ${wanted}`,
  'too-small': (wanted) => `terlalu pendek atau terlalu kecil, paling sedikit ${wanted}`,
  'too-big': (wanted) => `terlalu panjang atau terlalu besar, paling banyak ${wanted}`,
  'unknown-keys': (wanted) => `ada yang tidak dikenal: ${wanted}`,
  other: () => 'isinya tidak cocok dengan bentuk mana pun yang boleh',
  'wrong-hash': () => 'bukan sidik dari yang kami kirim',
  'wrong-complaint': () => 'ini nomor aduan lain',
};

const kinds: Record<FindingKind, (detail: Readonly<Record<string, string>>) => string> = {
  unreachable: ({ origin }) => `${origin} tidak bisa dihubungi, atau berhenti menjawab`,
  'server-fault': ({ status }) => `server gagal sendiri (status ${status})`,
  status: ({ expected, status }) => `dijawab status ${status}, seharusnya ${expected}`,
  'not-json': () => 'jawabannya bukan JSON',
  schema: ({ field, fault, wanted }) => `jawabannya tidak sesuai kontrak di “${field}”: ${faults[fault as FieldFault](wanted ?? '')}`, // By `fieldFault`.
  accepted: ({ expected, status }) => `diterima (status ${status}), padahal harus ditolak dengan ${expected}`,
  refused: ({ expected, status, code }) => `ditolak (status ${status} ${code}), padahal harus dijawab ${expected}`,
  'error-shape': ({ expected }) => `ditolak, tetapi bentuk penolakannya bukan {error: {code, message, requestId}}; kodenya seharusnya ${expected}`,
  'undocumented-error': ({ code, expected }) => `ditolak dengan kode “${code}”, yang tidak ada di kontrak untuk operasi ini; seharusnya ${expected}`,
  'error-status': ({ code, status, expected }) => `kode ${code} dikirim dengan status ${status}, seharusnya ${expected}`,
  'wrong-error': ({ code, expected }) => `ditolak dengan ${code}, seharusnya ${expected}`,
  header: ({ header, expected, found }) => `kepala ${header} berisi “${found}”, seharusnya memuat “${expected}”`,
  'header-missing': ({ header, expected }) => `kepala ${header} tidak ada, seharusnya “${expected}”`,
  'any-origin': () => 'Access-Control-Allow-Origin berisi *; yang boleh disebut hanya situs yang terdaftar',
  credentials: () => 'Access-Control-Allow-Credentials tidak boleh ada',
  'names-stranger': () => 'situs itu disebut di Access-Control-Allow-Origin, jadi halamannya bisa membaca jawaban',
  'not-named': ({ origin }) => `${origin} atau metodenya tidak diizinkan, padahal situs ini terdaftar`,
  'filed-twice': () => 'dicatat dua kali; kunci yang sama harus mendapat jawaban yang pertama',
  'tells-apart': () => 'jawabannya berbeda dari untuk aduan yang ada, jadi orang lain bisa menebak nomor',
  'not-announced': () => 'tidak ada di getCapabilities',
  'lost-file': () => 'yang baru dikirim tidak terlihat lagi',
};

const untried: Record<Untried, string> = {
  file: 'Aduan dengan lampiran tidak dicoba, karena berkas ujinya tidak diterima.',
  following: 'Mengikuti aduan (kode lacak, membalas, bukti, hak atas data) tidak dicoba, karena aduan ujinya tidak diterima.',
  session: 'Membalas, bukti, penilaian, dan hak atas data tidak dicoba, karena kode lacak aduan ujinya tidak membuka apa pun.',
  clips: 'Operasi kliping tidak dicoba, karena ujinya terhenti sebelum sampai ke sana.',
};

/** The report in Indonesian. */
export const wordsId = {
  finding: ({ operation, situation, kind, detail }: Finding): string =>
    operation === '' ? kinds[kind](detail) : `${operation}, ${situations[situation]}: ${kinds[kind](detail)}.`,
  /** One fault in many answers, with an example. */
  group: ({ first: { operation, situation, kind, detail }, count }: FindingGroup): string =>
    `${kinds[kind](detail)}. Ini pada ${count} jawaban, misalnya ${operation} (${situations[situation]}).`,
  nothing: (answers: number): string => `Tidak ada yang berbeda dari kontrak (${answers} jawaban diperiksa).`,
  count: (differences: number, answers: number): string => `${differences} hal berbeda dari kontrak (${answers} jawaban diperiksa):`,
  filed: (number: string): string => `Yang tertinggal di server: aduan uji ${number}. Mohon tutup di meja petugas.`,
  filedAndErasable: (number: string): string =>
    `Yang tertinggal di server: aduan uji ${number}. Penghapusannya sudah kami minta atas namanya; mohon tutup di meja petugas.`,
  clipped: (number: string): string => `Yang tertinggal di server: aduan uji ${number} dari kliping. Mohon tutup di meja petugas.`,
  untried: (what: Untried): string => untried[what],
  cutShort: 'Server meminta kami melambat (429), jadi uji berhenti di tengah. Ulangi nanti.',
  withoutFiling: 'Tanpa --read-only kami juga mencoba mengirim berkas dan satu aduan.',
  withoutClips: 'Operasi kliping tidak dicoba: beri token petugas dengan --token.',
  usage: `npm run conformance -- ALAMAT [--token TOKEN] [--origin SITUS] [--read-only]

  ALAMAT        server yang diuji, misalnya https://aduan.kota.go.id
  --token       token petugas, supaya operasi kliping ikut diuji (atau variabel CONFORMANCE_TOKEN)
  --origin      situs yang terdaftar di server itu, misalnya https://dpupr.kota.go.id
  --read-only   hanya membaca: tidak mengirim berkas, aduan, atau kliping

Tanpa --read-only, satu aduan uji benar-benar dikirim (dengan --token dua), lalu penghapusannya diminta.
Kode keluar: 0 sesuai, 1 ada yang berbeda, 2 perintah keliru.
`,
  wrongAddress: (text: string): string => `“${text}” bukan alamat server seperti https://aduan.kota.go.id.`,
  unknownWord: (text: string): string => `Kami tidak mengenal “${text}”.`,
};

export type ConformanceWords = typeof wordsId;
