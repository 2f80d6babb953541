import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unitIdSchema } from '../schemas/ids.ts';
import type { ListedAccount } from '../schemas/official-account.ts';
import { checkAccount } from './check-account.ts';

const unit = { unitId: unitIdSchema.parse('dpupr'), name: 'Dinas Pekerjaan Umum dan Penataan Ruang', shortName: 'DPUPR' };
const account = (kind: ListedAccount['kind'], platform: ListedAccount['platform'], handle: string, address: string): ListedAccount => ({
  unit,
  kind,
  platform,
  handle,
  address,
  checkedAt: '2026-11-01',
});

const listed = [
  account('account', 'instagram', '@dpupr.surakarta', 'https://www.instagram.com/dpupr.surakarta/'),
  account('account', 'facebook', 'DPUPR Kota Surakarta', 'https://www.facebook.com/dpupr.surakarta.resmi'),
  account('account', 'tiktok', '@dpupr_ska', 'https://www.tiktok.com/@dpupr_ska'),
  account('account', 'youtube', '@DPUPRSurakarta', 'https://www.youtube.com/@DPUPRSurakarta'),
  account('phone', null, '(0271) 712345', 'tel:+62271712345'),
  account('whatsapp', null, '0812-3456-7890', 'https://wa.me/6281234567890'),
  account('website', null, 'dpupr.surakarta.go.id', 'https://dpupr.surakarta.go.id/'),
  account('website', null, 'Layanan', 'https://situs.example/dpupr/layanan/'),
];

/** The answer and the account it names, short. */
function answer(typed: string): string {
  const check = checkAccount(typed, listed);
  if (check.kind === 'unreadable') return check.reason;
  return 'account' in check ? `${check.kind} ${check.account.handle}` : check.kind;
}

function allAnswer(expected: string, typed: readonly string[]): void {
  for (const one of typed) assert.equal(answer(one), expected, one);
}

test('knows an official account however it was written or shared', () => {
  allAnswer('official @dpupr.surakarta', [
    '@dpupr.surakarta',
    'dpupr.surakarta',
    ' @DPUPR.Surakarta ',
    '“@dpupr.surakarta”',
    'Instagram: @dpupr.surakarta',
    'instagram.com/dpupr.surakarta',
    'https://www.instagram.com/dpupr.surakarta/?igsh=MWx0b3Jl',
    'https://m.instagram.com/dpupr.surakarta?utm_source=qr#x',
    'cek https://instagram.com/DPUPR.surakarta/ ya',
    'https://www.instagram.com/stories/dpupr.surakarta/317/',
    '\u2068@dpupr.surakarta\u2069',
  ]);
  allAnswer('official DPUPR Kota Surakarta', ['https://m.facebook.com/dpupr.surakarta.resmi', 'https://web.facebook.com/dpuprsurakarta.resmi?mibextid=x']);
  allAnswer('official @dpupr_ska', ['https://www.tiktok.com/@dpupr_ska?_t=8', '@dpupr_ska']);
  allAnswer('official @DPUPRSurakarta', ['https://m.youtube.com/@dpuprsurakarta/videos', 'youtube.com/c/DPUPRSurakarta']);
});

test('knows an official number with and without the country’s code, and by its WhatsApp link', () => {
  allAnswer('official 0812-3456-7890', [
    '081234567890',
    '+62 812-3456-7890',
    '0062 812 3456 7890',
    '62 0812 3456 7890',
    'WA: 0812 3456 7890',
    'https://wa.me/6281234567890?text=halo',
    'https://api.whatsapp.com/send?phone=6281234567890&text=halo',
    'hubungi 0812.3456.7890 segera',
  ]);
  allAnswer('official (0271) 712345', ['(0271) 712345', '0271712345', 'tel:+62271712345', 'Telp. 0271-712345']);
});

test('knows an official site by its host, and by its path where it stands on somebody else’s', () => {
  allAnswer('official dpupr.surakarta.go.id', [
    'dpupr.surakarta.go.id',
    'https://www.dpupr.surakarta.go.id/berita/1?x=y',
    'HTTP://DPUPR.SURAKARTA.GO.ID',
    'ppid.dpupr.surakarta.go.id',
  ]);
  allAnswer('official Layanan', ['https://situs.example/dpupr/layanan', 'https://situs.example/dpupr/layanan/jalan']);
  assert.equal(answer('https://situs.example/orang-lain/layanan'), 'alike Layanan');
});

