import { textMaxLength } from '@kotak-aduan/api-client/schemas';
import { html } from 'hono/html';
import type { AroundCase } from './around-case.ts';
import { filesField } from './files-field.ts';
import { disputeFileFields } from './following-values.ts';
import type { Html } from './page.ts';
import { ratingFields } from './rating-fields.ts';

/** What the citizen can say to a result: it is done, it is not, or how good the answer was. */
export function resultSection(around: AroundCase): Html {
  const { canConfirm = false, canDispute = false, canRate = false } = around.tracked;
  return html`${canConfirm ? confirming(around) : ''} ${canDispute ? disputing(around) : ''} ${canRate && !canConfirm ? rating(around) : ''}`;
}

function confirming(around: AroundCase): Html {
  const { tracked, values, language, time } = around;
  const texts = language.texts.following;
  const { disputeUntil = null } = tracked;
  const hasRated = values.rating !== null && (values.rating.degrees.size > 0 || values.rating.words !== '');
  return html`<h2>${texts.verdictTitle}</h2>
    ${disputeUntil === null ? '' : html`<p>${texts.verdictUntil(time(disputeUntil))}</p>`}
    <details class="lipatan" ${hasRated ? 'open' : ''}>
      <summary>${language.texts.tracking.rateToo}</summary>
      ${ratingFields(around)}
    </details>
    <button type="submit" formaction="${language.address('/lacak/selesai')}">${texts.confirm}</button>`;
}

function disputing({ tracked, values, language, said, time }: AroundCase): Html {
  const { following: texts, tracking } = language.texts;
  const { canConfirm = false, disputeUntil = null, unit } = tracked;
  const { text, mark } = said('keberatan');
  return html`<h2>${texts.disputeLater}</h2>
    <p>${texts.disputeHint(unit.name)} ${canConfirm || disputeUntil === null ? '' : texts.disputeUntil(time(disputeUntil))}</p>
    <p class="isian">
      <label for="keberatan">${texts.disputeTitle}</label>
      ${text}
      <textarea id="keberatan" name="keberatan" rows="4" maxlength="${textMaxLength}" ${mark}>${values.dispute}</textarea>
    </p>
    ${filesField({ kept: values.disputeFiles, names: disputeFileFields, label: tracking.photosNow }, { said, language })}
    <button type="submit" formaction="${language.address('/lacak/belum-selesai')}" class="kedua">${texts.disputeSend}</button>`;
}

function rating(around: AroundCase): Html {
  const { tracked, language, time } = around;
  const texts = language.texts.following;
  const { rating: given = null, rateUntil = null } = tracked;
  return html`<h2>${given === null ? texts.ratingTitle : texts.ratingGiven}</h2>
    <p>${texts.ratingHint} ${rateUntil === null ? '' : texts.ratingUntil(time(rateUntil))}</p>
    ${ratingFields(around)}
    <button type="submit" formaction="${language.address('/lacak/nilai')}" class="kedua">${given === null ? texts.ratingSend : texts.ratingChange}</button>`;
}
