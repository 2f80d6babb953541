import { notComplaintKinds, type NotComplaintKind } from '@kotak-aduan/api-client/schemas';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { controlsStyles } from '../../../look/controls.styles.ts';
import type { Messages } from '../../../messages/id.ts';
import { faultText, messagesIn, type UiLanguage } from '../../../messages/messages.ts';
import { SweepController } from '../../controllers/sweep-controller.ts';
import type { Standing, SweepingBackend, SweptItem } from '../../sweep-items.ts';
import { sweepStyles } from './aduan-sweep.styles.ts';

/**
 * The comments under a post of our own that the page has loaded, each with what became of it: what nobody has handled yet comes first.
 * @summary “Sisir”: nothing under our own posts is overlooked.
 */
export class AduanSweep extends LitElement {
  static override readonly styles = [controlsStyles, sweepStyles];
  static override readonly properties = {
    sweeping: { attribute: false },
    language: { attribute: false },
    isShown: { attribute: false },
    marking: { state: true },
  };

  declare sweeping: SweepingBackend | null;
  declare language: UiLanguage;
  /** Beside an open draft it waits, and asks anew when it is back. */
  declare isShown: boolean;
  /** Of which comment the kind is asked for. */
  declare private marking: string | null;

  readonly #sweep = new SweepController(this, () => this.sweeping);

  constructor() {
    super();
    this.sweeping = null;
    this.language = 'id';
    this.isShown = true;
    this.marking = null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('isShown')) return;
    this.hidden = !this.isShown;
    if (changed.get('isShown') === false) this.#sweep.lookAgain();
  }

  protected override render(): TemplateResult {
    const t = messagesIn(this.language);
    const { outcome, isBusy, fault, said } = this.#sweep.state;
    const label = outcome?.kind === 'swept' ? t.sweepAgain : t.sweep;
    return html`<section class="stack tight" aria-label=${outcome?.kind === 'swept' ? t.sweepTitle(outcome.account) : t.sweep}>
      <div><button type="button" data-action="sweep" ?disabled=${isBusy} @click=${() => this.#sweep.start()}>${label}</button></div>
      ${fault === null ? nothing : html`<p class="notice" data-tone="danger" role="alert">${faultText(fault, this.language)}</p>`}
      <p role="status" class="hint">${isBusy ? t.sweepBusy : said === null ? '' : t[said]}</p>
      ${this.#outcome(t)}
    </section>`;
  }

  #outcome(t: Messages): TemplateResult | typeof nothing {
    const { outcome } = this.#sweep.state;
    if (outcome === null) return nothing;
    if (outcome.kind === 'refused') return html`<p class="notice" data-tone="care">${t.sweepRefused}</p>`;
    if (outcome.kind === 'nothing') return html`<p class="notice">${t.sweepNothing}</p>`;
    if (outcome.kind === 'not-ours')
      return html`<p class="notice" data-tone="care">${outcome.account === null ? t.sweepNobodys : t.sweepNotOurs(outcome.account)}</p>`;
    const { items, isCut, account } = outcome;
    const of = (kind: Standing['kind']): readonly SweptItem[] => items.filter(({ standing }) => standing.kind === kind);
    const [open, clipped, answered, notComplaint] = [of('open'), of('clipped'), of('answered'), of('not-complaint')];
    const counts = { all: items.length, open: open.length, clipped: clipped.length, answered: answered.length, notComplaint: notComplaint.length };
    return html`<div class="card stack">
      <h2>${t.sweepTitle(account)}</h2>
      <p data-counts>${t.sweepCounts(counts)}</p>
      <p class="notice" data-tone="care">${t.sweepPartial}</p>
      ${isCut ? html`<p class="notice" data-tone="care">${t.sweepCut}</p>` : nothing}
      <h3>${t.sweepOpenTitle(open.length)}</h3>
      ${open.length === 0 ? html`<p>${t.sweepOpenNone}</p>` : this.#list(open, t, (item) => html`${this.#clip(item, t)} ${this.#mark(item, t)}`)}
      ${this.#group(t.sweepClippedTitle, clipped, t, ({ standing }) =>
        standing.kind === 'clipped' ? html`<span>${standing.complaintNumber} · ${t.stateNames[standing.state]}</span>` : nothing,
      )}
      ${this.#group(t.sweepAnsweredTitle, answered, t, (item) => this.#clip(item, t), t.sweepAnsweredHint)}
      ${this.#group(
        t.sweepNotComplaintTitle,
        notComplaint,
        t,
        (item) => html`
          <span>${item.standing.kind === 'not-complaint' ? t.notComplaintKinds[item.standing.reason] : nothing}</span>
          <button
            type="button"
            data-look="quiet"
            data-action="undo"
            aria-label="${t.sweepUndo}: ${whoOf(item, t)}"
            @click=${() => this.#sweep.mark(item, null)}
          >
            ${t.sweepUndo}
          </button>
        `,
      )}
    </div>`;
  }

  #group(
    title: (count: number) => string,
    items: readonly SweptItem[],
    t: Messages,
    rest: (item: SweptItem) => TemplateResult | typeof nothing,
    hint: string | null = null,
  ): TemplateResult | typeof nothing {
    if (items.length === 0) return nothing;
    return html`<details>
      <summary>${title(items.length)}</summary>
      ${hint === null ? nothing : html`<p class="hint">${hint}</p>`} ${this.#list(items, t, rest)}
    </details>`;
  }

  /** What the page says is text, whatever it holds. */
  #list(items: readonly SweptItem[], t: Messages, rest: (item: SweptItem) => TemplateResult | typeof nothing): TemplateResult {
    return html`<ul>
      ${items.map(
        (item) =>
          html`<li class="stack tight" data-comment=${item.commentId}>
            <strong>${whoOf(item, t)}</strong>
            <span class="words">${item.text ?? t.sweepNoText}</span>
            <div class="row">${rest(item)}</div>
          </li>`,
      )}
    </ul>`;
  }

  #clip(item: SweptItem, t: Messages): TemplateResult {
    return html`<button
      type="button"
      data-look="primary"
      data-action="clip"
      aria-label="${t.sweepClip}: ${whoOf(item, t)}"
      ?disabled=${this.#sweep.state.isBusy}
      @click=${() => this.#sweep.clip(item)}
    >
      ${t.sweepClip}
    </button>`;
  }

  #mark(item: SweptItem, t: Messages): TemplateResult {
    const isAsking = this.marking === item.commentId;
    const toggle = (): void => void (this.marking = isAsking ? null : item.commentId);
    return html`<button type="button" data-action="mark" aria-expanded=${isAsking} aria-label="${t.sweepMark}: ${whoOf(item, t)}" @click=${toggle}>
        ${t.sweepMark}
      </button>
      ${
        isAsking
          ? html`<div class="kinds" role="group" aria-label=${t.sweepMark}>
              ${notComplaintKinds.map(
                (kind) => html`<button type="button" data-kind=${kind} @click=${() => this.#markAs(item, kind)}>${t.notComplaintKinds[kind]}</button>`,
              )}
            </div>`
          : nothing
      }`;
  }

  #markAs(item: SweptItem, kind: NotComplaintKind): void {
    this.marking = null;
    this.#sweep.mark(item, kind);
  }
}

function whoOf({ author }: SweptItem, t: Messages): string {
  return author ?? t.sweepNoAuthor;
}
