import type { Draft } from '@kotak-aduan/api-client/drafts';
import type { TrackingCode } from '@kotak-aduan/api-client/schemas/tracking-code';
import { formatTrackingCode } from '@kotak-aduan/api-client/schemas/tracking-code-characters';
import { html, nothing, type TemplateResult } from 'lit';
import { ArrivalController } from '../../controllers/arrival-controller.ts';
import type { Addition } from '../../controllers/addition.ts';
import { addFromCopy } from '../../controllers/add-from-copy.ts';
import type { Wish } from '../../controllers/filing-flow.ts';
import { arrivalId, type ArrivalMessages } from '../../messages/id/arrival.ts';
import { addStyles } from '../add-styles.ts';
import { arrivalStyles } from './arrival-part.styles.ts';
import { copyText } from './copy-text.ts';
import { findArrived } from './find-arrived.ts';
import type { FormHost } from './form-host.ts';
import type { FilingParts } from './make-filing-parts.ts';

export interface ArrivalPartOptions {
  readonly host: FormHost;
  readonly parts: Pick<FilingParts, 'draft' | 'submit' | 'flow' | 'fields'>;
  readonly go: (id: string) => void;
  readonly startOver: () => Promise<void>;
  readonly send: () => Promise<void>;
  /** To the complaint, with this in the message that can be added to it. */
  readonly add: (addition: Addition) => void;
  readonly openDraft: (draftId: Draft['draftId']) => void;
}

/** Fetched by whoever has sent and heard no answer: whether the complaint has arrived, and what can be done then. */
export class ArrivalPart {
  readonly #options: ArrivalPartOptions;
  readonly #arrival: ArrivalController;
  #isCopied: boolean | null = null;
  /** To the complaint that turned out to be there. */
  #addition: ReturnType<typeof addFromCopy> | null = null;

  constructor(options: ArrivalPartOptions) {
    this.#options = options;
    const { host, parts, startOver } = options;
    addStyles(host.renderRoot, arrivalStyles);
    const { draft: drafts, submit, flow, fields } = parts;
    this.#arrival = new ArrivalController(host, { find: (code) => findArrived(host, code), drafts, submit, flow, fields, startOver });
  }

  get #texts(): ArrivalMessages {
    return this.#options.host.language.partTexts?.arrival ?? arrivalId;
  }

  async ask(wish: Wish): Promise<void> {
    const { go, parts } = this.#options;
    this.#addition = null;
    const asked = this.#arrival.ask(wish);
    go('arrival');
    await asked;
    const { kind } = this.#arrival.state;
    if (kind !== 'idle') go('arrival');
    else if (parts.submit.state.kind === 'idle') go('text');
  }

  wiped(code: TrackingCode): void {
    this.#arrival.wiped(code);
    this.#options.go('arrival');
  }

  clear(): void {
    this.#isCopied = null;
    this.#addition = null;
    this.#arrival.clear();
  }

  view(): TemplateResult | typeof nothing {
    const { state } = this.#arrival;
    const texts = this.#texts;
    switch (state.kind) {
      case 'idle':
        return nothing;
      case 'asking':
        return this.#panel(texts.asking, [this.#close(texts.cancel)]);
      case 'missing':
        return state.wish === 'send'
          ? this.#panel(texts.missingOther, [this.#button(texts.sendAnother, () => void this.#sendAnother()), this.#close(texts.cancel)])
          : this.#panel(texts.missing, [this.#button(texts.delete, () => void this.#withdraw()), this.#close(texts.cancel)]);
      case 'unknown':
        return this.#unknown(state.wish);
      case 'wiped':
        return this.#panel(texts.wiped, [this.#copyButton(state.trackingCode), this.#close(texts.kept)], this.#code(state.trackingCode));
      case 'filed':
        return this.#filed(state.wish);
    }
  }

  #unknown(wish: Wish): TemplateResult {
    const texts = this.#texts;
    const { trackingCode } = this.#options.parts.draft.draft;
    const again = this.#button(texts.askAgain, () => void this.ask(wish), 'primary');
    const words = { withdraw: texts.unknownWithdraw, edit: texts.unknownEdit, send: texts.unknownSend }[wish];
    const ways = {
      withdraw: [this.#copyButton(trackingCode), again, this.#button(texts.deleteHere, () => void this.#withdraw(), 'quiet danger'), this.#close(texts.cancel)],
      edit: [again, this.#button(texts.editAnyway, () => void this.#edit()), this.#close(texts.cancel)],
      send: [again, this.#copyButton(trackingCode)],
    }[wish];
    return this.#panel(words, ways, wish === 'edit' ? nothing : this.#code(trackingCode));
  }

  /** Above the receipt that turned out to be there. */
  #filed(wish: Wish): TemplateResult | typeof nothing {
    const texts = this.#texts;
    const { state } = this.#arrival;
    if (state.kind !== 'filed') return nothing;
    const { arrived } = state;
    const addition = (this.#addition ??= addFromCopy(this.#options.parts.draft, { copy: state.copy, ...arrived }));
    // Once it was added, nothing is left of it.
    const copy = addition.isSent ? null : state.copy;
    const { add, openDraft, host } = this.#options;
    // The page around could read the complaint: there only the way to the city's own page is shown.
    const label = location.origin === host.apiOrigin ? texts.add : texts.addElsewhere;
    const words = wish === 'withdraw' ? texts.filedWithdraw : copy === null ? texts.filedEdit : texts.filedSend;
    return this.#panel(words, [
      this.#button(label, () => add(addition), 'primary'),
      copy === null ? nothing : this.#button(texts.openCopy, () => openDraft(copy.draftId)),
    ]);
  }

  #panel(words: string, ways: unknown[], more: unknown = nothing): TemplateResult {
    return html`<section class="panel" data-tone="waiting" id="arrival" tabindex="-1" aria-labelledby="arrival-words">
      <p id="arrival-words" role="status">${words}</p>
      ${more}
      <div class="row">${ways}</div>
      <p class="hint" role="status">
        ${this.#isCopied === null ? nothing : this.#isCopied ? this.#options.host.texts.copied : this.#options.host.texts.copyFailed}
      </p>
    </section>`;
  }

  #code(code: TrackingCode | null): TemplateResult | typeof nothing {
    return code === null ? nothing : html`<p class="code-now">${formatTrackingCode(code)}</p>`;
  }

  #copyButton(code: TrackingCode | null): TemplateResult | typeof nothing {
    return code === null ? nothing : this.#button(this.#texts.copyFirst, () => void this.#copy(code));
  }

  #button(label: string, press: () => void, kind = 'button'): TemplateResult {
    return html`<button type="button" class=${kind} @click=${press}>${label}</button>`;
  }

  #close(label: string): TemplateResult {
    const press = (): void => {
      this.clear();
      this.#options.go(this.#options.parts.submit.state.kind === 'queued' ? 'queued-title' : 'text');
    };
    return this.#button(label, press, 'quiet');
  }

  async #copy(code: TrackingCode): Promise<void> {
    this.#isCopied = await copyText(formatTrackingCode(code));
    this.#options.host.requestUpdate();
  }

  async #withdraw(): Promise<void> {
    await this.#arrival.withdraw();
    this.#options.go(this.#arrival.state.kind === 'idle' ? 'text' : 'arrival');
  }

  async #edit(): Promise<void> {
    await this.#arrival.edit();
    this.#options.go('text');
  }

  async #sendAnother(): Promise<void> {
    await this.#arrival.renew();
    await this.#options.send();
  }
}
