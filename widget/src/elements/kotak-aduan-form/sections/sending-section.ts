import type { DraftFile } from '@kotak-aduan/api-client/drafts';
import type { FileProgress } from '@kotak-aduan/api-client/outbox';
import { formatTrackingCode } from '@kotak-aduan/api-client/schemas/tracking-code-characters';
import { html, nothing, type TemplateResult } from 'lit';
import type { SubmitController, SubmitState } from '../../../controllers/submit-controller.ts';
import { errorTextFor } from '../../../messages/error-text-for.ts';
import type { Messages } from '../../../messages/id/form.ts';
import type { TimeWords } from '../../../time-words.ts';
import { fileTitle } from './file-name.ts';
import type { CopyState } from './receipt-section.ts';

export interface SendingSection {
  readonly texts: Messages;
  /** Its state is shown; single files are halted with it. */
  readonly submit: SubmitController;
  readonly attached: readonly DraftFile[];
  readonly isStored: boolean;
  readonly times: TimeWords;
  readonly errorTexts: Readonly<Record<string, string>> | null;
  readonly copyState: CopyState;
  readonly copy: (code: string) => void;
  readonly retry: () => void;
  readonly takeBack: () => void;
  readonly askToWithdraw: () => void;
  readonly withdraw: () => void;
}

/** What became of the sending so far, from the first byte to the last. */
export function sendingSection(section: SendingSection): TemplateResult | typeof nothing {
  const { texts, submit, errorTexts } = section;
  const { state } = submit;
  switch (state.kind) {
    case 'sending':
      return sending(section, state);
    case 'queued':
      return queued(section, state);
    case 'failed':
      return html`<div class="summary" role="alert" id="failed" tabindex="-1">
        <h3>${texts.failedTitle}</h3>
        <p>
          ${errorTextFor(state.code, errorTexts, texts.queuedWhy[reasonOf(state.code)])}
          ${state.fileId === undefined ? nothing : texts.failedFile(titleOf(state.fileId, section))}
        </p>
        <p>${texts.failedKept}</p>
        ${state.code === 'key-reused' ? codeAlready(section) : nothing}
      </div>`;
    case 'idle':
    case 'sent':
      return nothing;
  }
}

function sending(section: SendingSection, { sentBytes, totalBytes, files }: Extract<SubmitState, { kind: 'sending' }>): TemplateResult {
  const { texts, attached } = section;
  const photoCount = attached.length;
  const done = files.filter(({ state }) => state === 'done').length;
  const hasFilesLeft = photoCount > 0 && done < (files.length === 0 ? photoCount : files.length);
  // Nothing moves until the person lets a file go on.
  const isHalted = files.some(({ state }) => state === 'paused') && !files.some(({ state }) => state === 'sending' || state === 'waiting');
  const isAllHalted = isHalted && files.every(({ state }) => state === 'paused' || state === 'done');
  const label = isHalted ? texts.fileStates.paused : hasFilesLeft ? texts.sendingPhotos(Math.min(done + 1, photoCount), photoCount) : texts.sendingText;
  return html`<section class="panel" aria-labelledby="sending-label">
    <h2 id="sending-label" tabindex="-1"><span role="status">${label}</span></h2>
    <progress aria-labelledby="sending-label" max="1" .value=${photoCount === 0 ? 0.5 : totalBytes === 0 ? 0 : (sentBytes / totalBytes) * 0.9}></progress>
    ${isHalted ? nothing : html`<p class="hint">${texts.sendingWait}</p>`}
    ${
      files.length === 0
        ? nothing
        : html`<ul class="uploads">
            ${files.map((file) => fileRow(file, section))}
          </ul>`
    }
    ${
      isAllHalted
        ? html`<div class="row">${takeBackButtons(section)}</div>
            ${withdrawQuestion(section)}`
        : nothing
    }
    ${codeAlready(section)}
  </section>`;
}

