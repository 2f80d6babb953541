import type { PartError } from './find-form-errors.ts';
import type { FormFields } from './form-fields.ts';
import type { FoldedMessages } from './messages/id/folded.ts';

/** What is wrong with the contact that somebody began to give. */
export function findContactError({ contactKind, contactValue }: FormFields, words: FoldedMessages['contact']): PartError | null {
  if (contactKind === null) return null;
  const value = contactValue.trim();
  if (isLikely(contactKind, value)) return null;
  return { field: 'contact', kind: 'said', words: (value === '' ? words.missing : words.unlikely)[contactKind] };
}

/** Only what can't be right is refused: numbers are written in many ways. */
function isLikely(kind: NonNullable<FormFields['contactKind']>, value: string): boolean {
  if (kind === 'email') return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value);
  const digits = value.replaceAll(/\D/g, '').length;
  return digits >= 6 && digits <= 15 && /^[\d\s()+.\-/]+$/.test(value);
}
