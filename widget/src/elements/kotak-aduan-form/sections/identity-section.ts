import type { TemplateResult } from 'lit';
import type { FormError } from '../../../find-form-errors.ts';
import type { FormFields } from '../../../form-fields.ts';
import type { Messages } from '../../../messages/id/form.ts';
import type { FoldedPart } from '../folded-part.ts';
import type { LazyPart } from '../lazy-part.ts';
import type { OnBehalfPart } from '../on-behalf-part.ts';
import { folded, later } from './folded.ts';

export interface IdentitySection {
  readonly texts: Messages;
  readonly fields: FormFields;
  readonly errors: readonly FormError[];
  /** True in a document of the city's own origin: only there may a name be hidden (DESIGN §10). */
  readonly mayHideName: boolean;
  readonly cityPage: string;
  readonly folds: LazyPart<FoldedPart>;
  readonly onBehalf: LazyPart<OnBehalfPart>;
  /** Who alone would know a withheld name; null where that has yet to be fetched. */
  readonly knower: string | null;
  /** The browser's own memory of forms is a trace too. */
  readonly isShared: boolean;
  readonly set: (patch: Partial<FormFields>) => void;
}

/** With a name, with the name withheld, or without one: the line says which. */
export function identitySection(section: IdentitySection): TemplateResult {
  const { texts, fields, errors, mayHideName, folds } = section;
  const isNamed = fields.name.trim() !== '' && fields.identity !== 'none';
  const isMissing = !isNamed && (fields.identity === 'withheld' || !mayHideName);
  const given = fields.identity === 'withheld' ? texts.identityWithheld : fields.name;
  const shown = isMissing ? texts.required : isNamed ? given : fields.identity === 'none' ? texts.identityNone : texts.notYet;
  return folded({
    name: 'identity',
    title: texts.identityTitle,
    now: isMissing || fields.onBehalfOf === null ? shown : `${shown}, ${texts.identityNowOnBehalf}`,
    isNeeded: isMissing || errors.some(({ field }) => field === 'name' || field === 'on-behalf-of'),
    ...later({ part: folds, texts, draw: (part) => part.identity(section) }),
  });
}
