import type { DraftFile } from '@kotak-aduan/api-client/drafts';
import { html, nothing, type TemplateResult } from 'lit';
import type { AttachmentsController, PhotoProblem } from '../../../controllers/attachments-controller.ts';
import type { Messages } from '../../../messages/id.ts';

interface PhotosSection {
  readonly texts: Messages;
  readonly photos: Pick<AttachmentsController, 'files' | 'state' | 'problems' | 'room' | 'add' | 'remove'>;
  /** Chosen before a reload, and gone with it. */
  readonly lost?: number;
  /** Where two such sections could stand in one root. */
  readonly name?: string;
  readonly hasHeading?: boolean;
}

/** Photos from the camera or from files, with small pictures drawn on canvases. */
export function photosSection({ texts, photos, lost = 0, name = 'photos', hasHeading = true }: PhotosSection): TemplateResult {
  const pick = (event: Event): void => {
    const input = event.currentTarget;
    if (!(input instanceof HTMLInputElement)) return;
    const picked = [...(input.files ?? [])];
    // So that the same photo can be picked again after it was removed.
    input.value = '';
    if (picked.length > 0) void photos.add(picked);
  };
  return html`<section class="photos" aria-labelledby=${`${name}-title`}>
    <h3 id=${`${name}-title`} class=${hasHeading ? '' : 'visually-hidden'}>${texts.photosTitle} <span class="optional">${texts.optional}</span></h3>
    ${hasHeading ? html`<p class="hint" id=${`${name}-hint`}>${texts.photosHint}</p>` : nothing}
    ${
      photos.files.length > 0
        ? html`<ul class="thumbnails">
            ${photos.files.map((file, index) => thumbnail({ file, index, texts, photos }))}
          </ul>`
        : nothing
    }
    ${photos.state.kind === 'preparing' ? html`<p class="hint" role="status">${texts.photoPreparing}</p>` : nothing}
    ${lost > 0 ? html`<p class="error" role="alert">${texts.photosLost(lost)}</p>` : nothing}
    ${photos.problems.length > 0 ? html`<div class="error" id="photo-problems" role="alert" tabindex="-1">${photos.problems.map((problem) => html`<p>${problemText(problem, texts)}</p>`)}</div>` : nothing}
    <div class="row">
      <label class="button">
        <input type="file" accept="image/*" capture="environment" name=${`${name}-camera`} ?disabled=${photos.room === 0} @change=${pick} />${texts.takePhoto}
      </label>
      <label class="button">
        <input
          type="file"
          accept="image/jpeg,image/png,image/webp,image/heic"
          multiple
          name=${name}
          ?disabled=${photos.room === 0}
          @change=${pick}
        />${texts.choosePhotos}
      </label>
    </div>
    ${photos.files.length > 0 ? html`<p class="hint">${texts.photosLeft(photos.room)}</p>` : nothing}
  </section>`;
}

interface Thumbnail extends Pick<PhotosSection, 'texts' | 'photos'> {
  readonly file: DraftFile;
  readonly index: number;
}

function thumbnail({ file, index, texts, photos }: Thumbnail): TemplateResult {
  return html`<li>
    <canvas width="96" height="96" role="img" aria-label=${texts.photoName(index + 1)} data-file=${file.fileId}></canvas>
    <button type="button" class="quiet" aria-label=${texts.removePhoto(index + 1)} @click=${() => void photos.remove(file.fileId)}>${texts.remove}</button>
  </li>`;
}

function problemText(problem: PhotoProblem, texts: Messages): string {
  switch (problem.kind) {
    case 'too-many':
      return texts.photosTooMany(problem.leftOut);
    case 'photo-too-large':
      return texts.photoTooLarge(problem.fileName, Math.round(problem.sizeBytes / 1_000_000));
    case 'photo-too-many-pixels':
      return texts.photoTooManyPixels(problem.fileName);
    case 'photo-unreadable':
      return texts.photoUnreadable(problem.fileName);
    case 'not-a-photo':
      return texts.photoNotPhoto(problem.fileName);
  }
}
