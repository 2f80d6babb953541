import type { CityConfig } from '@kotak-aduan/api-client/schemas/city-config';
import type { CategorySuggestion } from '@kotak-aduan/api-client/suggestions';
import { html, type TemplateResult } from 'lit';
import type { AttachmentsController } from '../../../controllers/attachments-controller.ts';
import type { DraftState } from '../../../controllers/draft-controller.ts';
import type { FormError } from '../../../find-form-errors.ts';
import type { FormFields } from '../../../form-fields.ts';
import type { Messages } from '../../../messages/id.ts';
import { agencySection } from './agency-section.ts';
import { contactSection } from './contact-section.ts';
import { draftSection } from './draft-section.ts';
import { identitySection } from './identity-section.ts';
import { noticeSection } from './notice-section.ts';
import { photosSection } from './photos-section.ts';

export interface WritingSections {
  readonly texts: Messages;
  readonly city: CityConfig | null;
  readonly fields: FormFields;
  readonly errors: readonly FormError[];
  readonly set: (patch: Partial<FormFields>) => void;
  readonly draftState: DraftState;
  readonly lostPhotos: number;
  readonly isStartingOver: boolean;
  readonly ask: (isAsking: boolean) => void;
  readonly startOver: () => void;
  readonly photos: AttachmentsController;
  readonly suggestions: readonly CategorySuggestion[];
  readonly siteAgency: string | null;
  readonly mayHideName: boolean;
  readonly cityPage: string;
}

/** The questions below the text, in the order in which they are asked. */
export function writingSections(form: WritingSections): TemplateResult {
  const { texts, city, photos, draftState, lostPhotos, isStartingOver, ask, startOver } = form;
  return html`${draftSection({ texts, state: draftState, isAsking: isStartingOver, ask, startOver })} ${photosSection({ texts, photos, lost: lostPhotos })}
  ${agencySection(form)} ${identitySection(form)} ${contactSection(form)} ${noticeSection({ texts, city })}`;
}
