import { noteMaxLength } from '@kotak-aduan/api-client/schemas/limits';
import { answerQualities, ratingDegrees, type AnswerQuality, type RatingDegree } from '@kotak-aduan/api-client/schemas/rating';
import { html, type TemplateResult } from 'lit';
import type { AllMessages } from '../../../messages/id/tracking.ts';
import { choice } from '../../kotak-aduan-form/sections/choice.ts';
import { textArea } from './text-area.ts';

export type Degrees = Readonly<Record<AnswerQuality, RatingDegree | null>>;

export interface RatingFields {
  readonly degrees: Degrees;
  readonly words: string;
  readonly rate: (quality: AnswerQuality, degree: RatingDegree | null) => void;
  readonly write: (words: string) => void;
}

/** The six words of a good answer, as questions; each may stay open. */
export function ratingFields({ texts, degrees, words, rate, write, error }: RatingFields & { texts: AllMessages; error: string | null }): TemplateResult {
  return html`${answerQualities.map(
    (quality) =>
      html`<fieldset class="rating">
        <legend>${texts.qualities[quality]}</legend>
        ${choicesOf(degrees[quality]).map((degree) =>
          choice({
            name: `rate-${quality}`,
            value: degree ?? 'none',
            isChosen: degrees[quality] === degree,
            label: degree === null ? texts.degreeNone : texts.degrees[degree],
            choose: () => rate(quality, degree),
          }),
        )}
      </fieldset>`,
  )}
  ${textArea({ id: 'rate-words', label: texts.ratingWords, error, value: words, maxLength: noteMaxLength, rows: 3, set: write })}`;
}

/** That nothing is said can be chosen again once something was. */
function choicesOf(degree: RatingDegree | null): readonly (RatingDegree | null)[] {
  return degree === null ? ratingDegrees : [...ratingDegrees, null];
}