function titleOf(fileId: string, { texts, attached }: SendingSection): string {
  return fileTitle(texts, attached, fileId);
}

function fileRow({ fileId, state, sentBytes, totalBytes }: FileProgress, section: SendingSection): TemplateResult {
  const { texts, submit } = section;
  const name = titleOf(fileId, section);
  const canPause = state === 'waiting' || state === 'sending';
  const verb = canPause ? texts.filePause : state === 'failed' ? texts.fileRetry : texts.fileGoOn;
  const said = state === 'sending' ? `${Math.floor((100 * sentBytes) / totalBytes)} %` : texts.fileStates[state];
  return html`<li>
    <span class="name">${name}</span>
    <span class="hint">${said}</span>
    ${
      state === 'done'
        ? nothing
        : html`<button
            type="button"
            class="quiet"
            aria-label="${verb}: ${name}"
            @click=${() => (canPause ? submit.pauseFile(fileId) : submit.resumeFile(fileId))}
          >
            ${verb}
          </button>`
    }
  </li>`;
}

function queued(section: SendingSection, { nextAttemptAt, code }: Extract<SubmitState, { kind: 'queued' }>): TemplateResult {
  const { texts, submit, isStored, times, retry } = section;
  return html`<section class="panel" data-tone="waiting" aria-labelledby="queued-title">
    <h2 id="queued-title" tabindex="-1">${texts.queuedTitle({ mayBeFiled: submit.mayBeFiled, isStored })}</h2>
    <p>${code === null ? nothing : texts.queuedWhy[reasonOf(code)]} ${isStored ? texts.queuedBody : texts.queuedMemory}</p>
    <p class="hint" role="status">${texts.queuedNext(times.clock(nextAttemptAt))}</p>
    <div class="row">
      <button type="button" class="primary" @click=${retry}>${texts.retryNow}</button>
      ${takeBackButtons(section)}
    </div>
    ${withdrawQuestion(section)} ${codeAlready(section)}
  </section>`;
}

/** Nothing of it is going out: it can be a form again, or nothing at all. */
function takeBackButtons({ texts, submit, takeBack, askToWithdraw }: SendingSection): TemplateResult {
  return html`<button type="button" class="button" @click=${takeBack}>${texts.backToEdit}</button>
    <button type="button" class="quiet danger" aria-expanded=${submit.isWithdrawing ? 'true' : 'false'} @click=${askToWithdraw}>${texts.withdraw}</button>`;
}

function withdrawQuestion({ texts, submit, withdraw }: SendingSection): TemplateResult | typeof nothing {
  if (!submit.isWithdrawing) return nothing;
  return html`<div role="group" aria-labelledby="withdraw-question">
    <p id="withdraw-question" tabindex="-1">${texts.withdrawQuestion}</p>
    <div class="row">
      <button type="button" class="button danger" @click=${withdraw}>${texts.withdrawConfirm}</button>
      <button type="button" class="button" @click=${() => submit.askToWithdraw(false)}>${texts.startOverCancel}</button>
    </div>
  </div>`;
}

/** What a person can do about it is what tells the reasons apart. */
function reasonOf(code: string): keyof Messages['queuedWhy'] {
  return code === 'network' || code === 'timeout' ? 'offline' : code === 'bad-response' ? 'portal' : 'busy';
}

/** The code is worth keeping from the first moment: whoever loses the page now has it. */
function codeAlready({ texts, submit: { trackingCode }, copyState, copy }: SendingSection): TemplateResult | typeof nothing {
  if (trackingCode === null) return nothing;
  return html`<div class="code-already">
    <p>${texts.codeAlready}</p>
    <p class="code-now">${formatTrackingCode(trackingCode)}</p>
    <button type="button" class="quiet" @click=${() => copy(trackingCode)}>${texts.copyCode}</button>
    <p class="hint" role="status">${copyState === 'copied' ? texts.copied : copyState === 'failed' ? texts.copyFailed : nothing}</p>
  </div>`;
}
