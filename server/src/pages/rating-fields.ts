import { answerQualities, noteMaxLength, ratingDegrees } from '@kotak-aduan/api-client/schemas';
import { html } from 'hono/html';
import type { AroundCase } from './around-case.ts';
import type { Html } from './page.ts';

/** The six words of a good answer, as questions; each may be left open. What was said before is filled in, until something else is typed. */
export function ratingFields({ tracked, values, language, said }: AroundCase): Html {
  const texts = language.texts.following;
  const { rating: given = null } = tracked;
  const { rating: typed } = values;
  const { text, mark } = said('kata');
  return html`${answerQualities.map((quality) => {
      const chosen = typed === null ? given?.[quality] : typed.degrees.get(quality);
      return html`<fieldset class="nilai">
        <legend>${texts.qualities[quality]}</legend>
        ${ratingDegrees.map(
          (degree) =>
            html`<label class="pilihan">
              <input type="radio" name="${quality}" value="${degree}" ${chosen === degree ? 'checked' : ''} />
              <span>${texts.degrees[degree]}</span>
            </label>`,
        )}
      </fieldset>`;
    })}
    <p class="isian">
      <label for="kata">${texts.ratingWords}</label>
      ${text}
      <textarea id="kata" name="kata" rows="3" maxlength="${noteMaxLength}" ${mark}>${typed?.words ?? given?.words ?? ''}</textarea>
    </p>`;
}
