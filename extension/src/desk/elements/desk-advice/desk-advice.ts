import { cryptoRandom, randomUuid } from '@kotak-aduan/api-client';
import { noteMaxLength, type AdviceRequest } from '@kotak-aduan/api-client/schemas';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { AdviceController } from '../../controllers/advice-controller.ts';
import type { DeskContext } from '../../desk-context.ts';
import { controlsStyles } from '../controls.styles.ts';
import { deskAdviceStyles } from './desk-advice.styles.ts';

/**
 * What other units ask one's own without giving the case away: the question, what they share, and the answer. Not there where nothing is asked.
 *
 * @summary Questions from other units, each with its answer.
 */
export class DeskAdvice extends LitElement {
  static override styles = [controlsStyles, deskAdviceStyles];

  @property({ attribute: false }) context: DeskContext | null = null;
  /** The question whose answer was still empty when it should have gone. */
  @state() private missing: string | null = null;

  readonly #advice = new AdviceController(this, {
    client: () => (this.context === null || this.context.operator.role === 'viewer' ? null : this.context.host.client),
    randomId: () => this.context?.host.randomId() ?? randomUuid(cryptoRandom),
    onError: (code) => this.context?.onError(code),
  });

  protected override willUpdate(changed: PropertyValues): void {
    const before = changed.get('context') as DeskContext | null | undefined; // What this very property held.
    if (changed.has('context') && before?.signInCount !== this.context?.signInCount) void this.#advice.load(); // Draws its own outcome.
  }

  protected override render(): TemplateResult | typeof nothing {
    const { context } = this;
    const { requests, code, isDone } = this.#advice.state;
    if (context === null || (requests.length === 0 && !isDone && code === null)) return nothing;
    const t = context.messages.advice;
    return html`<details ?open=${isDone || code !== null}>
      <summary>${t.heading(requests.length)}</summary>
      <p role="status">${isDone ? t.done : nothing}</p>
      ${code === null ? nothing : html`<p class="notice" role="alert" data-state="wrong">${context.explain(code)}</p>`}
      <ol>
        ${repeat(
          requests,
          ({ adviceId }) => adviceId,
          (request) => this.#renderRequest(context, request),
        )}
      </ol>
    </details>`;
  }

  #renderRequest(context: DeskContext, { adviceId, from, question, sharedText, sharedPhotos, askedAt }: AdviceRequest): TemplateResult {
    const t = context.messages.advice;
    const isWrong = this.missing === adviceId;
    return html`<li>
      <p><strong>${t.asks(from.name)}</strong> <time class="meta" datetime=${askedAt}>${context.times.moment(askedAt)}</time></p>
      <p class="text">${question}</p>
      ${sharedText === null ? nothing : html`<blockquote class="text">${sharedText}</blockquote>`}
      ${
        sharedPhotos.length === 0
          ? nothing
          : html`<div class="photos">
              ${sharedPhotos.map((photo, index) => html`<desk-photo .context=${context} .photo=${photo} label=${context.messages.photo.alt(index + 1)}></desk-photo>`)}
            </div>`
      }
      <form class="field" novalidate data-state=${isWrong ? 'wrong' : 'fine'} @submit=${this.#answer(adviceId)}>
        <label for=${adviceId}>${t.answer}</label>
        ${isWrong ? html`<p id="wrong-${adviceId}" class="wrong">${t.answerMissing}</p>` : nothing}
        <textarea id=${adviceId} rows="3" maxlength=${noteMaxLength} aria-invalid=${isWrong} aria-describedby="wrong-${adviceId}"></textarea>
        <p><button class="primary" type="submit" ?disabled=${this.#advice.state.answering !== null}>${t.submit}</button></p>
      </form>
    </li>`;
  }

  #answer(adviceId: AdviceRequest['adviceId']): (event: Event) => void {
    return (event) => {
      event.preventDefault();
      const field = event.currentTarget instanceof HTMLFormElement ? event.currentTarget.querySelector('textarea') : null;
      const text = field?.value.trim() ?? '';
      this.missing = text === '' ? adviceId : null;
      if (text === '') field?.focus();
      else void this.#advice.answer(adviceId, text); // Draws its own outcome.
    };
  }
}
