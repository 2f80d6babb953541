import type { Attachment } from '@kotak-aduan/api-client/schemas/attachment';
import { html, nothing, type TemplateResult } from 'lit';
import type { AllMessages } from '../../../messages/id/tracking.ts';

interface PairSlider {
  readonly texts: AllMessages;
  readonly before: Attachment;
  readonly after: Attachment;
}

/** Two photos of one place over each other: a native slider says how much of each is seen, by finger, mouse or keys. Nothing moves by itself. */
export function pairSlider({ texts, before, after }: PairSlider): TemplateResult {
  const slide = (event: Event): void => {
    const input = event.currentTarget;
    if (!(input instanceof HTMLInputElement)) return;
    input.setAttribute('aria-valuetext', texts.compareNow(Number(input.value)));
    // By script: a policy without inline styles forbids the attribute, not this.
    input.closest('figure')?.style.setProperty('--_aduan-before', `${input.value}%`);
  };
  const picture = ({ uploadId, url, caption }: Attachment, name: string): TemplateResult =>
    html`<div class=${name}>
      <canvas
        width="4"
        height="3"
        role="img"
        aria-label=${`${texts.photoOf(name === 'before' ? texts.before : texts.after, 1)}${caption === null ? '' : `, ${caption}`}`}
        data-photo=${uploadId}
        data-url=${url}
      ></canvas
      ><span hidden>${texts.photoMissing}</span>
    </div>`;
  return html`<figure class="compare">
    <div class="both">${picture(before, 'before')} ${picture(after, 'after')}</div>
    <figcaption><span aria-hidden="true">${texts.before}</span><span aria-hidden="true">${texts.after}</span></figcaption>
    <input type="range" id="compare" min="0" max="100" step="5" value="50" aria-label=${texts.compare} aria-valuetext=${texts.compareNow(50)} @input=${slide} />
    ${[before, after].map(({ caption }) => (caption === null ? nothing : html`<p class="hint">${caption}</p>`))}
  </figure>`;
}
