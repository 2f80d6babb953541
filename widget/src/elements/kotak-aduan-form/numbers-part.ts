import { findPersonalNumbers, maskPersonalNumbers, type PersonalNumber } from '@kotak-aduan/api-client/personal-numbers';
import { html, nothing, type TemplateResult } from 'lit';
import { numbersId, type NumbersMessages } from '../../messages/id/numbers.ts';
import { addStyles } from '../add-styles.ts';
import { askedPartsStyles } from './asked-parts.styles.ts';
import type { FormAccess } from './form-access.ts';

/** Personal numbers in the text: pointed out, hidden with a tap, or left because they are needed. Nothing of it leaves the device. */
export class NumbersPart {
  readonly #form: FormAccess;
  #found: readonly PersonalNumber[] = [];
  /** As written: what the person wants to leave. */
  readonly #kept = new Set<string>();
  #maskedCount = 0;
  #isAsking = false;

  constructor(form: FormAccess) {
    this.#form = form;
    addStyles(form.host.renderRoot, askedPartsStyles);
    // Also where it comes by itself, long after the last key, once the network is back.
    this.look();
  }

  get #texts(): NumbersMessages {
    return this.#form.host.language.partTexts?.numbers ?? numbersId;
  }

  #asWritten({ start, end }: PersonalNumber): string {
    return this.#form.text.value.slice(start, end);
  }

  /** After a pause in the typing. */
  look(): void {
    const found = findPersonalNumbers(this.#form.text.value).filter((number) => !this.#kept.has(this.#asWritten(number)));
    const wasShown = this.#found.length > 0;
    this.#found = found;
    if (found.length === 0) this.#isAsking = false;
    if (wasShown || found.length > 0) this.#form.host.requestUpdate();
  }

  clear(): void {
    this.#found = [];
    this.#kept.clear();
    this.#maskedCount = 0;
    this.#isAsking = false;
  }

  /** Before sending: true once for what was not decided on yet. Whoever sends again has decided. */
  stops(): boolean {
    this.look();
    if (this.#found.length === 0) return false;
    if (this.#isAsking) {
      this.#keep();
      return false;
    }
    this.#isAsking = true;
    return true;
  }

  readonly #keep = (): void => {
    for (const number of this.#found) this.#kept.add(this.#asWritten(number));
    this.#found = [];
    this.#isAsking = false;
    this.#form.host.requestUpdate();
  };

  #mask(numbers: readonly PersonalNumber[]): void {
    const { text } = this.#form;
    // The person may have typed on since they were found.
    const written = new Set(numbers.map((number) => this.#asWritten(number)));
    this.look();
    const meant = this.#found.filter((number) => written.has(this.#asWritten(number)));
    text.value = maskPersonalNumbers(text.value, meant);
    this.#maskedCount += meant.length;
    this.look();
    this.#form.textChanged();
    this.#form.go(this.#found.length > 0 ? 'numbers-title' : 'text');
  }

  view(): TemplateResult {
    const texts = this.#texts;
    const found = this.#found;
    return html`<div role="status">${this.#maskedCount > 0 ? html`<p class="hint">${texts.masked(this.#maskedCount)}</p>` : nothing}</div>
      ${found.length === 0 ? nothing : this.#panel(found)}`;
  }

  #panel(found: readonly PersonalNumber[]): TemplateResult {
    const texts = this.#texts;
    return html`<section class="panel numbers" aria-labelledby="numbers-title">
      <h3 id="numbers-title" tabindex="-1">${texts.title}</h3>
      ${this.#isAsking ? html`<p class="error" role="alert">${texts.beforeSending}</p>` : nothing}
      <p class="hint">${texts.hint}</p>
      <ul>
        ${found.map((number) => {
          const written = this.#asWritten(number);
          const kind = texts.kinds[number.kind];
          return html`<li>
            <span>${kind} <b>${written}</b></span>
            <button type="button" class="button" aria-label=${texts.maskOne(kind, written)} @click=${() => this.#mask([number])}>${texts.mask}</button>
          </li>`;
        })}
      </ul>
      <div class="row">
        ${found.length > 1 ? html`<button type="button" class="button" @click=${() => this.#mask(found)}>${texts.maskAll}</button>` : nothing}
        <button type="button" class="quiet" @click=${this.#keep}>${texts.keep}</button>
      </div>
    </section>`;
  }
}
