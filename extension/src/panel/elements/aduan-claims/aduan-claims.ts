import type { ClaimOutcome, ComplaintNumber, OpenClaim } from '@kotak-aduan/api-client/schemas';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { errorCode } from '../../../errors/has-code.ts';
import { controlsStyles } from '../../../look/controls.styles.ts';
import { answeringIn } from '../../../messages/answering.ts';
import { faultText, messagesIn, type UiLanguage } from '../../../messages/messages.ts';
import { platformNames } from '../../../messages/platform-names.ts';
import type { AnsweringBackend } from '../../answering-backend.ts';

interface Told {
  readonly complaintNumber: ComplaintNumber;
  readonly outcome: ClaimOutcome;
}

/**
 * Authors of clips who ask for their code. Who they are the word says that comes from the clipped account: it is typed here, and shown nowhere.
 * @summary Open claims, each with the account that the word must come from.
 */
export class AduanClaims extends LitElement {
  static override readonly styles = [controlsStyles];
  static override readonly properties = {
    answering: { attribute: false },
    complaintNumber: { attribute: false },
    language: { attribute: false },
    claims: { state: true },
    told: { state: true },
    fault: { state: true },
    isBusy: { state: true },
  };

  declare answering: AnsweringBackend | null;
  /** Of the one clip that is shown; null for all. */
  declare complaintNumber: ComplaintNumber | null;
  declare language: UiLanguage;
  declare private claims: readonly OpenClaim[];
  declare private told: Told | null;
  declare private fault: string | null;
  declare private isBusy: boolean;

  #life: AbortController | null = null;

  constructor() {
    super();
    this.answering = null;
    this.complaintNumber = null;
    this.language = 'id';
    this.claims = [];
    this.told = null;
    this.fault = null;
    this.isBusy = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#life = new AbortController();
    // Somebody comes back from the message that holds the word.
    addEventListener('focus', () => void this.#load(), { signal: this.#life.signal });
    if (this.hasUpdated) void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#life?.abort();
    this.#life = null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('answering') || changed.has('complaintNumber')) void this.#load();
  }

  protected override render(): TemplateResult | typeof nothing {
    const a = answeringIn(this.language);
    const { complaintNumber, told } = this;
    const shown = complaintNumber === null ? this.claims : this.claims.filter((claim) => claim.complaintNumber === complaintNumber);
    const isAccepted = told?.outcome === 'accepted';
    if (shown.length === 0 && !isAccepted && this.fault === null) return nothing;
    return html`<section class="card stack" aria-labelledby="claims">
      <h2 id="claims">${a.claimsTitle(shown.length)}</h2>
      <p role="status">${isAccepted ? html`<strong>${told.complaintNumber}</strong>: ${a.claimOutcomes.accepted}` : nothing}</p>
      ${this.fault === null ? nothing : html`<p class="notice" data-tone="danger" role="alert">${faultText(this.fault, this.language)}</p>`}
      ${shown.length === 0 ? nothing : html`<p class="hint">${a.claimsHow}</p>`} ${shown.map((claim) => this.#claim(claim))}
    </section>`;
  }

  #claim(claim: OpenClaim): TemplateResult {
    const a = answeringIn(this.language);
    const { complaintNumber: number, authorHandle, authorName, authorUrl, receivedByAccount } = claim;
    const account = [authorName, authorHandle === null ? null : `@${authorHandle}`].filter((part) => part !== null).join(' · ') || a.claimUnknown;
    const wrong = this.told?.complaintNumber === number && this.told.outcome !== 'accepted' ? a.claimOutcomes[this.told.outcome] : null;
    const id = `word-${number}`;
    return html`<form class="stack tight" data-claim=${number} @submit=${(event: Event) => this.#accept(event, claim)}>
      <p><strong>${number}</strong> · ${claim.unit.shortName ?? claim.unit.name}</p>
      <p>
        ${a.claimFrom(account, claim.platform === 'web' ? messagesIn(this.language).webPage : platformNames[claim.platform])}${receivedByAccount === null ? nothing : html`, ${a.claimTo(receivedByAccount)}`}.
        ${authorUrl === null ? nothing : html`<a href=${authorUrl} target="_blank" rel="noreferrer noopener">${a.claimProfile}</a>`}
      </p>
      ${claim.devices > 1 ? html`<p class="notice" data-tone="care">${a.claimDevices(claim.devices)}</p>` : nothing}
      <label for=${id}>${a.claimWord}</label>
      <p class="hint" id=${`hint-${number}`}>${a.claimWordHint} ${claim.triesLeft < 5 ? a.claimTries(claim.triesLeft) : nothing}</p>
      <input
        id=${id}
        type="text"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        maxlength="200"
        required
        aria-describedby=${wrong === null ? `hint-${number}` : `wrong-${number} hint-${number}`}
        aria-invalid=${String(wrong !== null)}
      />
      <p class="error" id=${`wrong-${number}`} role="alert" ?hidden=${wrong === null}>${wrong}</p>
      <div><button type="submit" data-look="primary" ?disabled=${this.isBusy || claim.triesLeft === 0}>${a.claimAccept}</button></div>
    </form>`;
  }

  async #load(): Promise<void> {
    const { answering } = this;
    const life = this.#life;
    if (answering === null || life === null) return;
    try {
      this.claims = await answering.listClaims(life.signal);
    } catch {
      // Without a line nobody waits longer for being shown later; the next look asks again.
    }
  }

  async #accept(event: Event, { complaintNumber }: OpenClaim): Promise<void> {
    event.preventDefault();
    const field = this.renderRoot.querySelector<HTMLInputElement>(`#word-${complaintNumber}`);
    const word = field?.value.trim() ?? '';
    if (this.answering === null || field === null || word === '' || this.isBusy) return;
    this.isBusy = true;
    this.fault = null;
    try {
      const { outcome, triesLeft } = await this.answering.acceptClaim(complaintNumber, word);
      this.told = { complaintNumber, outcome };
      this.claims =
        outcome === 'accepted'
          ? this.claims.filter((claim) => claim.complaintNumber !== complaintNumber)
          : this.claims.map((claim) => (claim.complaintNumber === complaintNumber ? { ...claim, triesLeft } : claim));
      if (outcome !== 'accepted') field.select();
    } catch (error) {
      this.fault = errorCode(error) ?? 'message-failed';
    } finally {
      this.isBusy = false;
    }
  }
}
