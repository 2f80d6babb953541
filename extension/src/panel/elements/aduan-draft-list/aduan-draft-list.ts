import type { DraftSummary } from '@kotak-aduan/api-client/drafts';
import type { ComplaintNumber, DraftId } from '@kotak-aduan/api-client/schemas';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { controlsStyles } from '../../../look/controls.styles.ts';
import { formatHour, formatTime } from '../../../look/format-time.ts';
import type { Messages } from '../../../messages/id.ts';
import { messagesIn, type UiLanguage } from '../../../messages/messages.ts';
import { draftListStyles } from './aduan-draft-list.styles.ts';

/** What the lists ask of the panel. */
export interface DraftListActions {
  openDraft(draftId: DraftId): void;
  sendAll(): void;
  openDesk(complaintNumber: ComplaintNumber): void;
}

/**
 * What is being written, what waits and until when, what was sent today and before.
 * @summary The clips of this browser, by what is to be done about them.
 */
export class AduanDraftList extends LitElement {
  static override readonly styles = [controlsStyles, draftListStyles];
  static override readonly properties = {
    drafts: { attribute: false },
    excerpts: { attribute: false },
    language: {},
    actions: { attribute: false },
    now: { attribute: false },
  };

  declare drafts: readonly DraftSummary[];
  declare excerpts: ReadonlyMap<DraftId, string>;
  declare language: UiLanguage;
  declare actions: DraftListActions | null;
  declare now: () => number;

  constructor() {
    super();
    this.drafts = [];
    this.excerpts = new Map();
    this.language = 'id';
    this.actions = null;
    this.now = Date.now;
  }

  protected override render(): TemplateResult {
    const t = messagesIn(this.language);
    const of = (isWanted: (draft: DraftSummary) => boolean): readonly DraftSummary[] => this.drafts.filter(isWanted);
    const waiting = of(({ status }) => status.kind === 'queued' || status.kind === 'sending');
    const isQueued = waiting.some(({ status }) => status.kind === 'queued');
    const isToday = ({ status }: DraftSummary): boolean =>
      status.kind === 'sent' && new Date(status.receipt.receivedAt).toDateString() === new Date(this.now()).toDateString();
    return html`<div class="stack">
      ${this.#section(
        'writing',
        t.writingTitle,
        of(({ status }) => status.kind === 'writing' || status.kind === 'failed'),
        { hint: t.draftsKept },
      )}
      ${this.#section('waiting', t.waitingTitle, waiting, {
        action: isQueued ? html`<button type="button" data-action="send-all" @click=${() => this.actions?.sendAll()}>${t.sendAllNow}</button>` : nothing,
      })}
      ${this.#section('today', t.sentTodayTitle, of(isToday))}
      ${this.#section(
        'earlier',
        t.sentEarlierTitle,
        of((draft) => draft.status.kind === 'sent' && !isToday(draft)),
      )}
    </div>`;
  }

  #section(
    id: string,
    title: string,
    drafts: readonly DraftSummary[],
    { hint, action = nothing }: { readonly hint?: string; readonly action?: TemplateResult | typeof nothing } = {},
  ): TemplateResult | typeof nothing {
    if (drafts.length === 0) return nothing;
    return html`<section class="stack tight" aria-labelledby=${id} data-list=${id}>
      <div class="head">
        <h2 id=${id}>${title}</h2>
        ${action}
      </div>
      ${hint === undefined ? nothing : html`<p class="hint">${hint}</p>`}
      <ul class="stack tight">
        ${drafts.map((draft) => html`<li class="stack tight">${this.#draft(draft, messagesIn(this.language))}</li>`)}
      </ul>
    </section>`;
  }

  #draft({ draftId, status, createdAt }: DraftSummary, t: Messages): TemplateResult {
    const title = status.kind === 'sent' ? status.receipt.complaintNumber : this.excerpts.get(draftId) || t.untitledDraft;
    const number = status.kind === 'sent' ? status.receipt.complaintNumber : null;
    return html`<button type="button" class="draft" @click=${() => this.actions?.openDraft(draftId)}>
        <span class="state">${t.statusNames[status.kind]}</span>
        <span class="excerpt">${title}</span>
        <span class="hint">${this.#detail(status, createdAt, t)}</span>
      </button>
      ${
        number === null
          ? nothing
          : html`<div>
              <button type="button" data-look="quiet" data-action="desk" aria-label="${t.inDesk}: ${number}" @click=${() => this.actions?.openDesk(number)}>
                ${t.inDesk}
              </button>
            </div>`
      }`;
  }

  #detail(status: DraftSummary['status'], createdAt: string, t: Messages): string {
    if (status.kind === 'queued')
      return Date.parse(status.nextAttemptAt) <= this.now() ? t.waitingSoon : t.waitingUntil(formatHour(status.nextAttemptAt, this.language));
    if (status.kind === 'sent' && 'isJoined' in status.receipt && status.receipt.isJoined === true) return t.joinedTitle;
    if (status.kind === 'sent') return t.receiptUnit(status.receipt.unit.name);
    return formatTime(createdAt, this.language);
  }
}
