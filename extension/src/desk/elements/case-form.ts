import type { DeskCase } from '@kotak-aduan/api-client/schemas';
import { html, LitElement, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { ActionState } from '../controllers/action-controller.ts';
import type { DeskContext } from '../desk-context.ts';
import type { CaseAction } from '@kotak-aduan/api-client/schemas';
import { overtakenWords } from '../words/overtaken-words.ts';
import { controlsStyles } from './controls.styles.ts';
import { formStyles } from './form.styles.ts';

interface FormButtons {
  /** Null where the case doesn't allow it any more. */
  readonly submit: string | null;
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

  /** What the form does; the server may stop allowing it while somebody types. */
  protected abstract readonly action: CaseAction;

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

  /** The last attempt failed and the case as it is now doesn't allow another: somebody else was first. */
  protected isOvertaken({ kind }: ActionState): boolean {
    return (kind === 'stale' || kind === 'failed') && this.case?.allowedActions.includes(this.action) === false;
  }

  /** What happened instead, above the words that may still be copied. */
  protected renderOvertaken({ messages }: DeskContext): TemplateResult | typeof nothing {
    if (this.case === null) return nothing;
    return html`<div class="notice" role="alert" data-state="care">
      <p>${overtakenWords(this.action, this.case, messages)}</p>
      <p>${messages.form.overtaken.keep}</p>
    </div>`;
  }

  protected renderButtons(context: DeskContext, { submit, cancel, isSending, more }: FormButtons): TemplateResult {
    return html`<div class="row">
      ${
        submit === null
          ? nothing
          : html`<button class="primary" type="submit" ?disabled=${isSending}>${isSending ? context.messages.form.isSending : submit}</button>`
      }
      <button type="button" @click=${() => this.onCancel()}>${cancel}</button>
      ${more}
    </div>`;
  }
}
