import { contactMaxLength, nameMaxLength, textMaxLength, textMinLength } from '@kotak-aduan/api-client/schemas';
import type { ApiError } from '../errors/api-error.ts';
import { formatNumber } from './format-time.ts';
import { errorText, type PageLanguage } from './language.ts';

/** One thing to put right; `field` is the id of what is to be put right, null where it is none of the fields. */
export interface FormProblem {
  readonly field: string | null;
  readonly text: string;
}

/** By what the schema calls it, in the order in which the fields stand. */
function problemsByInput(language: PageLanguage): readonly { readonly input: string; readonly problem: FormProblem }[] {
  const { problems } = language.texts;
  const said = (count: number): string => formatNumber(count, language);
  return [
    { input: 'text', problem: { field: 'teks', text: problems.text(said(textMinLength), said(textMaxLength)) } },
    { input: 'attachments', problem: { field: 'foto', text: problems.attachments } },
    { input: 'place', problem: { field: 'tempat', text: problems.place } },
    { input: 'categoryId', problem: { field: 'kategori', text: problems.category } },
    { input: 'agencyId', problem: { field: 'instansi', text: problems.agency } },
    { input: 'identity', problem: { field: 'identitas', text: problems.identity } },
    { input: 'name', problem: { field: 'nama', text: problems.name(said(nameMaxLength)) } },
    { input: 'onBehalfOf', problem: { field: 'diwakili', text: problems.onBehalfOf } },
    { input: 'contact', problem: { field: 'kontak', text: problems.contact(said(contactMaxLength)) } },
  ];
}

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
export function findFormProblems(error: ApiError, language: PageLanguage): readonly FormProblem[] {
  if (error.code === 'malformed-request') return [{ field: null, text: language.texts.problems.tooOld }];
  if (aboutFiles.has(error.code)) return [{ field: 'foto', text: errorText(error.code, language) }];
  const named = problemsByInput(language).filter(({ input }) => error.fields?.some((path) => path === input || path.startsWith(`${input}.`)));
  return named.length === 0 ? [{ field: null, text: errorText(error.code, language) }] : named.map(({ problem }) => problem);
}
