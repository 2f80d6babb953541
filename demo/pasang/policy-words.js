// What the check of a policy found, in words.

/** @type {Record<import('./policy.js').Reason, string>} */
export const reasons = {
  script: 'supaya skrip kotak aduan boleh dimuat',
  frame: 'supaya bingkai kotak aduan boleh tampil',
  connect: 'supaya aduan boleh dikirim ke server kota',
  accounts: 'supaya daftar akun resmi boleh diambil dari server kota',
  pictures: 'supaya foto balasan petugas bisa dilihat',
  receipt: 'supaya gambar bukti aduan bisa dilihat dan disimpan',
  recordings: 'supaya rekaman suara dan video bisa diputar',
  'trusted-types': 'supaya isinya boleh digambar di halaman Anda',
};

/**
 * @param {import('./policy.js').Addition} addition
 */
export function additionWords({ name, values, reason, copiedFrom }) {
  const what = `Tambahkan ${values.join(' dan ')} pada ${name}, ${reasons[reason]}.`;
  return copiedFrom === null
    ? what
    : `${what} Baris ${name} belum ada dan selama ini mengikuti ${copiedFrom}, jadi isinya disalin dulu ke baris yang baru.`;
}

/**
 * @param {{ kind: import('./policy.js').Remark, detail: string }} remark
 */
export function remarkWords({ kind, detail }) {
  switch (kind) {
    case 'nonce':
      return 'Aturan Anda memakai nonce dengan strict-dynamic: alamat tidak dihitung, hanya skrip yang membawa nonce. Beri baris skrip kotak aduan nonce yang sama dengan skrip lain di halaman itu. Baris di langkah 3 sudah kami ubah; ganti NONCE-HALAMAN-ANDA.';
    case 'strict-dynamic-without-nonce':
      return 'Aturan Anda memakai strict-dynamic tanpa nonce: tidak ada alamat yang bisa ditambahkan. Pasang nonce pada halaman itu, atau pakai bingkai di langkah 5.';
    case 'sandbox':
      return `Aturan Anda mengurung halaman (sandbox). Kotak aduan baru bisa dipakai kalau sandbox juga memuat: ${detail}.`;
    case 'sandbox-forms':
      return `Aturan Anda mengurung halaman (sandbox) tanpa ${detail}: daftar kanal resmi tampil, tetapi isian untuk memeriksa akun belum bisa dipakai.`;
    case 'sandbox-popups':
      return `Aturan Anda mengurung halaman (sandbox) tanpa ${detail}: tautan yang membuka jendela baru tidak jalan. Yang lain tetap bisa.`;
    case 'sandbox-downloads':
      return `Aturan Anda mengurung halaman (sandbox) tanpa ${detail}: bukti dan berkas tidak bisa diunduh. Yang lain tetap bisa.`;
    case 'report-only':
      return `${detail === 'one' ? 'Salah satu aturan' : 'Aturan ini'} hanya melapor (Report-Only) dan tidak menghalangi apa pun. Tambahkan tetap, supaya laporannya tidak penuh.`;
    case 'twice':
      return `${detail} tertulis dua kali. Peramban hanya membaca yang pertama, jadi yang kedua kami tinggalkan.`;
    case 'several':
      return `Ada ${detail} aturan. Halaman harus memenuhi semuanya, jadi tiap aturan kami lengkapi. Aturan dari kepala atau baris yang berbeda kami tulis di baris yang berbeda.`;
    case 'unread':
      return `Satu aturan belum bisa kami baca: “${detail}” bukan bagian dari aturan CSP. Aturan itu tidak kami ubah. Tempelkan isinya saja, misalnya: default-src 'self'`;
    case 'unknown':
      return `${detail} bukan nama baris yang kami kenal. Periksa ejaannya.`;
  }
}
