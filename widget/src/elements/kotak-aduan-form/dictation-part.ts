import { html, nothing, type TemplateResult } from 'lit';
import { DictationController, type DictationState } from '../../controllers/dictation-controller.ts';
import { dictationId, type DictationMessages } from '../../messages/id/dictation.ts';
import type { LanguageCode } from '../../messages/language-codes.ts';
import { addStyles } from '../add-styles.ts';
import { askedPartsStyles } from './asked-parts.styles.ts';
import type { FormAccess } from './form-access.ts';

/** As browsers call them. One that can't write a language down says so, and a recording is offered. */
const speechLanguages: Readonly<Record<LanguageCode, string>> = { id: 'id-ID', jv: 'jv-ID', su: 'su-ID', en: 'en-US' };

/** Speaking instead of typing. Who hears it is said before the first word. */
export class DictationPart {
  isOpen = false;
  readonly #form: FormAccess;
  readonly #dictation: DictationController;

  constructor(form: FormAccess) {
    this.#form = form;
    addStyles(form.host.renderRoot, askedPartsStyles);
    this.#dictation = new DictationController(form.host, {
      language: () => speechLanguages[form.host.language.code],
      onWords: (words) => this.#append(words),
    });
  }

  get #texts(): DictationMessages {
    return this.#form.host.language.partTexts?.dictation ?? dictationId;
  }

  open(): void {
    this.isOpen = true;
    this.#form.go('dictation-title');
  }

  clear(): void {
    this.#dictation.stop();
    this.isOpen = false;
  }

  readonly #close = (): void => {
    this.clear();
    this.#form.go('text');
  };

  /** What was said can still be heard, if not read. */
  readonly #record = (): void => {
    this.clear();
    this.#form.go('open-voice');
    this.#form.recordVoice();
  };

  /** Behind what stands there, as if it had been typed. */
  #append(words: string): void {
    const { text } = this.#form;
    const gap = text.value === '' || /\s$/.test(text.value) ? '' : ' ';
    text.value += `${gap}${words}`;
    this.#form.textChanged();
  }

  view(): TemplateResult {
    const texts = this.#texts;
    const { state } = this.#dictation;
    const isListening = state.kind === 'listening';
    return html`<section class="panel dictation" aria-labelledby="dictation-title">
      <h3 id="dictation-title" tabindex="-1">${texts.title}</h3>
      <p class="hint">${texts.whoHears}</p>
      <p role="status" class=${state.kind === 'failed' ? 'error' : ''}>${this.#words(state)}</p>
      ${isListening && state.guess !== '' ? html`<p class="guess" aria-hidden="true">${state.guess}…</p>` : nothing}
      <div class="row">
        ${state.kind === 'failed' ? html`<button type="button" class="primary" @click=${this.#record}>${texts.record}</button>` : nothing}
        ${
          isListening
            ? html`<button type="button" class="primary" @click=${() => this.#dictation.stop()}>${texts.stop}</button>`
            : html`<button type="button" class="button" @click=${() => this.#dictation.start()}>${state.kind === 'idle' ? texts.begin : texts.again}</button>
                <button type="button" class="quiet" @click=${this.#close}>${texts.cancel}</button>`
        }
      </div>
    </section>`;
  }

  #words(state: DictationState): string {
    const texts = this.#texts;
    switch (state.kind) {
      case 'idle':
        return '';
      case 'listening':
        return texts.listening;
      case 'done':
        return state.hasHeard ? texts.added : texts.heardNothing;
      case 'failed':
        return texts[state.reason];
    }
  }
}
