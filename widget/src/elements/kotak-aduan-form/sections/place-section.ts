import { html, nothing, type TemplateResult } from 'lit';
import type { FormError } from '../../../find-form-errors.ts';
import type { FormFields } from '../../../form-fields.ts';
import type { Messages } from '../../../messages/id/form.ts';
import type { LazyPart } from '../lazy-part.ts';
import type { PlacePart } from '../place-part.ts';
import { errorText } from './error-text.ts';
import { field } from './field.ts';
import { folded } from './folded.ts';
import { lazySection } from './lazy-section.ts';

export interface PlaceSection {
  readonly texts: Messages;
  readonly fields: FormFields;
  readonly errors: readonly FormError[];
  readonly isRequired: boolean;
  readonly finder: LazyPart<PlacePart>;
  readonly set: (patch: Partial<FormFields>) => void;
}

const descriptionMaxLength = 300;
const nowhere = { description: null, latitude: null, longitude: null, unitId: null };

/** Where it is, in words; and the way to point at it. */
export function placeSection({ texts, fields, errors, isRequired, finder, set }: PlaceSection): TemplateResult {
  const { place } = fields;
  const error = errors.find((one) => one.field === 'place');
  const isMarked = place !== null && place.latitude !== null;
  const now = place?.description || (isMarked ? texts.placeNow : '');
  const isMissing = isRequired && now.trim() === '';
  const content = html`${field({
      id: 'place',
      label: texts.placeLabel,
      hint: texts.placeExample,
      error: error ? errorText(error, texts) : null,
      value: place?.description ?? '',
      maxLength: descriptionMaxLength,
      set: (description) => set({ place: { ...(place ?? nowhere), description } }),
    })}
    <div class="marked" role="status">${finder.part?.where() ?? nothing}</div>
    ${finder.part?.isOpen ? finder.part.view() : lazySection({ texts, part: finder, label: texts.placeShow, open: (part) => part.open() })}`;
  return folded({
    name: 'place',
    title: texts.placeTitle,
    now: now || (isMissing ? texts.required : texts.notYet),
    isNeeded: isMissing || error !== undefined,
    content,
  });
}
