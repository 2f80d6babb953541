import { type Clip, type ClipReport, wrongParts } from '@kotak-aduan/api-client/schemas';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { NoClipReason } from '../../../clip/no-clip-reason.ts';
import { controlsStyles } from '../../../look/controls.styles.ts';
import type { Messages } from '../../../messages/id.ts';
import { faultText, messagesIn, type UiLanguage } from '../../../messages/messages.ts';
import { WrongClipController } from '../../controllers/wrong-clip-controller.ts';
import type { PanelBackend } from '../../panel-backend.ts';
import { wrongClipStyles } from './aduan-wrong-clip.styles.ts';

/**
 * "Klip ini salah": shows the structure that would be sent, asks what was wrong, and sends exactly what was shown.
 * @summary A report of a wrong clip, without one word of the page.
 */
export class AduanWrongClip extends LitElement {
  static override readonly styles = [controlsStyles, wrongClipStyles];
  static override readonly properties = {
    at: { attribute: false },
    clip: { attribute: false },
    reason: { attribute: false },
    language: { attribute: false },
    backend: { attribute: false },
  };

  /** The moment of the gesture that went wrong. */
  declare at: string;
  declare clip: Clip | null;
  /** Why nothing was clipped. */
  declare reason: NoClipReason | null;
  declare language: UiLanguage;
  declare backend: Pick<PanelBackend, 'readSkeleton' | 'sendReport' | 'extensionVersion'> | null;

  readonly #report = new WrongClipController(this);

  constructor() {
    super();
    this.at = '';
    this.clip = null;
    this.reason = null;
    this.language = 'id';
    this.backend = null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('at') && this.hasUpdated) this.#report.close();
  }

  protected override render(): TemplateResult {
    const t = messagesIn(this.language);
    const { state } = this.#report;
    switch (state.kind) {
      case 'closed':
      case 'reading':
        return html`<button type="button" data-look="quiet" data-action="open" ?disabled=${state.kind === 'reading'} @click=${this.#open}>
          ${t.wrongClip}
        </button>`;
      case 'gone':
        return html`<p class="notice" role="status" data-tone="care">${t.wrongClipGone}</p>`;
      case 'sent':
        return html`<p class="notice" role="status" data-tone="good">${t.wrongClipSent}</p>`;
      case 'shown':
      case 'sending':
        return this.#renderReport(state, t);
    }
  }

  #renderReport({ kind, report, code }: { kind: string; report: ClipReport; code: string | null }, t: Messages): TemplateResult {
    const isSending = kind === 'sending';
    return html`<section class="card stack" aria-labelledby="heading">
      <h2 id="heading" tabindex="-1">${t.wrongClip}</h2>
      <p>${t.wrongClipLead}</p>
      <fieldset class="stack tight" ?disabled=${isSending}>
        <legend>${t.wrongClipWhat}</legend>
        ${wrongParts.map(
          (part) =>
            html`<label class="choice">
              <input
                type="checkbox"
                name=${part}
                .checked=${report.wrong.includes(part)}
                @change=${(event: Event) => this.#report.mark(part, event.currentTarget instanceof HTMLInputElement && event.currentTarget.checked)}
              />
              <span>${t.wrongClipParts[part]}</span>
            </label>`,
        )}
      </fieldset>
      <div class="stack tight">
        <h3 id="exact">${t.wrongClipExact}</h3>
        <p class="hint">${t.wrongClipShown}</p>
        <pre tabindex="0" role="region" aria-labelledby="exact">${writeReport(report)}</pre>
      </div>
      ${code === null ? nothing : html`<p class="notice" role="alert" data-tone="danger">${faultText(code, this.language)}</p>`}
      <div class="row">
        <button type="button" data-look="primary" data-action="send" ?disabled=${isSending} @click=${this.#send}>
          ${isSending ? t.sending : t.wrongClipSend}
        </button>
        <button type="button" ?disabled=${isSending} data-action="cancel" @click=${() => this.#report.close()}>${t.wrongClipCancel}</button>
      </div>
    </section>`;
  }

  readonly #open = async (): Promise<void> => {
    const { backend, at, clip, reason } = this;
    if (backend === null) return;
    await this.#report.open({ at, clip, reason }, backend);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  };

  readonly #send = (): void => {
    if (this.backend !== null) void this.#report.send(this.backend); // Draws its own outcome.
  };
}

/** Every key and value as it goes out; the structure last and as it is, for an eye to read. */
function writeReport({ html: structure, ...rest }: ClipReport): string {
  return `${JSON.stringify(rest, null, 1)}\n\n${structure}`;
}
