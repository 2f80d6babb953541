import { textMaxLength } from '@kotak-aduan/api-client/schemas/limits';
import { html, nothing, type TemplateResult } from 'lit';
import type { FormError } from '../../../find-form-errors.ts';
import type { Messages } from '../../../messages/id/form.ts';
import { errorText } from './error-text.ts';

interface TextSection {
  readonly texts: Messages;
  readonly errors: readonly FormError[];
  readonly length: number;
}

/** Near the end the person is told how much is left. */
export function isRoomShown(length: number): boolean {
  return length > textMaxLength - 300;
}

/** The question above the text field. How much room is left is seen at each key, and heard now and then. */
export function textSection({ texts, errors, length }: TextSection): TemplateResult {
  const error = errors.find(({ field }) => field === 'text');
  const left = textMaxLength - length;
  return html`<h2>${texts.title}</h2>
    <label for="text">${texts.textLabel}</label>
    <p class="hint" id="text-hint">${texts.textHint}</p>
    ${isRoomShown(length) ? html`<p class="hint" id="text-room" aria-live=${left % 100 === 0 || left === -1 ? 'polite' : 'off'}>${left < 0 ? texts.charactersOver(-left) : texts.charactersLeft(left)}</p>` : nothing}
    ${error ? html`<p class="error" id="text-error">${errorText(error, texts)}</p>` : nothing}`;
}
