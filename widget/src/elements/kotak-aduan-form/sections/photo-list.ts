import type { Attachment } from '@kotak-aduan/api-client/schemas/attachment';
import { html, nothing, type TemplateResult } from 'lit';
import type { AllMessages } from '../../../messages/tracking-id.ts';

export interface PhotoList {
  readonly texts: AllMessages;
  readonly photos: readonly Attachment[];
  /** What they show: `Sebelum`, or who sent them. */
  readonly label: string;
  readonly enlarged: ReadonlySet<string>;
  readonly enlarge: (uploadId: string) => void;
}

/** Photos as they are kept at the city, small until one is tapped. */
export function photoList({ texts, photos, label, enlarged, enlarge }: PhotoList): TemplateResult | typeof nothing {
  // A document is no picture; a result lists its documents by themselves.
  const pictures = photos.filter(({ mediaType }) => mediaType !== 'application/pdf');
  if (pictures.length === 0) return nothing;
  return html`<ul class="pictures">
    ${pictures.map(({ uploadId, url, width, height, caption }, index) => {
      const name = caption ?? texts.photoOf(label, index + 1);
      const isLarge = enlarged.has(uploadId);
      return html`<li data-large=${isLarge ? '' : nothing}>
        <button type="button" aria-pressed=${isLarge} @click=${() => enlarge(uploadId)}>
          <canvas
            width=${width ?? 4}
            height=${height ?? 3}
            role="img"
            aria-label=${`${name}, ${texts.photoEnlarge}`}
            data-photo=${uploadId}
            data-url=${url}
          ></canvas>
        </button>
        ${caption === null ? nothing : html`<p class="hint">${caption}</p>`}
      </li>`;
    })}
  </ul>`;
}
