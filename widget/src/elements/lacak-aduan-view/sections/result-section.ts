import type { Attachment } from '@kotak-aduan/api-client/schemas/attachment';
import type { Resolution } from '@kotak-aduan/api-client/schemas/resolution';
import { html, nothing, type TemplateResult } from 'lit';
import type { AllMessages } from '../../../messages/id/tracking.ts';
import type { TimeWords } from '../../../time-words.ts';
import { wordsIn } from '../../../words-in.ts';
import { pairSlider } from './pair-slider.ts';
import { photoList, type PhotoList } from './photo-list.ts';

interface ResultSection extends Pick<PhotoList, 'enlarged' | 'enlarge' | 'others'> {
  readonly texts: AllMessages;
  readonly times: TimeWords;
  readonly resolution: Resolution;
  readonly download: (uploadId: string) => void;
}

/** The proof: before and after side by side, a document or its number, and the words of who did it. */
export function resultSection({ texts, times, resolution, download, enlarged, enlarge, others }: ResultSection): TemplateResult {
  const { before, after, documents, documentNumber, text, unit, resolvedAt } = resolution;
  const isFile = ({ mediaType }: Attachment): boolean => mediaType === 'application/pdf';
  const files = documents.filter(isFile);
  const scans = documents.filter((document) => !isFile(document));
  const list = (photos: PhotoList['photos'], label: string): TemplateResult | typeof nothing =>
    photos.length === 0
      ? nothing
      : html`<figure>
          <figcaption>${label}</figcaption>
          ${photoList({ texts, photos, label, enlarged, enlarge, others })}
        </figure>`;
  // The first of each are laid over each other; what has no other side stands alone.
  const isPair = before.length > 0 && after.length > 0;
  const [firstBefore, ...otherBefore] = before;
  const [firstAfter, ...otherAfter] = after;
  const moreBefore = isPair ? otherBefore : before;
  const moreAfter = isPair ? otherAfter : after;
  return html`<section class="result" aria-labelledby="result-title">
    <h3 id="result-title">${texts.resultTitle}</h3>
    <p class="words" lang="id">${text}</p>
    <p class="hint">${wordsIn('id', unit.name, (name) => texts.resultBy(name, times.moment(resolvedAt)))}</p>
    ${firstBefore === undefined || firstAfter === undefined ? nothing : pairSlider({ texts, before: firstBefore, after: firstAfter })}
    <div class="pair">${list(moreBefore, texts.before)} ${list(moreAfter, texts.after)}</div>
    ${documentNumber === null ? nothing : html`<p>${texts.documentNumber(documentNumber)}</p>`} ${list(scans, texts.documents)}
    ${files.map(
      ({ uploadId, caption }, index) =>
        html`<button type="button" class="quiet" @click=${() => download(uploadId)}>${caption ?? texts.openDocument(index + 1)}</button>`,
    )}
  </section>`;
}
