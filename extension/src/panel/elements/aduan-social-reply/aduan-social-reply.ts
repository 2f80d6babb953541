import type { ComplaintNumber } from '@kotak-aduan/api-client/schemas';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { errorCode } from '../../../errors/has-code.ts';
import { controlsStyles } from '../../../look/controls.styles.ts';
import { answeringIn } from '../../../messages/answering.ts';
import { faultText, type UiLanguage } from '../../../messages/messages.ts';
import type { AnsweringBackend } from '../../answering-backend.ts';

/**
 * That a clip was answered where it was written, and at which address.
 * @summary One field for the reply's address, taken from the open tab or typed.
 */
export class AduanSocialReply extends LitElement {
  static override readonly styles = [controlsStyles];
  static override readonly properties = {
    complaintNumber: { attribute: false },
    answering: { attribute: false },
    language: { attribute: false },
    address: { state: true },
    fault: { state: true },
    isDone: { state: true },
    isBusy: { state: true },
  };

  declare complaintNumber: ComplaintNumber | null;
  declare answering: AnsweringBackend | null;
  declare language: UiLanguage;
  declare private address: string;
  /** A code, or `no-tab` where the tab's address may not be read. */
  declare private fault: string | null;
  declare private isDone: boolean;
  declare private isBusy: boolean;

  constructor() {
    super();
    this.complaintNumber = null;
    this.answering = null;
    this.language = 'id';
    this.address = '';
    this.fault = null;
    this.isDone = false;
    this.isBusy = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('complaintNumber')) return;
    this.address = '';
    this.fault = null;
    this.isDone = false;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.complaintNumber === null || this.answering === null) return nothing;
    const a = answeringIn(this.language);
    const fault = this.#faultText();
    return html`<form class="card stack tight" novalidate @submit=${this.#save}>
      <h2>${a.replied}</h2>
      <p class="hint" id="hint">${a.repliedHint}</p>
      <label for="address">${a.repliedAddress}</label>
      <input
        id="address"
        type="url"
        inputmode="url"
        autocomplete="off"
        spellcheck="false"
        placeholder="https://"
        .value=${this.address}
        aria-describedby=${fault === null ? 'hint' : 'fault hint'}
        aria-invalid=${String(fault !== null)}
        @input=${this.#type}
      />
      <p class="error" id="fault" role="alert" ?hidden=${fault === null}>${fault}</p>
      <div class="row">
        <button type="submit" data-look="primary" ?disabled=${this.isBusy}>${a.repliedSave}</button>
        <button type="button" data-look="quiet" data-action="take" @click=${this.#take}>${a.repliedTake}</button>
      </div>
      <p role="status">${this.isDone ? a.repliedDone : nothing}</p>
    </form>`;
  }

  #faultText(): string | null {
    const a = answeringIn(this.language);
    if (this.fault === null) return null;
    if (this.fault === 'no-tab') return a.repliedNoTab;
    return this.fault === 'invalid-input' ? a.repliedBad : faultText(this.fault, this.language);
  }

  readonly #type = (event: Event): void => {
    if (event.currentTarget instanceof HTMLInputElement) this.address = event.currentTarget.value;
  };

  readonly #take = async (): Promise<void> => {
    const address = (await this.answering?.pageAddress()) ?? null;
    this.fault = address === null ? 'no-tab' : null;
    if (address !== null) this.address = address;
  };

  readonly #save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { complaintNumber, answering } = this;
    const address = this.address.trim();
    if (complaintNumber === null || answering === null || this.isBusy) return;
    this.isDone = false;
    this.fault = /^https:\/\/\S+$/.test(address) && URL.canParse(address) ? null : 'invalid-input';
    if (this.fault === null) await this.#record(answering, complaintNumber, address);
    if (this.fault === null) return;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#address')?.focus();
  };

  async #record(answering: AnsweringBackend, complaintNumber: ComplaintNumber, address: string): Promise<void> {
    this.isBusy = true;
    try {
      await answering.recordReply(complaintNumber, address);
      this.isDone = true;
    } catch (error) {
      this.fault = errorCode(error) ?? 'message-failed';
    } finally {
      this.isBusy = false;
    }
  }
}
