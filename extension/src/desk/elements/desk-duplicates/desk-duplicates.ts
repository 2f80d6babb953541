import { complaintNumberSchema, type DeskCase, type Duplicate } from '@kotak-aduan/api-client/schemas';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { DuplicatesController } from '../../controllers/duplicates-controller.ts';
import { newAction } from '../../controllers/new-action.ts';
import { caseHref } from '../../controllers/route-controller.ts';
import type { DeskContext } from '../../desk-context.ts';
import { duplicateWords } from '../../words/duplicate-words.ts';
import { controlsStyles } from '../controls.styles.ts';
import { formStyles } from '../form.styles.ts';
import { renderActionTrouble } from '../render-action-trouble.ts';
import { deskDuplicatesStyles } from './desk-duplicates.styles.ts';

/**
 * Cases that may be about the same thing, each with why, and with one press and a second look to take into this one. Draws nothing where nothing
 * is like it, unless somebody looks for a number themselves.
 *
 * @summary Suggestions of duplicates, and merging.
 */
export class DeskDuplicates extends LitElement {
  static override styles = [controlsStyles, formStyles, deskDuplicatesStyles];

  @property({ attribute: false }) context: DeskContext | null = null;
  @property({ attribute: false }) case: DeskCase | null = null;
  /** Somebody wants to merge: a number can be looked for. */
  @property({ type: Boolean }) isSearching = false;
  @property({ attribute: false }) onDone: (text: string) => void = () => undefined;
  @property({ attribute: false }) onCancel: () => void = () => undefined;

  /** Whose merging waits for a yes. */
  @state() private asked: string | null = null;
  @state() private isMissing = false;
  @query('#number') private readonly numberField!: HTMLInputElement | null;

