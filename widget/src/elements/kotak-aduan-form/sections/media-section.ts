import { html, type nothing, type TemplateResult } from 'lit';
import type { MediaMessages } from '../../../messages/id/media.ts';
import { fileChoice } from './file-choice.ts';

export interface MediaSection {
  readonly words: MediaMessages;
  readonly isFull: boolean;
  /** What was picked and waits, or asks. */
  readonly held: TemplateResult | typeof nothing;
  readonly save: () => void;
  readonly pick: (files: readonly File[]) => void;
  readonly close: () => void;
}

/** What else can be attached: a short video, a document, a recording made elsewhere. */
export function mediaSection({ words, held, close, ...choice }: MediaSection): TemplateResult {
  return html`<section class="panel file-panel" aria-labelledby="file-title">
    <h4 id="file-title" tabindex="-1">${words.title}</h4>
    <p class="hint">${words.hint}</p>
    <div class="row">
      ${fileChoice({ ...choice, label: words.takeVideo, name: 'video-camera', accept: 'video/*', capture: true })}
      ${fileChoice({ ...choice, label: words.chooseVideo, name: 'video', accept: 'video/*' })}
      ${fileChoice({ ...choice, label: words.choosePdf, name: 'pdf', accept: 'application/pdf' })}
      ${fileChoice({ ...choice, label: words.chooseAudio, name: 'audio', accept: 'audio/*' })}
    </div>
    ${held}
    <div class="row">
      <button type="button" class="quiet" @click=${close}>${words.close}</button>
    </div>
  </section>`;
}
