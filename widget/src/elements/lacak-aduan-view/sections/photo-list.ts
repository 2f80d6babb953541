import type { Attachment } from '@kotak-aduan/api-client/schemas/attachment';
import { html, nothing, type TemplateResult } from 'lit';
import type { AllMessages } from '../../../messages/id/tracking.ts';
import { otherFiles, type OtherFiles } from './other-files.ts';

export interface PhotoList {
  readonly texts: AllMessages;
  readonly photos: readonly Attachment[];
  /** What they show: `Sebelum`, or who sent them. */
  readonly label: string;
  readonly enlarged: ReadonlySet<string>;
  readonly enlarge: (uploadId: string) => void;
  readonly others: OtherFiles;
}

/** Photos as they are kept at the city, small until one is tapped; recordings and documents below them. */
export function photoList({ photos, others, texts, ...pictures }: PhotoList): TemplateResult {
  const isPicture = ({ mediaType }: Attachment): boolean => mediaType.startsWith('image/');
  const shown = photos.filter(isPicture);
  return html`${shown.length === 0 ? nothing : pictureList({ ...pictures, texts, photos: shown })}
  ${otherFiles({ texts, files: photos.filter((photo) => !isPicture(photo)), others })}`;
}

function pictureList({ texts, photos, label, enlarged, enlarge }: Omit<PhotoList, 'others'>): TemplateResult {
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
          <span hidden>${texts.photoMissing}</span>
        </button>
        ${caption === null ? nothing : html`<p class="hint">${caption}</p>`}
      </li>`;
    })}
  </ul>`;
}
