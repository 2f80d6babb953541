import { errorMessage } from '@kotak-aduan/api-client/messages';
import { contactMaxLength, nameMaxLength, textMaxLength, textMinLength } from '@kotak-aduan/api-client/schemas';
import type { ApiError } from '../errors/api-error.ts';

/** One thing to put right; `field` is the id of what is to be put right, null where it is none of the fields. */
export interface FormProblem {
  readonly field: string | null;
  readonly text: string;
}

const byInput: readonly { readonly input: string; readonly problem: FormProblem }[] = [
  {
    input: 'text',
    problem: {
      field: 'teks',
      text: `Ceritakan keluhan Anda, paling sedikit ${textMinLength} huruf dan paling banyak ${textMaxLength.toLocaleString('id-ID')}.`,
    },
  },
  { input: 'attachments', problem: { field: 'foto', text: 'Sertakan foto: untuk aduan seperti ini petugas perlu melihatnya.' } },
  {
    input: 'place',
    problem: { field: 'tempat', text: 'Tulis tempatnya, atau pilih desa atau kelurahannya: untuk aduan seperti ini petugas harus tahu ke mana.' },
  },
  { input: 'categoryId', problem: { field: 'kategori', text: 'Pilih dari daftar, atau biarkan petugas yang menentukan.' } },
  { input: 'agencyId', problem: { field: 'instansi', text: 'Pilih instansi dari daftar, atau biarkan petugas yang menentukan.' } },
  { input: 'identity', problem: { field: 'identitas', text: 'Pilih apakah nama Anda boleh diketahui.' } },
  { input: 'name', problem: { field: 'nama', text: `Tulis nama Anda, paling banyak ${nameMaxLength} huruf, atau pilih tanpa nama.` } },
  { input: 'onBehalfOf', problem: { field: 'diwakili', text: 'Tulis nama orang yang Anda wakili, atau pilih untuk diri sendiri.' } },
  {
    input: 'contact',
    problem: { field: 'kontak', text: `Tulis kontak yang lengkap, paling banyak ${contactMaxLength} huruf, atau kosongkan.` },
  },
];

const aboutFiles: ReadonlySet<string> = new Set([
  'too-large',
  'unsupported-file',
  'unreadable-image',
  'image-too-large',
  'upload-missing',
  'unreadable-file',
  'media-too-long',
]);

/** Whatever the refusal names, in the order in which the fields stand. */
export function findFormProblems(error: ApiError): readonly FormProblem[] {
  if (error.code === 'malformed-request') return [{ field: null, text: 'Formulir ini sudah lama terbuka. Tulisan Anda masih ada; periksa lagi, lalu kirim.' }];
  if (aboutFiles.has(error.code)) return [{ field: 'foto', text: errorMessage(error.code, 'id') }];
  const named = byInput.filter(({ input }) => error.fields?.some((path) => path === input || path.startsWith(`${input}.`)));
  return named.length === 0 ? [{ field: null, text: errorMessage(error.code, 'id') }] : named.map(({ problem }) => problem);
}
