import { attachmentsMax, citizenMediaTypes } from '@kotak-aduan/api-client/schemas';
import { html } from 'hono/html';
import { fileFields, type FileFields, type KeptFile } from './kept-files.ts';
import type { PageLanguage } from './language.ts';
import type { Html } from './page.ts';
import type { SaidAt } from './said-at.ts';

interface FilesField {
  readonly kept: readonly KeptFile[];
  readonly names?: FileFields;
  /** What is asked for; anything that a complaint may have. */
  readonly label?: string;
}

/** Photos and the like. What arrived with an earlier try is not asked for again, and can be left out. */
export function filesField({ kept, names = fileFields, label }: FilesField, { said, language }: { said: SaidAt; language: PageLanguage }): Html {
  const { files } = language.texts;
  return html`${
      kept.length === 0
        ? ''
        : html`<fieldset>
            <legend>${files.alreadyHere}</legend>
            ${kept.map(
              ({ kind, field }, index) =>
                html`<input type="hidden" name="${names.kept}" value="${field}" /><label class="pilihan">
                    <input type="checkbox" name="${names.dropped}" value="${field}" />
                    <span>${files.leaveOut(files.names[kind](index + 1))}</span>
                  </label>`,
            )}
          </fieldset>`
    }
    <p class="isian">
      <label for="${names.chosen}">${label ?? files.label} <span class="petunjuk">${files.hint(attachmentsMax)}</span></label>
      ${said(names.chosen).text}
      <input id="${names.chosen}" type="file" name="${names.chosen}" multiple accept="${citizenMediaTypes.join(',')}" ${said(names.chosen).mark} />
    </p>`;
}
