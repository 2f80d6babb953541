import type { OpenClaim } from '@kotak-aduan/api-client/schemas';
import { randomUuid, cryptoRandom } from '@kotak-aduan/api-client';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { platformNames } from '../../../messages/platform-names.ts';
import { ClaimsController } from '../../controllers/claims-controller.ts';
import type { DeskContext } from '../../desk-context.ts';
import { safeHref } from '../../words/safe-href.ts';
import { controlsStyles } from '../controls.styles.ts';
import { formStyles } from '../form.styles.ts';
import { deskClaimsStyles } from './desk-claims.styles.ts';

/**
 * Authors of clips who ask for their code. The word comes from the clipped account and is typed here; it stands nowhere to be pressed yes on.
 *
 * @summary Open claims, each with the account that its word must come from.
 */
export class DeskClaims extends LitElement {
  static override styles = [controlsStyles, formStyles, deskClaimsStyles];

  @property({ attribute: false }) context: DeskContext | null = null;

  readonly #claims = new ClaimsController(this, {
    client: () => (this.context === null || this.context.operator.role === 'viewer' ? null : this.context.host.client),
    randomId: () => this.context?.host.randomId() ?? randomUuid(cryptoRandom),
    onError: (code) => this.context?.onError(code),
  });

  protected override willUpdate(changed: PropertyValues): void {
    const before = changed.get('context') as DeskContext | null | undefined; // What this very property held.
    if (changed.has('context') && before?.signInCount !== this.context?.signInCount) void this.#claims.load(); // Draws its own outcome.
  }

  protected override render(): TemplateResult | typeof nothing {
    const { context } = this;
    const { claims, code, told } = this.#claims.state;
    if (context === null || (claims.length === 0 && told === null)) return nothing;
    const t = context.messages.claims;
    return html`<details ?open=${told !== null || code !== null}>
      <summary>${t.heading(claims.length)}</summary>
      ${claims.length === 0 ? nothing : html`<p class="meta how">${t.how}</p>`}
      <p role="status">${told?.outcome === 'accepted' ? t.accepted(told.complaintNumber) : nothing}</p>
      ${code === null ? nothing : html`<p class="notice" role="alert" data-state="wrong">${context.explain(code)}</p>`}
      <ol>
        ${repeat(
          claims,
          (claim) => claim.complaintNumber,
          (claim) => this.#renderClaim(context, claim),
        )}
      </ol>
    </details>`;
  }

  #renderClaim({ messages, times }: DeskContext, claim: OpenClaim): TemplateResult {
    const t = messages.claims;
    const { comparing, told } = this.#claims.state;
    const { complaintNumber: number, authorName, authorHandle, receivedByAccount } = claim;
    const account = [authorName, authorHandle === null ? null : `@${authorHandle}`].filter((part) => part !== null).join(' · ') || t.unknown;
    const profile = claim.authorUrl === null ? null : safeHref(claim.authorUrl);
    const platform = claim.platform === 'web' ? t.webPage : platformNames[claim.platform];
    const wrong = told?.complaintNumber !== number || told.outcome === 'accepted' ? null : told.outcome === 'locked' ? t.locked : t.wrongWord;
    return html`<li>
      <p><strong>${number}</strong> · ${claim.unit.shortName ?? claim.unit.name} · <time datetime=${claim.askedAt}>${times.moment(claim.askedAt)}</time></p>
      <p>
        ${t.from(account, platform)}${receivedByAccount === null ? nothing : html`, ${t.to(receivedByAccount)}`}.
        ${profile === null ? nothing : html`<a href=${profile} target="_blank" rel="noopener noreferrer">${t.profile}</a>`}
      </p>
      ${claim.devices > 1 ? html`<p class="notice" data-state="care">${t.devices(claim.devices)}</p>` : nothing}
      <form class="stack" @submit=${(event: Event) => this.#compare(event, claim)}>
        <div class="field" data-state=${wrong === null ? 'fine' : 'wrong'}>
          <label for=${`word-${number}`}>${t.word}</label>
          <p class="hint" id=${`hint-${number}`}>${t.wordHint} ${t.tries(claim.triesLeft)}</p>
          ${wrong === null ? nothing : html`<p class="wrong" id=${`wrong-${number}`} role="alert">${wrong}</p>`}
          <input
            id=${`word-${number}`}
            maxlength="200"
            required
            autocomplete="off"
            autocapitalize="none"
            spellcheck="false"
            aria-describedby=${wrong === null ? `hint-${number}` : `wrong-${number} hint-${number}`}
          />
        </div>
        <div class="row">
          <button class="primary" type="submit" ?disabled=${comparing !== null || claim.triesLeft === 0} aria-label=${t.compareFor(number)}>
            ${t.compare}
          </button>
        </div>
      </form>
    </li>`;
  }

  #compare(event: Event, { complaintNumber }: OpenClaim): void {
    event.preventDefault();
    const word = this.renderRoot.querySelector<HTMLInputElement>(`#word-${complaintNumber}`)?.value.trim() ?? '';
    void this.#claims.compare(complaintNumber, word); // Draws its own outcome.
  }
}
