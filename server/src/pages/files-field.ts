import { attachmentsMax, citizenMediaTypes } from '@kotak-aduan/api-client/schemas';
import { html } from 'hono/html';
import type { ComplaintFormValues } from './complaint-form-values.ts';
import type { PageLanguage } from './language.ts';
import type { Html } from './page.ts';
import type { SaidAt } from './said-at.ts';

/** Photos and the like. What arrived with an earlier try is not asked for again, and can be left out. */
export function filesField({ kept }: Pick<ComplaintFormValues, 'kept'>, { said, language }: { said: SaidAt; language: PageLanguage }): Html {
  const { files } = language.texts;
  return html`${
      kept.length === 0
        ? ''
        : html`<fieldset>
            <legend>${files.alreadyHere}</legend>
            ${kept.map(
              ({ kind, field }, index) =>
                html`<input type="hidden" name="berkas" value="${field}" /><label class="pilihan">
                    <input type="checkbox" name="buang" value="${field}" />
                    <span>${files.leaveOut(files.names[kind](index + 1))}</span>
                  </label>`,
            )}
          </fieldset>`
    }
    <p class="isian">
      <label for="foto">${files.label} <span class="petunjuk">${files.hint(attachmentsMax)}</span></label>
      ${said('foto').text}
      <input id="foto" type="file" name="foto" multiple accept="${citizenMediaTypes.join(',')}" ${said('foto').mark} />
    </p>`;
}
