import type { Draft, DraftSummary } from '@kotak-aduan/api-client/drafts';
import type { TrackingCode } from '@kotak-aduan/api-client/schemas/tracking-code';
import { formatTrackingCode } from '@kotak-aduan/api-client/schemas/tracking-code-characters';
import { html, nothing, type TemplateResult } from 'lit';
import type { Addition } from '../../controllers/addition.ts';
import type { DraftController } from '../../controllers/draft-controller.ts';
import { draftsId, type DraftsMessages } from '../../messages/id/drafts.ts';
import type { TimeWords } from '../../time-words.ts';
import { addStyles } from '../add-styles.ts';
import { copyText } from './copy-text.ts';
import { draftsStyles } from './drafts-part.styles.ts';
import type { FormHost } from './form-host.ts';
import type { CopyState } from './sections/receipt-section.ts';
import { SentElsewhere } from './sent-elsewhere.ts';

interface DraftsPartOptions {
  host: FormHost;
  drafts: DraftController;
  go: (id: string) => void;
  see: (code: string, addition: Addition) => Promise<void>;
  /** Keeps what is in the form and goes on with that one. */
  open: (draftId: Draft['draftId']) => void;
}

/** What else is written on this device, and what to do about it. */
export class DraftsPart {
  isOpen = false;
  /** What is in the form could not be kept, so it was not left. */
  #isRefused = false;
  /** The one that is about to be deleted. */
  #asking: Draft['draftId'] | null = null;
  /** Of what was sent: it goes with the receipt, and may be nowhere else. */
  #code: TrackingCode | null = null;
  #copyState: CopyState = 'not-yet';
  readonly elsewhere: SentElsewhere;
  readonly #options: DraftsPartOptions;

  constructor(options: DraftsPartOptions) {
    this.#options = options;
    this.elsewhere = new SentElsewhere(options);
    addStyles(options.host.renderRoot, draftsStyles);
  }

