import { answerQualities, noteMaxLength, ratingDegrees, type AnswerQuality, type GivenRating, type RatingDegree } from '@kotak-aduan/api-client/schemas';
import { html } from 'hono/html';
import type { Html } from './page.ts';

const questions: Readonly<Record<AnswerQuality, string>> = {
  substantive: 'Menjawab inti masalah Anda?',
  solution: 'Memberi jalan keluar?',
  valid: 'Sesuai dengan keadaan sebenarnya?',
  quick: 'Cepat?',
  friendly: 'Ramah?',
  inclusive: 'Mudah dipahami siapa saja?',
};
const degreeNames: Readonly<Record<RatingDegree, string>> = { yes: 'Ya', partly: 'Sebagian', no: 'Belum' };

/** The six words of a good answer, as questions; each may be left open. What was said before is filled in. */
export function ratingFields(given: GivenRating | null, prefix: string): Html {
  return html`${answerQualities.map(
      (quality) =>
        html`<fieldset class="nilai">
          <legend>${questions[quality]}</legend>
          ${ratingDegrees.map(
            (degree) =>
              html`<label class="pilihan">
                <input type="radio" name="${quality}" value="${degree}" ${given?.[quality] === degree ? 'checked' : ''} />
                <span>${degreeNames[degree]}</span>
              </label>`,
          )}
        </fieldset>`,
    )}
    <p class="isian">
      <label for="${prefix}-kata">Kata Anda sendiri <span class="petunjuk">Boleh dikosongkan.</span></label>
      <textarea id="${prefix}-kata" name="kata" rows="3" maxlength="${noteMaxLength}">${given?.words ?? ''}</textarea>
    </p>`;
}
