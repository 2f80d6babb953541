import type { CaseAction, ComplaintId, DeskCase as Case } from '@kotak-aduan/api-client/schemas';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { CaseViewState } from '../../controllers/case-controller.ts';
import { queueHref } from '../../controllers/route-controller.ts';
import type { DeskContext } from '../../desk-context.ts';
import { isClockRunning } from '../../words/clock.ts';
import { groupActions } from '../../words/group-actions.ts';
import { isMoveAction } from '../../words/move-form.ts';
import { dueReason } from '../../words/due-reason.ts';
import { escalatedWords } from '../../words/escalated-words.ts';
import { nextAction } from '../../words/next-action.ts';
import { renderAgencyTimes } from '../render-agency-times.ts';
import { renderNotices } from '../render-notices.ts';
import { renderStanding } from '../render-standing.ts';
import { controlsStyles } from '../controls.styles.ts';
import { factsStyles } from '../facts.styles.ts';
import { deskCaseStyles } from './desk-case.styles.ts';

/** The form that is open: of the whole case, or the reply to one complainant. */
type OpenForm = { readonly action: Exclude<CaseAction, 'reply'> } | { readonly action: 'reply'; readonly complaintId: ComplaintId };

/**
 * One case with everything that may be done with it.
 *
 * @summary The open case.
 */
export class DeskCase extends LitElement {
  static override styles = [controlsStyles, factsStyles, deskCaseStyles];

  @property({ attribute: false }) context: DeskContext | null = null;
  @property({ attribute: false }) view: CaseViewState = { kind: 'none' };
  @property({ attribute: false }) onReload: () => Promise<void> = async () => undefined;

  @state() private openForm: OpenForm | null = null;
  /** What was just done, in words. */
  @state() private done: string | null = null;
  #shownCaseId: string | null = null;

  protected override willUpdate(): void {
    const caseId = this.view.kind === 'ready' ? this.view.case.caseId : null;
    if (caseId === null || caseId === this.#shownCaseId) return;
    this.openForm = null;
    this.done = null;
  }

  protected override updated(changed: PropertyValues): void {
    const caseId = this.view.kind === 'ready' ? this.view.case.caseId : null;
    if (caseId !== null && caseId !== this.#shownCaseId) {
      this.scrollTop = 0;
      // On a phone the case takes the place of the queue: reading goes on at its heading.
      this.renderRoot.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    }
    if (caseId !== null || this.view.kind === 'none') this.#shownCaseId = caseId;
    if (changed.has('done') && this.done !== null) this.renderRoot.querySelector<HTMLElement>('.done')?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { context, view } = this;
    if (context === null) return nothing;
    const t = context.messages.case;
    if (view.kind === 'none') {
      return html`<div class="empty">
        <p><strong>${t.choose}</strong></p>
        <p class="meta">${t.chooseHint}</p>
      </div>`;
    }
    return html`<div class="base">
      <p class="back"><a href=${queueHref}>‹ ${t.back}</a></p>
      ${view.kind === 'loading' ? html`<p role="status">${t.loading}</p>` : nothing}
      ${view.kind === 'failed' ? this.#renderTrouble(context, view.code) : nothing}
      ${view.kind === 'ready' ? this.#renderCase(context, view.case, view.code) : nothing}
    </div>`;
  }

  #renderTrouble({ explain, messages }: DeskContext, code: string): TemplateResult {
    return html`<div class="notice stack" role="alert" data-state="wrong">
      <p>${explain(code)}</p>
      <p><button @click=${() => this.onReload()}>${messages.app.tryAgain}</button></p>
    </div>`;
  }

