import { html, nothing, type TemplateResult } from 'lit';
import type { CoverMessages } from '../../../messages/id/cover.ts';
import type { CoverEditor } from '../../../photos/cover-editor.ts';
import type { Area } from '../../../photos/cover-pixels.ts';

/** Unsent: the complaint waits, because this photo could not be covered. */
export type CoverState = 'editing' | 'saving' | 'failed' | 'unsent';

export interface CoverSection {
  readonly words: CoverMessages;
  readonly editor: CoverEditor;
  readonly fileId: string;
  readonly state: CoverState;
  /** What has just been done, said aloud. */
  readonly said: string;
  readonly pointer: (event: PointerEvent) => void;
  readonly key: (event: KeyboardEvent, index: number) => void;
  readonly add: () => void;
  readonly undo: () => void;
  readonly save: () => void;
  readonly cancel: () => void;
}

/** The picture with its boxes. Each box is a button, so that it can be reached, moved and resized without a pointer. */
export function coverSection({ words, editor, fileId, state, said, pointer, key, add, undo, save, cancel }: CoverSection): TemplateResult {
  const isBusy = state === 'saving';
  return html`<section class="panel file-panel" aria-labelledby="file-title">
    <h4 id="file-title" tabindex="-1">${words.title}</h4>
    <p class="hint">${words.hint}</p>
    <p class="hint keys">${words.keysHint}</p>
    <div class="stage" @pointerdown=${pointer} @pointermove=${pointer} @pointerup=${pointer} @pointercancel=${pointer}>
      <canvas class="preview" role="img" aria-label=${words.picture} data-preview=${fileId}></canvas>
      ${editor.areas.map(
        (area, index) =>
          html`<button
            type="button"
            class="cover"
            data-box=${index}
            aria-label=${boxName(words, area, index)}
            @keydown=${(event: KeyboardEvent) => key(event, index)}
          ></button>`,
      )}
    </div>
    <p role="status">${said === '' ? words.count(editor.areas.length) : said}</p>
    ${
      state === 'failed' || state === 'unsent'
        ? html`<p class="error" id="cover-failed" role="alert" tabindex="-1">${state === 'unsent' ? words.unsent : ''} ${words.failed}</p>`
        : nothing
    }
    <div class="row">
      <button type="button" class="button" id="cover-add" ?disabled=${isBusy} @click=${add}>${words.add}</button>
      <button type="button" class="button" ?disabled=${isBusy || !editor.canUndo} @click=${undo}>${words.undo}</button>
    </div>
    <div class="row">
      <button type="button" class="primary" ?disabled=${isBusy || editor.areas.length === 0} @click=${save}>${isBusy ? words.saving : words.save}</button>
      <button type="button" class="quiet" ?disabled=${isBusy} @click=${cancel}>${words.cancel}</button>
    </div>
  </section>`;
}

function boxName(words: CoverMessages, { left, top, width, height }: Area, index: number): string {
  const percent = (value: number): number => Math.round(value * 100);
  return words.box(index + 1, percent(left), percent(top), percent(width), percent(height));
}
