import type { FormError } from '../../../find-form-errors.ts';
import type { FormFields } from '../../../form-fields.ts';
import type { Messages } from '../../../messages/id/form.ts';

/** The sentence for a mistake; `fields` says which of two sentences fits. */
export function errorText(error: FormError, texts: Messages, fields?: FormFields): string {
  if (error.kind === 'said') return error.words;
  switch (error.field) {
    case 'text':
      return error.kind === 'short' ? texts.errorTextShort : texts.errorTextLong(error.over);
    case 'photos':
      return texts.errorPhotos;
    case 'place':
      return texts.errorPlace;
    case 'name':
      if (error.kind === 'elsewhere') return texts.errorNameElsewhere;
      return fields?.identity === 'withheld' ? texts.errorNameHidden : texts.errorName;
    case 'agency':
      return texts.errorAgency;
    case 'contact':
      return texts.errorContactNone;
  }
}
