import type { DraftFile } from '@kotak-aduan/api-client/drafts';
import { html, nothing, type TemplateResult } from 'lit';
import type { AttachmentsController, PhotoProblem } from '../../../controllers/attachments-controller.ts';
import type { Messages } from '../../../messages/id/form.ts';
import type { Extras } from '../extras.ts';
import { fileName, isPhoto } from './file-name.ts';

interface PhotosSection {
  readonly texts: Messages;
  readonly photos: Pick<
    AttachmentsController,
    'files' | 'state' | 'problems' | 'room' | 'offered' | 'add' | 'aboutToPick' | 'remove' | 'givePlaces' | 'declinePlaces'
  >;
  /** Captions, order and covering, voice, video and documents; where they are offered. */
  readonly extras?: Extras;
  /** Chosen before a reload, and gone with it. */
  readonly lost?: number;
  /** Where two such sections could stand in one root. */
  readonly name: string;
  readonly hint?: string;
  readonly error?: string | null;
}

/** Photos from the camera or from files, with small pictures drawn on canvases. */
export function photosSection({ texts, photos, extras, lost = 0, name, hint, error = null }: PhotosSection): TemplateResult {
  const pick = (event: Event): void => {
    const input = event.currentTarget;
    if (!(input instanceof HTMLInputElement)) return;
    const picked = [...(input.files ?? [])];
    // So that the same photo can be picked again after it was removed.
    input.value = '';
    if (picked.length > 0) void photos.add(picked);
  };
  const save = (): void => photos.aboutToPick();
  const isFull = photos.room === 0;
  const { offered, state } = photos;
  const isPreparing = state.kind === 'preparing';
  const share = isPreparing ? state.share : null;
  return html`<section aria-label=${texts.photosTitle}>
    ${hint === undefined ? nothing : html`<p class="hint">${hint}</p>`} ${error === null ? nothing : html`<p class="error" id=${`${name}-error`}>${error}</p>`}
    ${
      photos.files.length > 0
        ? html`<ul class="thumbnails">
            ${photos.files.map((file) => thumbnail({ file, texts, photos, extras }))}
          </ul>`
        : nothing
    }
    ${
      offered[0] !== undefined
        ? html`<div class="row" role="group" aria-labelledby=${`${name}-place`}>
            <p id=${`${name}-place`} role="status">${texts.placeOffer(offered.length, fileName(texts, photos.files, offered[0].fileId))}</p>
            <button type="button" class="button" @click=${() => void photos.givePlaces()}>${texts.givePlace}</button>
            <button type="button" class="quiet" @click=${() => photos.declinePlaces()}>${texts.declinePlace}</button>
          </div>`
        : nothing
    }
    <p class="hint" role="status">${isPreparing ? texts.photoPreparing : photos.files.length > 0 ? texts.photosLeft(photos.room) : nothing}</p>
    ${share === null ? nothing : html`<progress max="1" .value=${share} aria-label=${texts.photoPreparing}></progress>`}
    ${lost > 0 ? html`<p class="error" role="alert">${texts.photosLost(lost)}</p>` : nothing}
    <div class="row">
      <label class="button">
        <input
          type="file"
          accept="image/*"
          capture="environment"
          name=${`${name}-camera`}
          ?disabled=${isFull}
          @click=${save}
          @change=${pick}
        />${texts.takePhoto}
      </label>
      <label class="button">
        <input
          type="file"
          id=${name}
          accept="image/jpeg,image/png,image/webp,image/heic"
          multiple
          aria-describedby=${error === null ? nothing : `${name}-error`}
          name=${name}
          ?disabled=${isFull}
          @click=${save}
          @change=${pick}
        />${texts.choosePhotos}
      </label>
    </div>
    ${
      extras === undefined
        ? nothing
        : html`<div class="row">
            <button type="button" class="quiet" id="open-voice" ?disabled=${isFull} @click=${() => extras.open({ kind: 'voice' })}>${texts.recordVoice}</button>
            <button type="button" class="quiet" id="open-media" ?disabled=${isFull} @click=${() => extras.open({ kind: 'media' })}>${texts.addMedia}</button>
          </div>`
    }
    ${photos.problems.length > 0 ? html`<div class="error" id="photo-problems" role="alert" tabindex="-1">${photos.problems.map((problem) => html`<p>${problemText(problem, texts)}</p>`)}</div>` : nothing}
    ${extras?.view() ?? nothing}
  </section>`;
}

interface Thumbnail extends Pick<PhotosSection, 'texts' | 'photos'> {
  readonly file: DraftFile;
  readonly extras: Extras | undefined;
}

function thumbnail({ file, texts, photos, extras }: Thumbnail): TemplateResult {
  const { fileId, caption } = file;
  const name = fileName(texts, photos.files, fileId);
  const picture = isPhoto(file)
    ? html`<canvas width="96" height="96" role="img" aria-label=${name} data-file=${fileId}></canvas>`
    : html`<div class="tile">${name}</div>`;
  return html`<li>
    ${picture} ${caption === null ? nothing : html`<p class="hint">${caption}</p>`} ${extras?.said(file) ?? nothing}
    ${
      extras === undefined
        ? nothing
        : html`<button
            type="button"
            class="quiet"
            id=${`edit-${fileId}`}
            aria-label=${texts.editFile(name)}
            @click=${() => extras.open({ kind: 'details', fileId })}
          >
            ${texts.edit}
          </button>`
    }
    <button type="button" class="quiet" aria-label=${texts.removeFile(name)} @click=${() => void photos.remove(fileId)}>${texts.remove}</button>
  </li>`;
}

function problemText(problem: PhotoProblem, texts: Messages): string {
  switch (problem.kind) {
    case 'told':
      return problem.text;
    case 'too-many':
      return texts.photosTooMany(problem.leftOut);
    case 'too-much':
      return texts.filesTooLarge(problem.fileName);
    case 'photo-unreadable':
      return texts.photoUnreadable(problem.fileName);
  }
}