  get #texts(): DraftsMessages {
    return this.#options.host.language.partTexts?.drafts ?? draftsId;
  }

  async toggle(): Promise<void> {
    this.isOpen = !this.isOpen;
    this.#asking = null;
    this.#options.host.requestUpdate();
    if (this.isOpen) await this.#options.drafts.others.refresh();
  }

  /** After another draft was asked for. */
  left(isLeft: boolean): void {
    this.#isRefused = !isLeft;
    if (isLeft) this.isOpen = false;
    this.#options.host.requestUpdate();
  }

  /** A receipt that nobody has put away, with the way to its code. */
  news(): TemplateResult {
    const texts = this.#texts;
    const sent = this.#options.drafts.others.summaries.filter(({ status }) => status.kind === 'sent');
    return html`<div role="status">
      ${sent.map(
        (summary) =>
          html`<p class="news">
            ${wordsOf(summary, texts)}
            <button type="button" class="button" @click=${() => this.#options.open(summary.draftId)}>${texts.seeCode}</button>
          </p>`,
      )}
    </div>`;
  }

  view(times: TimeWords): TemplateResult {
    const { summaries } = this.#options.drafts.others;
    const texts = this.#texts;
    return html`<div class="drafts">
      ${this.#isRefused ? html`<p class="error notice" role="alert">${texts.notKept}</p>` : nothing} ${this.#conflict()}
      ${
        this.isOpen && summaries.length > 0
          ? html`<section class="panel" aria-labelledby="drafts-title">
              <h3 id="drafts-title" tabindex="-1">${texts.title}</h3>
              <ul>
                ${summaries.map((summary) => this.#item(summary, times))}
              </ul>
            </section>`
          : nothing
      }
    </div>`;
  }

  /** Both tabs have written on it; or the other has sent it by now. */
  #conflict(): TemplateResult | typeof nothing {
    const { draft, others } = this.#options.drafts;
    const texts = this.#texts;
    const { copiedFrom } = draft.fields;
    if (!copiedFrom) return nothing;
    const { draftId } = copiedFrom;
    if (others.hasLeft(draftId)) return this.elsewhere.view();
    return html`<div class="panel notice" data-tone="waiting" role="alert" id="conflict" tabindex="-1">
      <p>${texts.conflict}</p>
      <button type="button" class="button" @click=${() => this.#options.open(draftId)}>${texts.openConflict}</button>
    </div>`;
  }

  #item(summary: DraftSummary, times: TimeWords): TemplateResult {
    const texts = this.#texts;
    const { draftId, excerpt } = summary;
    const words = wordsOf(summary, texts);
    const isSent = summary.status.kind === 'sent';
    return html`<li>
      ${excerpt === '' && summary.status.kind === 'sent' ? nothing : html`<p class="words">${excerpt === '' ? texts.nothingWritten : excerpt}</p>`}
      <p class="hint">${describe(summary, texts, times)}</p>
      ${
        this.#asking === draftId
          ? this.#question(summary)
          : html`<div class="row">
              <button type="button" class="button" aria-label=${isSent ? nothing : texts.openOne(words)} @click=${() => this.#options.open(draftId)}>
                ${isSent ? texts.seeCode : texts.open}
              </button>
              ${
                mayBeRemoved(summary)
                  ? html`<button
                      type="button"
                      class="quiet danger"
                      id="drafts-remove-${draftId}"
                      aria-label=${isSent ? nothing : texts.removeOne(words)}
                      @click=${() => void this.#ask(summary)}
                    >
                      ${isSent ? texts.letGo : texts.remove}
                    </button>`
                  : nothing
              }
            </div>`
      }
    </li>`;
  }

  #question({ draftId, status }: DraftSummary): TemplateResult {
    const texts = this.#texts;
    const isSent = status.kind === 'sent';
    return html`${isSent ? this.#codeAtStake() : nothing}
      <div class="row">
        <button
          type="button"
          class="quiet danger"
          id="drafts-confirm"
          aria-describedby=${isSent ? 'drafts-code' : nothing}
          @click=${() => void this.#remove(draftId)}
        >
          ${isSent ? texts.confirmSent : texts.confirm}
        </button>
        <button type="button" class="quiet" @click=${() => this.#cancel(draftId)}>${texts.cancel}</button>
      </div>`;
  }

  #codeAtStake(): TemplateResult {
    const { copyCode, copied, copyFailed } = this.#options.host.texts;
    const code = this.#code;
    return html`<p id="drafts-code">${this.#texts.codeGoes}</p>
      ${
        code === null
          ? nothing
          : html`<p class="code-now">${formatTrackingCode(code)}</p>
              <button type="button" class="button" @click=${() => void this.#copy(code)}>${copyCode}</button>
              <p class="hint" role="status">${this.#copyState === 'copied' ? copied : this.#copyState === 'failed' ? copyFailed : nothing}</p>`
      }`;
  }

  async #copy(code: TrackingCode): Promise<void> {
    this.#copyState = (await copyText(formatTrackingCode(code))) ? 'copied' : 'failed';
    this.#options.host.requestUpdate();
  }

  async #ask({ draftId, status }: DraftSummary): Promise<void> {
    const { drafts } = this.#options;
    this.#code = null;
    this.#copyState = 'not-yet';
    if (status.kind === 'sent') this.#code = (await drafts.openStore.load(draftId).catch(() => null))?.trackingCode ?? null;
    this.#asking = draftId;
    await this.#go('#drafts-confirm');
  }

  #cancel(draftId: Draft['draftId']): void {
    this.#asking = null;
    void this.#go(`[id="drafts-remove-${draftId}"]`);
  }

  async #remove(draftId: Draft['draftId']): Promise<void> {
    const { drafts } = this.#options;
    const isFree = drafts.draft.fields.copiedFrom?.draftId === draftId && !drafts.others.hasLeft(draftId);
    await drafts.others.remove(draftId);
    // Nobody can send it any more: what is in the form is the only one.
    if (isFree) drafts.set({ copiedFrom: null });
    this.#asking = null;
    await this.#go('#drafts-title');
  }

  /** The button that was pressed is gone: to what stands in its place, or to the text where the whole list is gone. */
  async #go(selector: string): Promise<void> {
    const { host } = this.#options;
    host.requestUpdate();
    await host.updateComplete;
    (host.renderRoot.querySelector<HTMLElement>(selector) ?? host.renderRoot.querySelector('textarea'))?.focus();
  }
}

/** What may have reached the server already keeps its code until it is known; it is opened, and taken back there. */
function mayBeRemoved({ status, mayBeFiled }: DraftSummary): boolean {
  return status.kind === 'sent' || (status.kind !== 'queued' && status.kind !== 'sending' && mayBeFiled !== true);
}

function wordsOf({ excerpt, status }: DraftSummary, texts: DraftsMessages): string {
  if (status.kind === 'sent' && 'complaintNumber' in status.receipt) return texts.sent(status.receipt.complaintNumber);
  return excerpt === '' ? texts.nothingWritten : excerpt;
}

function describe({ status, updatedAt, fileCount, mayBeFiled }: DraftSummary, texts: DraftsMessages, times: TimeWords): string {
  const files = fileCount === 0 ? [] : [texts.files(fileCount)];
  switch (status.kind) {
    case 'writing':
      return [texts.changedAt(times.here(updatedAt)), ...files].join(' · ');
    case 'queued':
      return [texts.queued(times.clock(status.nextAttemptAt), mayBeFiled === true), ...files].join(' · ');
    case 'sending':
      return texts.sending;
    case 'failed':
      return [texts.failed, ...files].join(' · ');
    case 'sent':
      return 'complaintNumber' in status.receipt ? texts.sent(status.receipt.complaintNumber) : '';
  }
}