test('says of a false site whose it imitates', () => {
  allAnswer('alike dpupr.surakarta.go.id', [
    'https://dpupr.surakarta.go.id.masuk.example/',
    'https://dpupr.surakarta.go.id@palsu-dpupr-surakarta.example/',
    'dpupr-surakarta.com',
    'dpupr.surakarta.go.ld',
    'https://dpupr.surakаrta.go.id/',
  ]);
});

test('says of a name that looks alike which one it imitates', () => {
  allAnswer('alike @dpupr.surakarta', [
    '@dpupr.surakarta_',
    '@dpupr_surakarta',
    '@dpupr.surakaarta',
    '@dpupr.surakrata',
    '@dpvpr.surakarta',
    '@dpupr.surakarta.official',
    '@cs_dpupr.surakarta',
    '@dpupr.5urakarta',
    '@dpupr.surakartа',
    '@dpupr.sura\u200bkarta',
    'https://instagram.com/dpupr.surakarta1',
    '@dpupr.sura\u212aarta',
  ]);
});

test('says of a number that is nearly the same which one it resembles', () => {
  allAnswer('alike 0812-3456-7890', ['0812-3456-7891', '0812 3456 789', '0812 3465 7890', '+62 821 3456 7890']);
  assert.equal(answer('712345'), 'alike (0271) 712345');
});

test('an official name counts on its own platform only', () => {
  assert.equal(answer('https://www.tiktok.com/@dpupr.surakarta'), 'elsewhere @dpupr.surakarta');
  assert.equal(answer('https://x.com/dpupr_ska'), 'elsewhere @dpupr_ska');
  assert.deepEqual(checkAccount('@dpupr.surakarta', listed), { kind: 'official', account: listed[0], isNameOnly: true });
  assert.deepEqual(checkAccount('instagram.com/dpupr.surakarta', listed), { kind: 'official', account: listed[0], isNameOnly: false });
});

test('says of what has nothing to do with the list that it is not on it', () => {
  allAnswer('not-listed', ['@warung.bu.tini', '0857 9999 1111', 'https://contoh.example/', '@dlh', '112', 'https://facebook.com/profile.php?id=100012345']);
  assert.equal(checkAccount('@dpupr.surakarta', []).kind, 'not-listed');
});

test('an emergency number is one, whatever the agencies list', () => {
  const emergency = { name: 'Panggilan darurat', number: '112' };
  for (const typed of ['112', 'tel:112', 'Telp. 112'])
    assert.deepEqual(checkAccount(typed, listed, [emergency, { name: 'Ambulans', number: '119' }]), { kind: 'emergency', number: emergency }, typed);
  assert.equal(checkAccount('1123', listed, [emergency]).kind, 'not-listed');
});

test('takes nothing for an account that is none', () => {
  allAnswer('empty', ['', '  ', '\u200b']);
  allAnswer('email', ['cs@dpupr.surakarta.go.id', 'mailto:dpupr@gmail.com', 'dpupr@gmail.com']);
  allAnswer('words', ['Dinas PUPR Kota Surakarta', '@', 'https://', 'http://[']);
  allAnswer('post', ['https://www.instagram.com/p/C4x/', 'https://youtube.com/watch?v=1', 'https://facebook.com/groups/12/posts/3', 'https://x.com/']);
  allAnswer('short-link', ['https://bit.ly/3xyz', 's.id/dpupr', 'https://vm.tiktok.com/ZM1/']);
});

test('reads in no time whatever is pasted', () => {
  for (const text of ['@'.repeat(20_000), `${'a.'.repeat(10_000)}id`, '+'.repeat(20_000), `http://${'%'.repeat(9_000)}`, '1 '.repeat(20_000)]) {
    assert.ok(['not-listed', 'words', 'alike'].includes(answer(text).split(' ')[0] ?? ''), text.slice(0, 20));
  }
});
