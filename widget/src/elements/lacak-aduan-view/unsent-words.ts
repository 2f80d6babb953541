import type { TrackedCase } from '@kotak-aduan/api-client/schemas/tracked-case';
import { html, nothing, type TemplateResult } from 'lit';
import type { AllMessages } from '../../messages/id/tracking.ts';
import { copyText } from '../kotak-aduan-form/copy-text.ts';
import type { FormHost } from '../kotak-aduan-form/form-host.ts';
import type { CaseSteps } from './case-steps.ts';

type StepName = 'reply' | 'dispute' | 'rate' | 'confirm' | 'withdraw' | 'right';

interface UnsentWordsOptions {
  readonly host: FormHost;
  readonly steps: CaseSteps;
  readonly go: (id: string) => void;
}

const written = ['reply', 'dispute', 'rate'] as const;

/** Whether the step still has its place on the page. */
export function canTake(name: StepName, { canReply, canDispute = false, canConfirm = false, canRate = false, contact = null }: TrackedCase): boolean {
  return { reply: canReply, dispute: canDispute, confirm: canConfirm, rate: canRate || canConfirm, withdraw: contact !== null, right: true }[name];
}

/** What was written for a step that can't be taken any more: it stays to be read and copied until the person throws it away. */
export class UnsentWords {
  readonly #options: UnsentWordsOptions;
  /** Holds for the words that were copied, and for no others. */
  #copy: { readonly text: string; readonly isDone: boolean } | null = null;

  constructor(options: UnsentWordsOptions) {
    this.#options = options;
  }

  isAnyOf(tracked: TrackedCase): boolean {
    return this.#of(tracked).length > 0;
  }

  #of(tracked: TrackedCase): (typeof written)[number][] {
    const { steps } = this.#options;
    // The words of a rating that was given stand in its step, to be changed.
    const isGiven = steps.rate.text.trim() === (tracked.rating?.words ?? '').trim();
    return written.filter((name) => steps[name].isBegun && !canTake(name, tracked) && !(name === 'rate' && isGiven));
  }

  view(tracked: TrackedCase, texts: AllMessages): TemplateResult | typeof nothing {
    const { steps } = this.#options;
    const names = this.#of(tracked);
    if (names.length === 0) return nothing;
    const labels = { reply: texts.unsentReply, dispute: texts.disputeTitle, rate: texts.ratingWords };
    const begun = names.filter((name) => steps[name].text.trim() !== '');
    const all = begun.map((name) => steps[name].text).join('\n\n');
    const copied = this.#copy?.text === all ? this.#copy : null;
    return html`<section class="result" id="unsent" aria-labelledby="unsent-title">
      <h3 id="unsent-title" tabindex="-1">${texts.unsentTitle}</h3>
      <p id="unsent-hint">${texts.unsentHint}</p>
      ${begun.map((name) => {
        const id = `unsent-${name}`;
        return html`<label for=${id}>${labels[name]}</label>
          <textarea id=${id} rows="4" readonly aria-describedby="unsent-hint" .value=${steps[name].text}></textarea>`;
      })}
      ${names.some((name) => steps[name].files.length > 0) ? html`<p>${texts.unsentFiles}</p>` : nothing}
      <div class="row">
        ${begun.length === 0 ? nothing : html`<button type="button" class="button" @click=${() => void this.#copyAll(all)}>${texts.unsentCopy}</button>`}
        <button type="button" class="quiet" @click=${() => this.#drop(names)}>${texts.unsentDrop}</button>
      </div>
      <p class="hint" role="status">${copied === null ? nothing : copied.isDone ? texts.unsentCopied : texts.unsentCopyFailed}</p>
    </section>`;
  }

  async #copyAll(text: string): Promise<void> {
    this.#copy = { text, isDone: await copyText(text) };
    this.#options.host.requestUpdate();
  }

  #drop(names: readonly (typeof written)[number][]): void {
    for (const name of names) this.#options.steps.drop(name);
    this.#options.go('case-title');
  }
}
