import type { CityConfig } from '@kotak-aduan/api-client/schemas/city-config';
import type { Category } from '@kotak-aduan/api-client/schemas/category';
import type { CategorySuggestion } from '@kotak-aduan/api-client/suggestions';
import { html, nothing, type TemplateResult } from 'lit';
import type { AttachmentsController } from '../../../controllers/attachments-controller.ts';
import type { DraftState } from '../../../controllers/draft-state.ts';
import type { FormError } from '../../../find-form-errors.ts';
import type { FormFields } from '../../../form-fields.ts';
import type { Messages } from '../../../messages/id/form.ts';
import type { Extras } from '../extras.ts';
import type { WritingParts } from '../writing-parts.ts';
import { agencySection } from './agency-section.ts';
import { contactSection } from './contact-section.ts';
import { draftLine, draftSection, type DraftSection } from './draft-section.ts';
import { emergencyLine } from './emergency-line.ts';
import { errorText } from './error-text.ts';
import { folded } from './folded.ts';
import { identitySection } from './identity-section.ts';
import { lazySection } from './lazy-section.ts';
import { noticeSection } from './notice-section.ts';
import { photoConsent } from './photo-consent.ts';
import { photosSection } from './photos-section.ts';
import { placeSection } from './place-section.ts';

export interface WritingSections extends Pick<DraftSection, 'shared' | 'setShared' | 'startAnother'> {
  readonly isShared: boolean;
  readonly texts: Messages;
  readonly city: CityConfig | null;
  readonly category: Category | null;
  readonly fields: FormFields;
  readonly errors: readonly FormError[];
  readonly set: (patch: Partial<FormFields>) => void;
  readonly draftState: DraftState;
  /** The way to the other drafts. */
  readonly ownDrafts: TemplateResult | typeof nothing;
  /** Two tabs have changed the same: that is said beside the text. */
  readonly hasConflict: boolean;
  readonly lostPhotos: number;
  readonly isStartingOver: boolean;
  readonly ask: (isAsking: boolean) => void;
  readonly startOver: () => void;
  readonly photos: AttachmentsController;
  readonly extras: Extras;
  readonly parts: WritingParts;
  readonly suggestions: readonly CategorySuggestion[];
  readonly siteAgency: string | null;
  readonly mayHideName: boolean;
  readonly cityPage: string;
}

/** The questions below the text, in the order in which they are asked: each a line until it is opened. */
export function writingSections(form: WritingSections): TemplateResult {
  const { texts, category, parts, draftState, hasConflict } = form;
  const requires = category?.requires ?? [];
  return html`${parts.calls(true)} ${draftLine(draftState, texts)} ${needs(form)} ${hasConflict ? form.ownDrafts : nothing} ${dictation(form)}
  ${parts.numbers.part?.view() ?? (parts.isNumberDoubtful ? html`<p class="error" id="numbers-doubt" tabindex="-1" role="alert">${texts.numbersDoubt}</p>` : nothing)}
  ${photosLine(form, requires.includes('photo'))} ${placeSection({ ...form, isRequired: requires.includes('place'), finder: parts.place })}
  ${agencySection({ ...form, official: parts.official, folds: parts.folds })} ${parts.questions.part?.view() ?? nothing}
  ${identitySection({ ...form, folds: parts.folds, onBehalf: parts.onBehalf, knower: nameKnower(form) })}
  ${contactSection({ ...form, isContactRequired: requires.includes('contact'), folds: parts.folds })}`;
}

/** What stands below the button: nothing of it has to be done. */
export function writingEnd(form: WritingSections): TemplateResult {
  return html`${noticeSection(form)} ${draftSection({ ...form, isAsking: form.isStartingOver, folds: form.parts.folds })}
  ${form.hasConflict ? nothing : form.ownDrafts} ${emergencyLine(form)}`;
}

/** Why lines open by themselves: seen, and said once to whoever hears the page. */
function needs({ texts, category }: WritingSections): TemplateResult {
  const titles = { photo: texts.photosTitle, place: texts.placeTitle, contact: texts.contactTitle };
  const needed = category?.requires?.map((part) => titles[part]).join(', ');
  return html`<p class="hint" role="status">${needed ? texts.needs(needed) : nothing}</p>`;
}

function photosLine({ texts, photos, extras, lostPhotos, errors, ...form }: WritingSections, isRequired: boolean): TemplateResult {
  const count = photos.files.length;
  const error = errors.find(({ field }) => field === 'photos');
  const isMissing = isRequired && count === 0;
  return folded({
    name: 'photos',
    title: texts.photosTitle,
    now: photos.state.kind === 'preparing' ? texts.photoPreparing : count > 0 ? texts.photosNow(count) : isMissing ? texts.required : texts.notYet,
    isNeeded: isMissing || lostPhotos > 0 || photos.problems.length > 0,
    content: html`${photosSection({ texts, photos, extras, name: 'photos', hint: texts.photosHint, lost: lostPhotos, error: error ? errorText(error, texts) : null })}
    ${photoConsent({ ...form, texts, hasPhotos: count > 0 })}`,
  });
}

/** Of a withheld name. About an official, the part that reads the city's tree says who. */
function nameKnower({ texts, fields, category, parts }: WritingSections): string | null {
  if (!fields.isAboutOfficial && category?.isAboutOfficial !== true) return texts.who.coordinator;
  return parts.official.part?.knower ?? null;
}

/** Only where the browser can listen: Firefox can't. */
function dictation({ texts, parts }: WritingSections): TemplateResult | typeof nothing {
  if (!('SpeechRecognition' in globalThis || 'webkitSpeechRecognition' in globalThis)) return nothing;
  const { part } = parts.dictation;
  return part?.isOpen ? part.view() : lazySection({ texts, part: parts.dictation, label: texts.dictate, open: (fetched) => fetched.open() });
}
