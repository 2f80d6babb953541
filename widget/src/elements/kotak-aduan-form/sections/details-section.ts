import type { DraftFile } from '@kotak-aduan/api-client/drafts';
import { captionMaxLength } from '@kotak-aduan/api-client/schemas/limits';
import { html, nothing, type TemplateResult } from 'lit';
import type { FilesMessages } from '../../../messages/id/files.ts';
import type { Messages } from '../../../messages/id/form.ts';
import { isPhoto } from './file-name.ts';
import { player } from './player.ts';

export interface DetailsSection {
  readonly texts: Messages;
  readonly words: FilesMessages;
  readonly file: DraftFile;
  readonly name: string;
  readonly index: number;
  readonly count: number;
  readonly url: () => string;
  readonly hasFailed: boolean;
  readonly onFailed: () => void;
  readonly describe: (caption: string) => void;
  readonly move: (by: -1 | 1) => void;
  readonly cover: () => void;
  /** Of the part that covers, while it comes. */
  readonly loading: TemplateResult | typeof nothing;
  readonly withholdPlace: () => void;
  readonly remove: () => void;
  readonly done: () => void;
}

/** One file by itself: what it shows, in which order it comes, and what of it is sent. */
export function detailsSection(section: DetailsSection): TemplateResult {
  const { texts, words, file, index, count, describe, move, cover, loading, withholdPlace, remove, done } = section;
  const typed = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLTextAreaElement) describe(currentTarget.value);
  };
  return html`<section class="panel file-panel" aria-labelledby="file-title">
    <h4 id="file-title" tabindex="-1">${section.name}</h4>
    ${preview(section)}
    ${isPhoto(file) ? html`<div class="row"><button type="button" class="button" id="open-cover" @click=${cover}>${words.cover}</button></div>` : nothing}
    ${loading}
    <label for="file-caption">${words.captionLabel} <span class="optional">${words.optional}</span></label>
    <p class="hint" id="file-caption-hint">${words.captionHint}</p>
    <textarea
      id="file-caption"
      rows="2"
      maxlength=${captionMaxLength}
      aria-describedby="file-caption-hint"
      .value=${file.caption ?? ''}
      @input=${typed}
    ></textarea>
    ${
      count > 1
        ? html`<div class="row halves">
              <button type="button" class="button" id="file-earlier" ?disabled=${index === 0} @click=${() => move(-1)}>${words.earlier}</button>
              <button type="button" class="button" id="file-later" ?disabled=${index === count - 1} @click=${() => move(1)}>${words.later}</button>
            </div>
            <p class="hint" role="status">${words.position(index + 1, count)}</p>`
        : nothing
    }
    ${
      file.place === null
        ? nothing
        : html`<p class="hint">${words.placeGiven}</p>
            <button type="button" class="quiet" @click=${withholdPlace}>${words.withholdPlace}</button>`
    }
    <div class="row halves">
      <button type="button" class="primary" @click=${done}>${words.done}</button>
      <button type="button" class="quiet danger" @click=${remove}>${texts.remove}</button>
    </div>
  </section>`;
}

function preview({ words, file, name, url, hasFailed, onFailed }: DetailsSection): TemplateResult {
  const { fileId, mediaType } = file;
  if (isPhoto(file)) {
    return hasFailed
      ? html`<p class="hint">${words.cannotShow}</p>`
      : html`<canvas class="preview" role="img" aria-label=${name} data-preview=${fileId}></canvas>`;
  }
  if (/^(?:audio|video)\//.test(mediaType)) return player({ mediaType, name, url: url(), hasFailed, onFailed, cannotPlay: words.cannotPlay });
  return html`<p class="hint">${file.name} · ${words.size(file.bytes.byteLength / 1_000_000)}</p>`;
}