  #renderCase(context: DeskContext, shown: Case, code: string | null): TemplateResult {
    const { messages, times } = context;
    return html`
      <article class="stack">
        <header>
          <h1 tabindex="-1">${messages.case.number(shown.complaintNumber)}</h1>
          <p class="row urgency">
            ${isClockRunning(shown.state) ? html`<strong class="due" data-state=${shown.isOverdue ? 'overdue' : 'running'}>${times.due(shown)}</strong>` : nothing}
            ${shown.escalatedTo == null ? nothing : html`<strong class="due" data-state="overdue">${escalatedWords(shown.escalatedTo, shown, messages)}</strong>`}
            <span class="state">${messages.states[shown.state]}</span>
          </p>
          ${shown.due == null ? nothing : html`<p class="meta">${dueReason(shown.due, context)}</p>`}
        </header>
        ${code === null ? nothing : this.#renderTrouble(context, code)} ${renderStanding(context, shown)}
        ${this.done === null ? nothing : html`<p class="notice done" role="status" tabindex="-1">${this.done}</p>`} ${this.#renderActions(context, shown)}
        ${this.#renderForm(context, shown)} ${this.#renderDuplicates(context, shown)} ${this.#renderResolution(context, shown)}
        ${repeat(
          shown.complaints,
          (complaint) => complaint.complaintId,
          (complaint) =>
            html`<desk-complaint
              .context=${context}
              .case=${shown}
              .complaint=${complaint}
              .canReply=${shown.allowedActions.includes('reply')}
              .isReplying=${this.openForm?.action === 'reply' && this.openForm.complaintId === complaint.complaintId}
              .onReply=${() => this.#open({ action: 'reply', complaintId: complaint.complaintId })}
              .onDone=${this.#finish}
              .onCancel=${this.#cancel}
            ></desk-complaint>`,
        )}
        ${this.#renderFacts(context, shown)}
        <section aria-labelledby="timeline-heading" class="stack">
          <h2 id="timeline-heading">${messages.case.timeline}</h2>
          <desk-timeline .context=${context} .events=${shown.timeline} .channel=${shown.channel}></desk-timeline>
        </section>
      </article>
    `;
  }

  #renderActions({ messages }: DeskContext, shown: Case): TemplateResult {
    const { near, other } = groupActions(shown.allowedActions);
    if (near.length + other.length === 0) return html`<p class="meta">${messages.case.readOnly}</p>`;
    const next = nextAction(shown);
    const [first] = shown.complaints;
    const open = (action: CaseAction): void => {
      if (action !== 'reply') this.#open({ action });
      else if (first !== undefined) this.#open({ action, complaintId: first.complaintId });
    };
    const button = (action: CaseAction): TemplateResult =>
      html`<button class=${action === next ? 'primary' : ''} aria-expanded=${this.openForm?.action === action} @click=${() => open(action)}>
        ${messages.actions[action]}
      </button>`;
    return html`<nav class="actions" aria-label=${messages.actions.heading}>
      <div class="row">${near.map(button)}</div>
      ${
        other.length === 0
          ? nothing
          : html`<details>
              <summary>${messages.actions.other}</summary>
              <div class="row">${other.map(button)}</div>
            </details>`
      }
    </nav>`;
  }

  #renderForm(context: DeskContext, shown: Case): TemplateResult | typeof nothing {
    const action = this.openForm?.action;
    const { onDone, onCancel } = { onDone: this.#finish, onCancel: this.#cancel };
    if (action === undefined) return nothing;
    if (isMoveAction(action))
      return html`<desk-move-form .context=${context} .case=${shown} .move=${action} .onDone=${onDone} .onCancel=${onCancel}></desk-move-form>`;
    if (action === 'verify') return html`<desk-verify-form .context=${context} .case=${shown} .onDone=${onDone} .onCancel=${onCancel}></desk-verify-form>`;
    if (action === 'forward') return html`<desk-forward-form .context=${context} .case=${shown} .onDone=${onDone} .onCancel=${onCancel}></desk-forward-form>`;
    if (action === 'note') return html`<desk-note-form .context=${context} .case=${shown} .onDone=${onDone} .onCancel=${onCancel}></desk-note-form>`;
    if (action !== 'resolve' && action !== 'handle-on-the-spot') return nothing;
    const isOnTheSpot = action === 'handle-on-the-spot';
    return html`<desk-resolve-form .isOnTheSpot=${isOnTheSpot} .context=${context} .case=${shown} .onDone=${onDone} .onCancel=${onCancel}></desk-resolve-form>`;
  }

  /** Only while the case is worked on: then a second one of the same is worth somebody's look. */
  #renderDuplicates(context: DeskContext, shown: Case): TemplateResult | typeof nothing {
    if (!shown.allowedActions.includes('merge')) return nothing;
    return html`<desk-duplicates
      .context=${context}
      .case=${shown}
      .isSearching=${this.openForm?.action === 'merge'}
      .onDone=${this.#finish}
      .onCancel=${this.#cancel}
    ></desk-duplicates>`;
  }

