import type { DeskCase } from '@kotak-aduan/api-client/schemas';
import { html, LitElement, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { DeskContext } from '../desk-context.ts';
import { controlsStyles } from './controls.styles.ts';
import { formStyles } from './form.styles.ts';

interface FormButtons {
  readonly submit: string;
  readonly cancel: string;
  readonly isSending: boolean;
  /** What stands after the two that every form has. */
  readonly more?: TemplateResult;
}

/** What every form that changes a case has: the case, the ways out, and its heading as the place to begin. */
export abstract class CaseForm extends LitElement {
  static override styles: CSSResultGroup = [controlsStyles, formStyles];

  @property({ attribute: false }) context: DeskContext | null = null;
  @property({ attribute: false }) case: DeskCase | null = null;
  @property({ attribute: false }) onDone: (text: string) => void = () => undefined;
  @property({ attribute: false }) onCancel: () => void = () => undefined;

  @query('[tabindex="-1"]') private readonly heading!: HTMLElement | null;

  protected override firstUpdated(): void {
    this.heading?.focus();
  }

  /** Checks what was filled in and sends it; called with what the person was looking at. */
  protected abstract submit(context: DeskContext, shown: DeskCase): Promise<void>;

  protected readonly onSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.context !== null && this.case !== null) await this.submit(this.context, this.case);
  };

  protected renderButtons(context: DeskContext, { submit, cancel, isSending, more }: FormButtons): TemplateResult {
    return html`<div class="row">
      <button class="primary" type="submit" ?disabled=${isSending}>${isSending ? context.messages.form.isSending : submit}</button>
      <button type="button" @click=${() => this.onCancel()}>${cancel}</button>
      ${more}
    </div>`;
  }
}
