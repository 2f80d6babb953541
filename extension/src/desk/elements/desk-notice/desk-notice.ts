import type { CaseId, DeskComplaint, WhatsappNotice } from '@kotak-aduan/api-client/schemas';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { newAction } from '../../controllers/new-action.ts';
import type { DeskContext } from '../../desk-context.ts';
import { whatsappHref } from '../../words/whatsapp-href.ts';
import { controlsStyles } from '../controls.styles.ts';
import { deskNoticeStyles } from './desk-notice.styles.ts';

const middleButton = 1;

/**
 * Tells a complainant of an answer by WhatsApp: opens it with words that are ready, to be sent there by the operator, and notes who opened it and when.
 *
 * @summary “Kabari lewat WhatsApp” beside one answer.
 */
export class DeskNotice extends LitElement {
  static override styles = [controlsStyles, deskNoticeStyles];

  @property({ attribute: false }) context: DeskContext | null = null;
  @property({ attribute: false }) caseId: CaseId | null = null;
  @property({ attribute: false }) complaint: DeskComplaint | null = null;
  /** When the answer was given. */
  @property({ attribute: false }) since = '';
  /** Of the newest answer: it can be told of again, and says why it can't be. */
  @property({ type: Boolean }) isLatest = false;
  /** Several complainants stand beside the same answer. */
  @property({ type: Boolean }) isOneOfSeveral = false;

  readonly #action = newAction(this);

  protected override render(): TemplateResult | typeof nothing {
    const { context, complaint } = this;
    const whatsapp = complaint?.whatsapp ?? null;
    if (context === null) return nothing;
    // A contact that was withdrawn while the page was open: WhatsApp is open already, and its opener has to hear of it.
    if (whatsapp === null) return this.#renderTrouble(context);
    const t = context.messages.notice;
    // An opening after an answer told of it, and of all before.
    const openings = whatsapp.openings.filter(({ at }) => at >= this.since);
    const opening = this.isLatest ? openings.at(-1) : openings[0];
    return html`<div class="base">
      <p class="meta" role="status">${opening === undefined ? nothing : t.opened(this.#whoAndWhen(context, opening))}</p>
      ${this.isLatest || opening === undefined ? this.#renderWay(context, whatsapp, opening !== undefined) : nothing} ${this.#renderTrouble(context)}
    </div>`;
  }

  #renderWay({ messages }: DeskContext, { number, problem, text }: WhatsappNotice, isOpened: boolean): TemplateResult | typeof nothing {
    const t = messages.notice;
    if (number === null) return this.isLatest && problem !== null ? html`<p class="meta">${t.problems[problem]}</p>` : nothing;
    const name = this.isOneOfSeveral ? t.openOf(this.complaint?.complaintNumber ?? '') : isOpened ? t.again : t.open;
    return html`<a
        class="button"
        href=${whatsappHref(number, text)}
        target="_blank"
        rel="noopener noreferrer"
        @click=${this.#record}
        @auxclick=${(event: MouseEvent) => (event.button === middleButton ? this.#record() : undefined)}
        >${name}</a
      >${this.isLatest && !isOpened ? html`<p class="hint">${t.hint}</p>` : nothing}`;
  }

  #renderTrouble({ explain, messages }: DeskContext): TemplateResult | typeof nothing {
    const { state } = this.#action;
    if (state.kind !== 'failed') return nothing;
    const t = messages.notice;
    const mayNotAnyMore = state.code === 'illegal-transition';
    return html`<div class="notice stack" role="alert" data-state="wrong">
      <p>${mayNotAnyMore ? t.mayNotAnyMore : t.notRecorded}</p>
      ${
        mayNotAnyMore
          ? nothing
          : html`<p>${explain(state.code)}</p>
              <p><button @click=${this.#record}>${t.recordAgain}</button></p>`
      }
    </div>`;
  }

  #whoAndWhen({ times }: DeskContext, { at, by }: WhatsappNotice['openings'][number]): string {
    return by === null ? times.moment(at) : `${by}, ${times.moment(at)}`;
  }

  readonly #record = (): void => {
    const { caseId, complaint, context } = this;
    if (caseId === null || complaint === null || context === null) return;
    const body = { complaintId: complaint.complaintId };
    // The link opens by itself; what becomes of this is drawn.
    void this.#action.run({ body, send: (call) => context.host.client.recordNotice({ params: { caseId }, body, ...call }) });
  };
}
