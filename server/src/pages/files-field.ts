import { attachmentsMax, citizenMediaTypes } from '@kotak-aduan/api-client/schemas';
import { html } from 'hono/html';
import type { ComplaintFormValues } from './complaint-form-values.ts';
import { fileName } from './kept-files.ts';
import type { Html } from './page.ts';
import type { SaidAt } from './said-at.ts';

/** Photos and the like. What arrived with an earlier try is not asked for again, and can be left out. */
export function filesField({ kept }: Pick<ComplaintFormValues, 'kept'>, said: SaidAt): Html {
  return html`${
      kept.length === 0
        ? ''
        : html`<fieldset>
            <legend>Sudah kami terima</legend>
            ${kept.map(
              ({ kind, field }, index) =>
                html`<input type="hidden" name="berkas" value="${field}" /><label class="pilihan">
                    <input type="checkbox" name="buang" value="${field}" />
                    <span>Jangan sertakan ${fileName(kind, index)}</span>
                  </label>`,
            )}
          </fieldset>`
    }
    <p class="isian">
      <label for="foto"
        >Foto, PDF, video, atau rekaman suara
        <span class="petunjuk">Boleh dikosongkan. Paling banyak ${attachmentsMax} berkas, masing-masing sampai 10 MB.</span></label
      >
      ${said('foto').text}
      <input id="foto" type="file" name="foto" multiple accept="${citizenMediaTypes.join(',')}" ${said('foto').mark} />
    </p>`;
}
