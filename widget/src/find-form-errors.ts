import { textMaxLength, textMinLength } from '@kotak-aduan/api-client/schemas/limits';
import type { FormFields } from './form-fields.ts';

/** A mistake, and the control to go to. */
export type FormError =
  | { readonly field: 'text'; readonly kind: 'short' }
  | { readonly field: 'text'; readonly kind: 'long'; readonly over: number }
  | { readonly field: 'name'; readonly kind: 'empty' }
  | { readonly field: 'agency'; readonly kind: 'empty' }
  | { readonly field: 'contact'; readonly kind: 'empty' | 'unlikely' };

/** As the server counts: white space around the text is not part of it. */
export function textLength(text: string): number {
  return text.trim().length;
}

/** What is still missing, in the order of the form. The server checks again. */
export function findFormErrors(fields: FormFields): readonly FormError[] {
  const errors: FormError[] = [];
  const length = textLength(fields.text);
  if (length < textMinLength) errors.push({ field: 'text', kind: 'short' });
  if (length > textMaxLength) errors.push({ field: 'text', kind: 'long', over: length - textMaxLength });
  if (fields.agencyChoice === 'chosen' && fields.agencyId === null) errors.push({ field: 'agency', kind: 'empty' });
  if (fields.identity !== 'none' && fields.name.trim() === '') errors.push({ field: 'name', kind: 'empty' });
  if (fields.contactKind !== null) {
    const value = fields.contactValue.trim();
    if (value === '') errors.push({ field: 'contact', kind: 'empty' });
    else if (!isLikely(fields.contactKind, value)) errors.push({ field: 'contact', kind: 'unlikely' });
  }
  return errors;
}

/** Only what can't be right is refused: numbers are written in many ways. */
function isLikely(kind: NonNullable<FormFields['contactKind']>, value: string): boolean {
  if (kind === 'email') return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value);
  const digits = value.replaceAll(/\D/g, '').length;
  return digits >= 6 && digits <= 15 && /^[\d\s()+.\-/]+$/.test(value);
}
