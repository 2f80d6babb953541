import type { Category } from '@kotak-aduan/api-client/schemas/category';
import { textMaxLength, textMinLength } from '@kotak-aduan/api-client/schemas/limits';
import { isPlaceGiven } from '@kotak-aduan/api-client/schemas/missing-parts';
import type { FormFields } from './form-fields.ts';

/** A mistake, and the control to go to. */
export type FormError =
  | { readonly field: 'text'; readonly kind: 'short' }
  | { readonly field: 'text'; readonly kind: 'long'; readonly over: number }
  | { readonly field: 'photos' | 'place'; readonly kind: 'empty' }
  | { readonly field: 'name'; readonly kind: 'empty' }
  /** A hidden name where the page could read along. */
  | { readonly field: 'name'; readonly kind: 'elsewhere' }
  | { readonly field: 'agency'; readonly kind: 'empty' }
  /** A category asks for one, and none is given. */
  | { readonly field: 'contact'; readonly kind: 'empty' }
  | PartError;

/** Of a part that came later and has its own words. */
export interface PartError {
  /** `answer-…` of a question, or one of the others. */
  readonly field: `answer-${string}` | 'text' | 'photos' | 'place' | 'agency' | 'name' | 'on-behalf-of' | 'contact';
  readonly kind: 'said';
  readonly words: string;
}

export interface FormChecks {
  /** True in a document of the city's own origin. */
  readonly mayHideName: boolean;
  readonly attachmentCount: number;
  /** As the complaint would be sent now. */
  readonly category: Category | null;
  readonly contactKinds: readonly string[];
  readonly partErrors: readonly PartError[];
}

/** As the server counts: white space around the text is not part of it. */
export function textLength(text: string): number {
  return text.trim().length;
}

/** What is still missing, in the order of the form. The server checks again. */
export function findFormErrors(fields: FormFields, { mayHideName, attachmentCount, category, contactKinds, partErrors }: FormChecks): readonly FormError[] {
  const errors: FormError[] = [];
  const requires = category?.requires ?? [];
  const length = textLength(fields.text);
  if (length < textMinLength) errors.push({ field: 'text', kind: 'short' });
  if (length > textMaxLength) errors.push({ field: 'text', kind: 'long', over: length - textMaxLength });
  if (requires.includes('photo') && attachmentCount === 0) errors.push({ field: 'photos', kind: 'empty' });
  if (requires.includes('place') && !isPlaceGiven(fields.place)) errors.push({ field: 'place', kind: 'empty' });
  if (fields.agencyChoice === 'chosen' && fields.agencyId === null) errors.push({ field: 'agency', kind: 'empty' });
  const said = (name: string): void => void errors.push(...partErrors.filter(({ field }) => field.startsWith(name)));
  said('answer-');
  if (!mayHideName && fields.identity !== 'named') errors.push({ field: 'name', kind: 'elsewhere' });
  else if (isNameMissing(fields, mayHideName)) errors.push({ field: 'name', kind: 'empty' });
  said('on-behalf-of');
  if (fields.contactKind === null && requires.includes('contact') && contactKinds.length > 0) errors.push({ field: 'contact', kind: 'empty' });
  said('contact');
  return errors;
}

/** On the city's own page an empty name means none; a name to be withheld must be there. */
function isNameMissing({ identity, name }: FormFields, mayHideName: boolean): boolean {
  return name.trim() === '' && (identity === 'withheld' || (identity === 'named' && !mayHideName));
}
