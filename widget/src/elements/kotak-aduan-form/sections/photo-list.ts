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
export function photoList({ texts, photos, label, enlarged, enlarge }: PhotoList): TemplateResult {
  const pictures = photos.filter(({ mediaType }) => mediaType.startsWith('image/'));
  // A recording or a document is no picture: a host page's policy may forbid it to be played, so that it is only named.
  const others = photos.length - pictures.length;
  return html`${pictures.length === 0 ? nothing : pictureList({ texts, photos: pictures, label, enlarged, enlarge })}
  ${others === 0 ? nothing : html`<p class="hint">${texts.otherFiles(others)}</p>`}`;
}

function pictureList({ texts, photos, label, enlarged, enlarge }: PhotoList): TemplateResult {
  return html`<ul class="pictures">
    ${photos.map(({ uploadId, url, width, height, caption }, index) => {
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
