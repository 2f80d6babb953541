import type { ClipReceipt, DraftId } from '@kotak-aduan/api-client/schemas';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { readClipReceipt } from '../../../clip/read-clip-receipt.ts';
import { controlsStyles } from '../../../look/controls.styles.ts';
import type { Messages } from '../../../messages/id.ts';
import { faultText, messagesIn, type UiLanguage } from '../../../messages/messages.ts';
import { renderTrials } from '../../../surfaces/render-trials.ts';
import { trialsStyles } from '../../../surfaces/trials.styles.ts';
import { PanelController } from '../../controllers/panel-controller.ts';
import type { PanelBackend } from '../../panel-backend.ts';
import type { DraftListActions } from '../aduan-draft-list/aduan-draft-list.ts';
import { panelStyles } from './aduan-panel.styles.ts';

/**
 * The panel beside the page: what was just clipped, or the list of drafts.
 * @summary The clipper's one view: reading, list, draft, receipt.
 */
export class AduanPanel extends LitElement {
  static override readonly styles = [controlsStyles, trialsStyles, panelStyles];
  static override readonly properties = { backend: { attribute: false } };

  declare backend: PanelBackend | null;
  readonly #panel = new PanelController(this);

  constructor() {
    super();
    this.backend = null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('backend') && this.backend !== null) this.#panel.start(this.backend);
  }

  protected override render(): TemplateResult {
    const { state } = this.#panel;
    const t = messagesIn(this.#language);
    return html`<div class="stack" part="base">
      <header class="row">
        <h1>${t.panelTitle}</h1>
        <button type="button" data-look="quiet" @click=${() => this.backend?.openDesk()}>${t.openDesk}</button>
        <aduan-accounts .accounts=${this.backend?.accounts ?? null} .language=${this.#language}></aduan-accounts>
      </header>
      ${this.#account(t)} ${this.#aim()} ${this.#progress(t)} ${this.#sweep()} ${this.#wrongClip()} ${this.#readingNotes()}
      ${state.fault === null ? nothing : html`<p class="notice" data-tone="danger" role="alert">${faultText(state.fault, this.#language)}</p>`}
      ${this.backend?.persistence === 'memory' ? html`<p class="notice" data-tone="care">${t.notStored}</p>` : nothing} ${this.#body(t)}
    </div>`;
  }

  /** The open draft comes first; over it stands only what somebody has begun. */
  #aim(): TemplateResult | typeof nothing {
    const { progress, open, isReady } = this.#panel.state;
    if (!isReady || (open !== null && progress?.kind !== 'aiming' && progress?.kind !== 'gathered')) return nothing;
    return html`<aduan-aim .backend=${this.backend} .progress=${progress} .language=${this.#language} .open=${this.#openDraftId}></aduan-aim>`;
  }

  /** Stays while a draft of it is looked at, and is there again after it. */
  #sweep(): TemplateResult | typeof nothing {
    const { isReady, open, progress, account } = this.#panel.state;
    if (!isReady || !account.isSignedIn) return nothing;
    const isShown = open === null && progress?.kind !== 'aiming' && progress?.kind !== 'gathered';
    return html`<aduan-sweep .sweeping=${this.backend?.sweeping ?? null} .language=${this.#language} .isShown=${isShown}></aduan-sweep>`;
  }

  readonly #openDraftId = (draftId: DraftId | null): void => this.#panel.openDraft(draftId);

  #readingNotes(): TemplateResult {
    const { open } = this.#panel.state;
    const clip = open === null || open.status.kind === 'sent' ? null : open.fields.clip;
    return html`<aduan-reading-notes .backend=${this.backend} .clip=${clip} .language=${this.#language}></aduan-reading-notes>`;
  }

  /** A refused click is told alone: a draft of before under it would look like its outcome. */
  #body(t: Messages): TemplateResult | typeof nothing {
    const { isReady, open, progress } = this.#panel.state;
    if (!isReady) return nothing;
    if (open === null) return this.#list(t);
    return progress?.kind === 'none' ? this.#back(t) : this.#openDraft(t);
  }

  #back(t: Messages): TemplateResult {
    return html`<div class="back">
      <button type="button" data-look="quiet" data-action="back" @click=${() => this.#panel.openDraft(null)}>${t.backToDrafts}</button>
    </div>`;
  }

  get #language(): UiLanguage {
    return this.backend?.language ?? 'id';
  }

  #account(t: Messages): TemplateResult | typeof nothing {
    const { account, isReady } = this.#panel.state;
    if (!isReady || account.isSignedIn) return nothing;
    return html`<div class="notice stack tight" data-tone="care">
      <p>${account.isPaired ? t.signInNeeded : t.notPaired}</p>
      <div><button type="button" @click=${() => this.backend?.openPairing()}>${account.isPaired ? t.signInButton : t.pairButton}</button></div>
    </div>`;
  }

  #progress(t: Messages): TemplateResult {
    const { progress } = this.#panel.state;
    const isIdle = progress?.kind !== 'reading' && progress?.kind !== 'none';
    return html`<div role="status" class=${isIdle ? 'idle' : 'busy'}>
      ${progress?.kind === 'reading' ? html`<p class="notice">${t.reading}</p>` : nothing}
      ${
        progress?.kind === 'none'
          ? html`<div class="notice stack tight" data-tone="care">
              <h2>${t.noneTitle}</h2>
              <p>${t.none[progress.reason]}</p>
            </div>`
          : nothing
      }
    </div>`;
  }

  /** Where a click found nothing, that too may be our reader's fault. */
  #wrongClip(): TemplateResult | typeof nothing {
    const { isReady, progress } = this.#panel.state;
    if (!isReady || this.backend === null || progress?.kind !== 'none') return nothing;
    return html`<aduan-wrong-clip .at=${progress.at} .reason=${progress.reason} .language=${this.#language} .backend=${this.backend}></aduan-wrong-clip>`;
  }

  #list(t: Messages): TemplateResult {
    const { drafts, excerpts } = this.#panel.state;
    if (drafts.length === 0) {
      return html`${this.#waiting()}
        <div class="card stack tight">
          <p>${t.draftsEmpty}</p>
          <p class="hint">${t.howToClip}</p>
        </div>
        ${this.#more(t)}`;
    }
    return html`${this.#waiting()}
      <aduan-draft-list .drafts=${drafts} .excerpts=${excerpts} .language=${this.#language} .actions=${this.#lists}></aduan-draft-list>
      <p class="hint">${t.howToClip}</p>
      ${this.#more(t)}`;
  }

  readonly #lists: DraftListActions = {
    openDraft: (draftId) => this.#panel.openDraft(draftId),
    sendAll: () => this.#panel.sendAll(),
    openDesk: (complaintNumber) => this.backend?.openDesk(complaintNumber),
  };

  /** Whoever waits for us: authors who ask for their code, and those nobody has answered. */
  #waiting(): TemplateResult | typeof nothing {
    const { backend } = this;
    if (backend === null || !this.#panel.state.account.isSignedIn) return nothing;
    return html`<aduan-late-clips .answering=${backend.answering} .language=${this.#language}></aduan-late-clips>
      <aduan-claims .answering=${backend.answering} .language=${this.#language}></aduan-claims>`;
  }

  #more(t: Messages): TemplateResult {
    const { account, city } = this.#panel.state;
    return html`${account.isSignedIn ? html`<aduan-note-account .backend=${this.backend} .city=${city} .language=${this.#language}></aduan-note-account>` : nothing}
      <aduan-badge-setting .store=${this.backend?.badges ?? null} .language=${this.#language}></aduan-badge-setting>
      ${renderTrials(this.#language)}
      <div><button type="button" data-look="quiet" data-action="settings" @click=${() => this.backend?.openPairing()}>${t.openPairing}</button></div>`;
  }

  #sent(receipt: ClipReceipt | null): TemplateResult {
    const answering = this.backend?.answering ?? null;
    return html`<aduan-clip-receipt
        .receipt=${receipt}
        .language=${this.#language}
        .copy=${(text: string) => this.backend?.copy(text)}
        .answering=${answering}
      ></aduan-clip-receipt>
      <aduan-social-reply .complaintNumber=${receipt?.complaintNumber ?? null} .language=${this.#language} .answering=${answering}></aduan-social-reply>
      <aduan-claims .complaintNumber=${receipt?.complaintNumber ?? null} .language=${this.#language} .answering=${answering}></aduan-claims>`;
  }

  #openDraft(t: Messages): TemplateResult {
    const { open, city, match, sentShare, progress } = this.#panel.state;
    return html`<div class="stack">
      ${this.#back(t)}
      ${
        open?.status.kind === 'sent'
          ? this.#sent(readClipReceipt(open.status.receipt))
          : html`<aduan-clip-form
                .draft=${open}
                .city=${city}
                .match=${match}
                .sentShare=${sentShare}
                .isFetching=${progress?.kind === 'drafted' && progress.draftId === open?.draftId}
                .language=${this.#language}
                .actions=${this.#panel}
              ></aduan-clip-form>
              ${
                open === null
                  ? nothing
                  : html`<aduan-wrong-clip
                      .at=${open.fields.clip.capturedAt}
                      .clip=${open.fields.clip}
                      .language=${this.#language}
                      .backend=${this.backend}
                    ></aduan-wrong-clip>`
              }`
      }
    </div>`;
  }
}
