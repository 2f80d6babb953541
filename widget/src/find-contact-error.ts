import { isLikelyContact } from '@kotak-aduan/api-client/schemas/is-likely-contact';
import type { PartError } from './find-form-errors.ts';
import type { FormFields } from './form-fields.ts';
import type { FoldedMessages } from './messages/id/folded.ts';

/** What is wrong with the contact that somebody began to give. */
export function findContactError({ contactKind, contactValue }: FormFields, words: FoldedMessages['contact']): PartError | null {
  if (contactKind === null) return null;
  const value = contactValue.trim();
  if (isLikelyContact({ kind: contactKind, value })) return null;
  return { field: 'contact', kind: 'said', words: (value === '' ? words.missing : words.unlikely)[contactKind] };
}
