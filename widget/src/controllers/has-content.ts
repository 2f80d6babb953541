import type { Draft } from '@kotak-aduan/api-client/drafts';
import type { FormFields } from '../form-fields.ts';

/** Whether a draft is worth keeping, with the text as it is in the field. */
export function hasContent({ files, fields }: Draft<FormFields>, text: string): boolean {
  return files.length > 0 || fields.name !== '' || fields.contactValue !== '' || fields.place !== null || text !== '' || fields.text !== '';
}
