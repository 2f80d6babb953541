import type { CityConfig } from '@kotak-aduan/api-client/schemas/city-config';
import { html, type TemplateResult } from 'lit';
import type { FormError } from '../../../find-form-errors.ts';
import type { FormFields } from '../../../form-fields.ts';
import type { Messages } from '../../../messages/id/form.ts';
import type { FoldedPart } from '../folded-part.ts';
import type { LazyPart } from '../lazy-part.ts';
import { folded, later } from './folded.ts';

export interface ContactSection {
  readonly texts: Messages;
  readonly city: CityConfig | null;
  readonly fields: FormFields;
  readonly errors: readonly FormError[];
  /** The category insists on one. */
  readonly isContactRequired: boolean;
  /** The browser's own memory of forms is a trace too. */
  readonly isShared: boolean;
  readonly folds: LazyPart<FoldedPart>;
  readonly set: (patch: Partial<FormFields>) => void;
}

/** How to reach the person; closed it says what goes without, and so does a sentence where the city asks for none or is not known yet. */
export function contactSection(section: ContactSection): TemplateResult {
  const { texts, city, fields, errors, isContactRequired, folds } = section;
  if (city === null || city.contactKinds.length === 0) return html`<p class="hint">${texts.contactless}</p>`;
  const { contactKind } = fields;
  const error = errors.find(({ field }) => field === 'contact');
  const now = contactKind === null ? '' : fields.contactValue.trim();
  const isMissing = now === '' && (isContactRequired || contactKind !== null);
  return folded({
    name: 'contact',
    title: texts.contactTitle,
    now: now || (isMissing ? texts.required : texts.contactless),
    isNeeded: isMissing || error !== undefined,
    ...later({ part: folds, texts, draw: (part) => part.contact({ ...section, city }) }),
  });
}