  #renderResolution(context: DeskContext, shown: Case): TemplateResult | typeof nothing {
    const { resolution } = shown;
    if (resolution === null) return nothing;
    const { messages, times } = context;
    return html`<section class="stack result" aria-labelledby="result-heading">
      <h2 id="result-heading">${messages.case.result}</h2>
      <p class="text">${resolution.text}</p>
      ${
        resolution.before.length + resolution.after.length === 0
          ? nothing
          : html`<photo-pair .context=${context} .photosBefore=${resolution.before} .photosAfter=${resolution.after}></photo-pair>`
      }
      ${resolution.documentNumber === null ? nothing : html`<p>${messages.case.documentNumber}: <strong>${resolution.documentNumber}</strong></p>`}
      ${resolution.documents.map(
        (file, index) => html`<desk-photo class="document" .context=${context} .photo=${file} label="${messages.case.documents} ${index + 1}"></desk-photo>`,
      )}
      <div>
        <p class="meta">${resolution.unit.name} · <time datetime=${resolution.resolvedAt}>${times.moment(resolution.resolvedAt)}</time></p>
        ${renderNotices(context, shown, resolution.resolvedAt)}
      </div>
    </section>`;
  }

  #renderFacts({ city, messages, times }: DeskContext, shown: Case): TemplateResult {
    const t = messages.case;
    const category = city.categories.find((known) => known.categoryId === shown.categoryId)?.name ?? messages.queue.withoutCategory;
    return html`<section aria-labelledby="facts-heading" class="stack">
      <h2 id="facts-heading">${t.facts}</h2>
      <dl class="facts">
        <div>
          <dt>${t.received}</dt>
          <dd>${times.moment(shown.receivedAt)}, ${messages.channels[shown.channel]}</dd>
        </div>
        <div>
          <dt>${t.category}</dt>
          <dd>${category} (${messages.kinds[shown.kind]})</dd>
        </div>
        <div>
          <dt>${t.agencies}</dt>
          <dd>
            <ul>
              ${shown.agencies.map(({ role, unit }) => html`<li>${unit.name} <span class="meta">${role === 'lead' ? t.lead : t.supporting}</span></li>`)}
            </ul>
          </dd>
        </div>
        ${renderAgencyTimes(shown, { t, moment: times.moment })}
        ${
          shown.respondentUnit === null
            ? nothing
            : html`<div>
                <dt>${t.respondent}</dt>
                <dd>${shown.respondentUnit.name}</dd>
              </div>`
        }
        <div>
          <dt>${t.evidence}</dt>
          <dd>${messages.evidenceRules[shown.evidenceRule]}</dd>
        </div>
      </dl>
    </section>`;
  }

  #open(form: OpenForm): void {
    this.done = null;
    this.openForm = form;
  }

  readonly #finish = (done: string): void => {
    this.openForm = null;
    this.done = done;
  };

  readonly #cancel = (): void => {
    const closed = this.openForm?.action;
    this.openForm = null;
    if (closed === undefined) return;
    // Back to the button that opened it.
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.actions button')?.focus());
  };
}
