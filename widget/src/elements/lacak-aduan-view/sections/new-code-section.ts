import { formatTrackingCode } from '@kotak-aduan/api-client/schemas/tracking-code-characters';
import type { CityConfig } from '@kotak-aduan/api-client/schemas/city-config';
import { contactMaxLength } from '@kotak-aduan/api-client/schemas/limits';
import { html, nothing, type TemplateResult } from 'lit';
import type { NewCodeController, NewCodeState } from '../../../controllers/new-code-controller.ts';
import { errorTextFor } from '../../../messages/error-text-for.ts';
import type { AllMessages } from '../../../messages/id/tracking.ts';
import type { CopyState } from '../../kotak-aduan-form/sections/receipt-section.ts';
import { choice } from '../../kotak-aduan-form/sections/choice.ts';
import { field } from '../../kotak-aduan-form/sections/field.ts';

interface NewCodeSection {
  readonly texts: AllMessages;
  readonly errorTexts: Readonly<Record<string, string>> | null;
  readonly request: NewCodeController;
  /** What this city can be reached by, and so what a person can have left. */
  readonly kinds: CityConfig['contactKinds'];
  readonly copyState: CopyState;
  /** What else there is to keep it by. */
  readonly papers: (made: Extract<NewCodeState, { kind: 'asked' }>) => unknown;
  /** Whether this device keeps it; nothing where it may not. */
  readonly keep: (made: Extract<NewCodeState, { kind: 'asked' }>) => unknown;
  /** Asked before a code that nobody has kept is thrown away. */
  readonly isLeaving: boolean;
  readonly ask: () => void;
  readonly copy: () => void;
  readonly back: () => void;
  readonly stay: () => void;
}

/** For whoever lost the code and left a contact: number and contact, then the new code and the mark that a coordinator asks for. */
export function newCodeSection(section: NewCodeSection): TemplateResult {
  const { texts, errorTexts, request, kinds, ask, back } = section;
  const { state } = request;
  const backButton = html`<button type="button" class="quiet" id="lost-back" @click=${back}>${texts.lostBack}</button>`;
  if (state.kind === 'asked') {
    const { copyState, papers, keep, isLeaving, copy, stay } = section;
    return html`<section class="lost" aria-labelledby="lost-done">
      <h2 id="lost-done" tabindex="-1">${texts.lostDone}</h2>
      <p>${texts.lostNotYet}</p>
      <output class="code">${formatTrackingCode(state.code)}</output>
      <button type="button" class="primary" @click=${copy}>${texts.copyCode}</button>
      <p class="hint" role="status">${copyState === 'copied' ? texts.copied : copyState === 'failed' ? texts.copyFailed : nothing}</p>
      <p id="mark-label">${texts.lostMark}</p>
      <output class="code" aria-labelledby="mark-label">${state.mark}</output>
      <p><b>${texts.lostSecret}</b></p>
      <p>${texts.lostThen}</p>
      ${keep(state)} ${papers(state)}
      ${
        isLeaving
          ? html`<div class="panel" role="group" aria-labelledby="lost-leave">
              <p id="lost-leave" tabindex="-1">${texts.lostLeave}</p>
              <div class="row">
                <button type="button" class="button danger" @click=${back}>${texts.lostLeaveYes}</button>
                <button type="button" class="quiet" @click=${stay}>${texts.verdictCancel}</button>
              </div>
            </div>`
          : backButton
      }
    </section>`;
  }
  const missing = state.kind === 'missing' ? state.field : null;
  return html`<section class="lost" aria-labelledby="lost-title">
    <h2 id="lost-title" tabindex="-1">${texts.lostTitle}</h2>
    <p>${texts.lostIntro}</p>
    ${state.kind === 'failed' ? html`<p class="error" id="lost-failed" tabindex="-1">${errorTextFor(state.code, errorTexts)}</p>` : nothing}
    <div class="next">
      ${field({
        id: 'lost-number',
        label: texts.lostNumber,
        hint: texts.lostNumberHint,
        error: missing === 'number' ? texts.lostNumberMissing : null,
        value: request.complaintNumber,
        maxLength: 20,
        autocomplete: 'off',
        set: (complaintNumber) => request.set({ complaintNumber }),
      })}
    </div>
    <fieldset class="next">
      <legend>${texts.lostKind}</legend>
      ${kinds.map((kind) => choice({ name: 'lost-kind', value: kind, isChosen: kind === request.kind, label: texts.lostKinds[kind], choose: () => request.set({ kind }) }))}
    </fieldset>
    <div class="next">
      ${field({
        id: 'lost-contact',
        label: texts.lostContact,
        hint: null,
        error: missing === 'contact' ? texts.lostContactMissing : null,
        value: request.contact,
        maxLength: contactMaxLength,
        autocomplete: 'off',
        set: (contact) => request.set({ contact }),
      })}
    </div>
    <div class="send">
      <button type="button" class="primary" aria-disabled=${state.kind === 'sending' ? 'true' : 'false'} @click=${ask}>
        ${state.kind === 'sending' ? texts.sendingNow : texts.lostSend}
      </button>
      ${backButton}
    </div>
  </section>`;
}
