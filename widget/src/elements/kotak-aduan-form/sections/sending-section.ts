import { html, nothing, type TemplateResult } from 'lit';
import type { SubmitState } from '../../../controllers/submit-controller.ts';
import { errorTextFor } from '../../../messages/error-text-for.ts';
import type { Messages } from '../../../messages/id.ts';
import type { TimeWords } from '../../../time-words.ts';

export interface SendingSection {
  readonly texts: Messages;
  readonly state: SubmitState;
  readonly photoCount: number;
  readonly isStored: boolean;
  readonly times: TimeWords;
  readonly errorTexts: Readonly<Record<string, string>> | null;
  readonly retry: () => void;
  readonly takeBack: () => void;
}

/** What became of the sending so far, from the first byte to the last. */
export function sendingSection(section: SendingSection): TemplateResult | typeof nothing {
  const { texts, state, errorTexts } = section;
  switch (state.kind) {
    case 'sending':
      return sending(section, state);
    case 'queued':
      return queued(section, state);
    case 'failed':
      return html`<div class="summary" role="alert" id="failed" tabindex="-1">
        <h3>${texts.failedTitle}</h3>
        <p>${errorTextFor(state.code, errorTexts)}</p>
        <p>${texts.failedKept}</p>
      </div>`;
    case 'idle':
    case 'sent':
      return nothing;
  }
}

function sending({ texts, photoCount }: SendingSection, { sentBytes, totalBytes }: { sentBytes: number; totalBytes: number }): TemplateResult {
  const hasPhotosLeft = photoCount > 0 && sentBytes < totalBytes;
  // Photos are about alike in size once shrunk, so the share of the bytes tells which one is on its way.
  const current = totalBytes === 0 ? 1 : Math.min(photoCount, Math.floor((sentBytes / totalBytes) * photoCount) + 1);
  const label = hasPhotosLeft || (photoCount > 0 && totalBytes === 0) ? texts.sendingPhotos(current, photoCount) : texts.sendingText;
  return html`<section class="panel" aria-labelledby="sending-label">
    <h2 id="sending-label" role="status" tabindex="-1">${label}</h2>
    <progress aria-labelledby="sending-label" max="1" .value=${photoCount === 0 ? 0.5 : totalBytes === 0 ? 0 : (sentBytes / totalBytes) * 0.9}></progress>
    <p class="hint">${texts.sendingWait}</p>
  </section>`;
}

function queued({ texts, isStored, times, retry, takeBack }: SendingSection, { nextAttemptAt }: { nextAttemptAt: string }): TemplateResult {
  return html`<section class="panel" data-tone="waiting" aria-labelledby="queued-title">
    <h2 id="queued-title" tabindex="-1">${texts.queuedTitle}</h2>
    <p>${isStored ? texts.queuedBody : texts.queuedMemory}</p>
    <p class="hint" role="status">${texts.queuedNext(times.clock(nextAttemptAt))}</p>
    <div class="row">
      <button type="button" class="primary" @click=${retry}>${texts.retryNow}</button>
      <button type="button" class="button" @click=${takeBack}>${texts.backToEdit}</button>
    </div>
  </section>`;
}
