import { isPlaceGiven } from '@kotak-aduan/api-client/schemas/missing-parts';
import { html, type TemplateResult } from 'lit';
import type { WritingSections } from './writing-sections.ts';

/** What the category still needs, said beside the text: the lines that opened for it may lie below the fold. */
export function neededLine({ texts, category, city, fields, photos }: WritingSections): TemplateResult {
  const missing = {
    photo: photos.files.length === 0 && texts.photosTitle,
    place: !isPlaceGiven(fields.place) && texts.placeTitle,
    contact: fields.contactValue.trim() === '' && city?.contactKinds.length !== 0 && texts.contactTitle,
  };
  const titles = (category?.requires ?? []).map((part) => missing[part]).filter(Boolean);
  return html`<div role="status">${titles.length === 0 ? '' : html`<p>${texts.alsoNeeded(titles.join(', '))}</p>`}</div>`;
}
