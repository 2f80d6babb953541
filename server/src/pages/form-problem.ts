import { errorMessage } from '@kotak-aduan/api-client/messages';
import { contactMaxLength, nameMaxLength, textMaxLength, textMinLength } from '@kotak-aduan/api-client/schemas';
import type { ApiError } from '../errors/api-error.ts';

/** The id of what is to be put right. */
export type FormField = 'teks' | 'foto' | 'instansi' | 'identitas' | 'nama' | 'kontak';

/** One thing to put right; `field` is null where it is none of the fields. */
export interface FormProblem {
  readonly field: FormField | null;
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
  { input: 'attachments', problem: { field: 'foto', text: errorMessage('too-large', 'id') } },
  { input: 'agencyId', problem: { field: 'instansi', text: 'Pilih instansi dari daftar, atau biarkan petugas yang menentukan.' } },
  { input: 'identity', problem: { field: 'identitas', text: 'Pilih apakah nama Anda boleh diketahui.' } },
  { input: 'name', problem: { field: 'nama', text: `Tulis nama Anda, paling banyak ${nameMaxLength} huruf, atau pilih tanpa nama.` } },
  {
    input: 'contact',
    problem: { field: 'kontak', text: `Tulis nomor WhatsApp atau surel yang lengkap, paling banyak ${contactMaxLength} huruf, atau kosongkan.` },
  },
];

const aboutFiles: ReadonlySet<string> = new Set(['too-large', 'unsupported-file', 'unreadable-image', 'image-too-large', 'upload-missing']);

/** Whatever the refusal names, in the order in which the fields stand. */
export function findFormProblems(error: ApiError): readonly FormProblem[] {
  if (error.code === 'malformed-request') return [{ field: null, text: 'Formulir ini sudah lama terbuka. Tulisan Anda masih ada; periksa lagi, lalu kirim.' }];
  if (aboutFiles.has(error.code)) return [{ field: 'foto', text: errorMessage(error.code, 'id') }];
  const named = byInput.filter(({ input }) => error.fields?.some((path) => path === input || path.startsWith(`${input}.`)));
  return named.length === 0 ? [{ field: null, text: errorMessage(error.code, 'id') }] : named.map(({ problem }) => problem);
}
