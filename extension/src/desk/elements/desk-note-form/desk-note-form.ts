import { noteMaxLength, type DeskCase, type OperatorId } from '@kotak-aduan/api-client/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { DeskContext } from '../../desk-context.ts';
import { ActionForm } from '../action-form.ts';

const mentionsMax = 10;

/**
 * A note among agencies.
 *
 * @summary The form of an internal note.
 */
export class DeskNoteForm extends ActionForm {
  protected override readonly action = 'note';
  @state() private isMissing = false;
  @state() private mentions: readonly OperatorId[] = [];
  @query('textarea') private readonly textField!: HTMLTextAreaElement;

  protected override willUpdate(): void {
    this.openDraft();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { context } = this;
    if (context === null) return nothing;
    const t = context.messages.note;
    return html`<form class="panel" novalidate @submit=${this.onSubmit}>
      <h2 tabindex="-1">${t.heading}</h2>
      <div class="field" data-state=${this.isMissing ? 'wrong' : 'fine'}>
        <label for="text">${t.text}</label>
        <p id="text-hint" class="hint">${t.hint}</p>
        ${this.isMissing ? html`<p id="text-wrong" class="wrong">${t.textMissing}</p>` : nothing}
        <textarea
          id="text"
          rows="4"
          maxlength=${noteMaxLength}
          required
          aria-invalid=${this.isMissing}
          aria-describedby="text-hint text-wrong"
          .value=${live(this.words)}
          @input=${this.type}
        ></textarea>
      </div>
      ${this.#renderMentions(context)} ${this.renderEnd(context, t.submit)}
    </form>`;
  }

  /** Whoever may see this case, but not oneself. */
  get #mentionable(): NonNullable<DeskCase['mentionable']> {
    return (this.case?.mentionable ?? []).filter(({ operatorId }) => operatorId !== this.context?.operator.operatorId);
  }

  #renderMentions({ messages }: DeskContext): TemplateResult | typeof nothing {
    const people = this.#mentionable;
    if (people.length === 0) return nothing;
    const t = messages.note;
    const named = people.filter(({ operatorId }) => this.mentions.includes(operatorId));
    const others = people.filter(({ operatorId }) => !this.mentions.includes(operatorId));
    return html`<div class="field">
      <label for="mentions">${t.mentions}</label>
      <ul class="stack chosen">
        ${named.map(
          ({ operatorId, name }) =>
            html`<li class="row">
              ${name}<button type="button" class="plain" aria-label=${messages.forward.remove(name)} @click=${() => this.#forget(operatorId)}>✕</button>
            </li>`,
        )}
      </ul>
      ${
        named.length >= mentionsMax
          ? nothing
          : html`<select id="mentions" @change=${this.#mention}>
              <option value="">${t.addMention}</option>
              ${others.map(({ operatorId, name, unit }) => html`<option value=${operatorId}>${name}, ${unit.shortName ?? unit.name}</option>`)}
            </select>`
      }
    </div>`;
  }

  readonly #mention = (event: Event): void => {
    const field = event.currentTarget;
    if (!(field instanceof HTMLSelectElement)) return;
    const named = this.#mentionable.find(({ operatorId }) => operatorId === field.value);
    field.value = '';
    if (named !== undefined) this.mentions = [...this.mentions, named.operatorId];
  };

  #forget(operatorId: OperatorId): void {
    this.mentions = this.mentions.filter((one) => one !== operatorId);
    this.renderRoot.querySelector<HTMLElement>('#mentions')?.focus();
  }

  protected override async submit(context: DeskContext, shown: DeskCase): Promise<void> {
    const text = this.textField.value.trim();
    this.isMissing = text === '';
    if (this.isMissing) {
      this.textField.focus();
      return;
    }
    const body = { version: shown.version, text, ...(this.mentions.length === 0 ? {} : { mentions: [...this.mentions] }) };
    await this.send({ body, send: (call) => context.host.client.createNote({ params: { caseId: shown.caseId }, body, ...call }) }, context.messages.done.note);
  }
}
