import type { CodeRequest } from '@kotak-aduan/api-client/schemas';
import { randomUuid, cryptoRandom } from '@kotak-aduan/api-client';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { CodeRequestsController } from '../../controllers/code-requests-controller.ts';
import type { DeskContext } from '../../desk-context.ts';
import { controlsStyles } from '../controls.styles.ts';
import { deskCodeRequestsStyles } from './desk-code-requests.styles.ts';

/**
 * Who lost a tracking code and waits to be reached by the contact they left. For who may answer them its one line is there from the start, so
 * that nothing below is pushed away once the answer comes.
 *
 * @summary Requests for a new tracking code, with two answers.
 */
export class DeskCodeRequests extends LitElement {
  static override styles = [controlsStyles, deskCodeRequestsStyles];

  @property({ attribute: false }) context: DeskContext | null = null;

  readonly #requests = new CodeRequestsController(this, {
    client: () => (this.context === null || this.context.operator.role === 'viewer' ? null : this.context.host.client),
    randomId: () => this.context?.host.randomId() ?? randomUuid(cryptoRandom),
    onError: (code) => this.context?.onError(code),
  });

  protected override willUpdate(changed: PropertyValues): void {
    const before = changed.get('context') as DeskContext | null | undefined; // What this very property held.
    if (changed.has('context') && before?.signInCount !== this.context?.signInCount) void this.#requests.load(); // Draws its own outcome.
  }

  protected override render(): TemplateResult | typeof nothing {
    const { context } = this;
    const { requests, isLoaded, code, done } = this.#requests.state;
    // An operator of the Inspektorat may have some, too; others never do.
    const decides = context !== null && (context.operator.role === 'coordinator' || context.operator.role === 'admin');
    if (context === null || (!decides && requests.length === 0 && done === null)) return nothing;
    const t = context.messages.codeRequests;
    return html`<details data-state=${requests.length === 0 ? 'quiet' : 'asked'} ?open=${done !== null || code !== null}>
      <summary>${t.heading(requests.length)}</summary>
      <p class="meta how">${requests.length > 0 ? t.how : isLoaded && done === null ? t.none : nothing}</p>
      <p role="status">${done === null ? nothing : t[done]}</p>
      ${code === null ? nothing : html`<p class="notice" role="alert" data-state="wrong">${context.explain(code)}</p>`}
      ${
        requests.length === 0
          ? nothing
          : html`<ol>
              ${repeat(
                requests,
                (request) => request.codeRequestId,
                (request) => this.#renderRequest(context, request),
              )}
            </ol>`
      }
    </details>`;
  }

  #renderRequest({ messages, times }: DeskContext, request: CodeRequest): TemplateResult {
    const t = messages.codeRequests;
    const { deciding } = this.#requests.state;
    const decide = (answer: 'confirmed' | 'refused') => (): void => {
      void this.#requests.decide(request.codeRequestId, answer); // Draws its own outcome.
    };
    return html`<li>
      <p>
        <strong>${request.complaintNumber}</strong> · ${request.unit.shortName ?? request.unit.name} ·
        <time datetime=${request.requestedAt}>${times.moment(request.requestedAt)}</time>
      </p>
      <p>${t.reach(request.name ?? t.withoutName, request.contact.value)}</p>
      <p>${t.mark} <span class="mark">${request.mark}</span></p>
      <div class="row">
        <button class="primary" ?disabled=${deciding !== null} aria-label=${t.confirmFor(request.complaintNumber)} @click=${decide('confirmed')}>
          ${t.confirm}
        </button>
        <button ?disabled=${deciding !== null} aria-label=${t.refuseFor(request.complaintNumber)} @click=${decide('refused')}>${t.refuse}</button>
      </div>
    </li>`;
  }
}