  readonly #duplicates = new DuplicatesController(this, {
    client: () => this.context?.host.client ?? null,
    onError: (code) => this.context?.onError(code),
  });
  readonly #merge = newAction(this);
  #loadedFor = '';

  protected override willUpdate(): void {
    const { case: shown, context } = this;
    if (shown === null || context === null) return;
    // Anew after each change of the case and after signing in again.
    const key = `${shown.caseId} ${shown.version} ${context.signInCount}`;
    if (key === this.#loadedFor) return;
    this.#loadedFor = key;
    this.asked = null;
    void this.#duplicates.load(shown.caseId); // Draws its own outcome.
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('isSearching') && this.isSearching) this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
    if (changed.has('asked') && this.asked !== null) this.renderRoot.querySelector<HTMLElement>('h3')?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { case: shown, context } = this;
    if (shown === null || context === null) return nothing;
    const { suggested, found } = this.#duplicates.state;
    const { state: merging } = this.#merge;
    const isTrouble = merging.kind === 'stale' || merging.kind === 'failed';
    if (suggested.length === 0 && !this.isSearching && !isTrouble) return nothing;
    const t = context.messages.duplicates;
    return html`<section class="stack" aria-labelledby="heading">
      <div>
        <h2 id="heading" tabindex="-1">${this.isSearching ? t.search : t.heading}</h2>
        <p class="hint">${t.hint}</p>
      </div>
      ${this.isSearching ? this.#renderSearch(context, shown) : nothing} ${renderActionTrouble(context, merging)}
      ${found === null ? nothing : found.length === 0 ? html`<p role="status">${t.none}</p>` : this.#renderList(context, shown, found)}
      ${this.#renderList(
        context,
        shown,
        suggested.filter((one) => !found?.some((other) => other.case.caseId === one.case.caseId)),
      )}
    </section>`;
  }

  #renderSearch(context: DeskContext, shown: DeskCase): TemplateResult {
    const { messages, explain } = context;
    const t = messages.duplicates;
    const { code } = this.#duplicates.state;
    return html`<form novalidate @submit=${(event: Event) => this.#find(event, shown)}>
      <div class="field" data-state=${this.isMissing ? 'wrong' : 'fine'}>
        <label for="number">${t.number}</label>
        <p id="number-hint" class="hint">${t.numberHint}</p>
        ${this.isMissing ? html`<p id="number-wrong" class="wrong">${t.numberMissing}</p>` : nothing}
        <input id="number" autocomplete="off" spellcheck="false" maxlength="20" aria-invalid=${this.isMissing} aria-describedby="number-hint number-wrong" />
      </div>
      ${code === null ? nothing : html`<p class="notice" role="alert" data-state="wrong">${explain(code)}</p>`}
      <div class="row"><button type="submit">${t.find}</button><button type="button" @click=${() => this.onCancel()}>${messages.app.cancel}</button></div>
    </form>`;
  }

  #renderList(context: DeskContext, shown: DeskCase, duplicates: readonly Duplicate[]): TemplateResult | typeof nothing {
    if (duplicates.length === 0) return nothing;
    return html`<ul>
      ${repeat(
        duplicates,
        (duplicate) => duplicate.case.caseId,
        (duplicate) => this.#renderOne(context, shown, duplicate),
      )}
    </ul>`;
  }

  #renderOne(context: DeskContext, shown: DeskCase, duplicate: Duplicate): TemplateResult {
    const { language, messages } = context;
    const t = messages.duplicates;
    const { case: other, canMerge, excerpt } = duplicate;
    const number = other.complaintNumber;
    return html`<li>
      <p>
        <a href=${caseHref(other.caseId)}>${messages.case.complaintOf(number)}</a>
        <span class="meta">${messages.states[other.state]} · ${other.leadUnit.shortName ?? other.leadUnit.name}</span>
      </p>
      <p class="why"><strong>${duplicateWords(duplicate, messages, language)}</strong></p>
      <p class="text excerpt">${excerpt}</p>
      ${
        this.asked === other.caseId
          ? this.#renderSure(context, shown, duplicate)
          : canMerge
            ? html`<p><button aria-label=${t.mergeOf(number)} @click=${() => this.#ask(other.caseId)}>${t.merge}</button></p>`
            : html`<p class="meta">${t.canNot}</p>`
      }
    </li>`;
  }

  #renderSure(context: DeskContext, shown: DeskCase, { case: other }: Duplicate): TemplateResult {
    const { messages } = context;
    const t = messages.duplicates;
    const { state: merging } = this.#merge;
    return html`<div class="sure notice">
      <h3 tabindex="-1">${t.sureHeading(other.complaintNumber)}</h3>
      <p>${t.sure}</p>
      <div class="row">
        <button class="primary" ?disabled=${merging.kind === 'sending'} @click=${() => this.#send(context, shown, other)}>${t.yes}</button>
        <button @click=${() => this.#ask(null)}>${messages.app.cancel}</button>
      </div>
    </div>`;
  }

  #ask(caseId: string | null): void {
    this.asked = caseId;
  }

  async #find(event: Event, shown: DeskCase): Promise<void> {
    event.preventDefault();
    const number = complaintNumberSchema.safeParse(this.numberField?.value.trim().toUpperCase());
    this.isMissing = !number.success;
    if (number.success) await this.#duplicates.find(shown.caseId, number.data);
    else this.numberField?.focus();
  }

  async #send(context: DeskContext, shown: DeskCase, other: Duplicate['case']): Promise<void> {
    const body = { version: shown.version, otherCaseId: other.caseId, otherVersion: other.version };
    const code = await this.#merge.run({ body, send: (call) => context.host.client.mergeCase({ params: { caseId: shown.caseId }, body, ...call }) });
    if (code === null) this.onDone(context.messages.duplicates.done(other.complaintNumber));
    // The other one moved on: what is drawn here is not what it is any more.
    else if (code === 'stale-version' || code === 'illegal-transition' || code === 'invalid-input') await this.#duplicates.load(shown.caseId);
  }
}
