import { attachmentsMax, contactMaxLength, nameMaxLength, placeMaxLength, textMaxLength, textMinLength, type City } from '@kotak-aduan/api-client/schemas';
import type { ApiError } from '../errors/api-error.ts';
import { formatNumber } from './format-time.ts';
import { errorText, type PageLanguage } from './language.ts';
import { listOf } from './list-of.ts';

/** One thing to put right; `field` is the id of what is to be put right, null where it is none of the fields. */
export interface FormProblem {
  readonly field: string | null;
  readonly text: string;
}

type AsksFor = Pick<City, 'contactKinds'>;

/** By what the schema calls it, or the part of it that is refused, in the order in which the fields stand. */
function problemsByInput({ contactKinds }: AsksFor, language: PageLanguage): readonly { readonly input: string; readonly problem: FormProblem }[] {
  const { problems, person, frame } = language.texts;
  const said = (count: number): string => formatNumber(count, language);
  const kinds = listOf(
    contactKinds.map((kind) => person.contactKinds[kind]),
    frame.or,
  );
  const lines: readonly (readonly [input: string, field: string, text: string])[] = [
    ['text', 'teks', problems.text(said(textMinLength), said(textMaxLength))],
    ['attachments', 'foto', problems.attachments(said(attachmentsMax))],
    ['place', 'tempat', problems.place],
    ['place.description', 'tempat', problems.placeLong(said(placeMaxLength))],
    ['place.unitId', 'desa', problems.village],
    ['categoryId', 'kategori', problems.category],
    ['agencyId', 'instansi', problems.agency],
    ['identity', 'identitas', problems.identity],
    ['name', 'nama', problems.name(said(nameMaxLength))],
    ['onBehalfOf', 'diwakili', problems.onBehalfOf(said(nameMaxLength))],
    // Nothing was given where the category wants something.
    ['contact', 'kontak', problems.contactMissing],
    ['contact.kind', 'kontak', problems.contactKind(kinds)],
    ['contact.value', 'kontak', problems.contact(said(contactMaxLength))],
  ];
  return lines.map(([input, field, text]) => ({ input, problem: { field, text } }));
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

/** Whatever the refusal names, once at each field, in the order in which the fields stand. */
export function findFormProblems(error: ApiError, city: AsksFor, language: PageLanguage): readonly FormProblem[] {
  const { tooOld } = language.texts.problems;
  if (error.code === 'malformed-request') return [{ field: null, text: tooOld }];
  if (aboutFiles.has(error.code)) return [{ field: 'foto', text: errorText(error.code, language) }];
  const known = problemsByInput(city, language);
  const inputs = (error.fields ?? []).map((path) => inputOf(path, known));
  const named = known.filter(({ input }, index) => inputs.includes(input) && isFirstAtField(known, { index, inputs }));
  if (named.length > 0) return named.map(({ problem }) => problem);
  // What this form writes by itself does not fit: it is older than the server.
  return [{ field: null, text: error.code === 'invalid-input' ? tooOld : errorText(error.code, language) }];
}

type Known = ReturnType<typeof problemsByInput>;

/** The nearest that has words: `place.unitId` its own, `place.latitude` those of the place. */
function inputOf(path: string, known: Known): string | null {
  const fitting = known.map(({ input }) => input).filter((input) => path === input || path.startsWith(`${input}.`));
  return fitting.toSorted((one, other) => other.length - one.length)[0] ?? null;
}

function isFirstAtField(known: Known, { index, inputs }: { index: number; inputs: readonly (string | null)[] }): boolean {
  const field = known[index]?.problem.field;
  return known.findIndex(({ input, problem }) => problem.field === field && inputs.includes(input)) === index;
}
