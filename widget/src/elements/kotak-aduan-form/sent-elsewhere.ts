import type { Draft } from '@kotak-aduan/api-client/drafts';
import type { TrackingCode } from '@kotak-aduan/api-client/schemas/tracking-code';
import { html, nothing, type TemplateResult } from 'lit';
import type { DraftController } from '../../controllers/draft-controller.ts';
import { addFromForm } from '../../controllers/add-from-form.ts';
import type { Addition } from '../../controllers/addition.ts';
import type { CopiedFrom } from '../../form-fields.ts';
import { arrivalId, type ArrivalMessages } from '../../messages/id/arrival.ts';
import { draftsId, type DraftsMessages } from '../../messages/id/drafts.ts';
import { findArrived } from './find-arrived.ts';
import type { FormHost } from './form-host.ts';

interface SentElsewhereOptions {
  readonly host: FormHost;
  readonly drafts: DraftController;
  readonly go: (id: string) => void;
  readonly open: (draftId: Draft['draftId']) => void;
  readonly see: (code: string, addition: Addition) => Promise<void>;
}

/** What became of a complaint that is not on this device any more, by its code. */
interface Answer {
  readonly code: TrackingCode;
  readonly kind: 'asking' | 'there' | 'unknown';
}

/** Another tab has sent what is written on here: whether the new words are added to it or sent as a complaint of their own, the person says. */
export class SentElsewhere {
  #isTold = false;
  #answer: Answer | null = null;
  readonly #options: SentElsewhereOptions;

  constructor(options: SentElsewhereOptions) {
    this.#options = options;
  }

  get #texts(): DraftsMessages {
    return this.#options.host.language.partTexts?.drafts ?? draftsId;
  }

  get #words(): ArrivalMessages {
    return this.#options.host.language.partTexts?.arrival ?? arrivalId;
  }

  /** Nothing was written here since: what became of it is shown, and this is said above it. */
  told(): TemplateResult | typeof nothing {
    if (!this.#options.drafts.isNews) return nothing;
    return html`<p class="panel" data-tone="waiting" role="status" id="sent-elsewhere" tabindex="-1">${this.#texts.sentThere}</p>`;
  }

  /** What is gone from the device may have been sent and put away, or deleted: the server knows. */
  async look(): Promise<void> {
    const { go, drafts } = this.#options;
    const { draft, others, isNews } = drafts;
    if (isNews && !this.#isTold) go('sent-elsewhere');
    this.#isTold = isNews;
    const { copiedFrom } = draft.fields;
    const code = copiedFrom?.trackingCode ?? null;
    if (!copiedFrom || code === null || this.#answer?.code === code || !this.#isGone(copiedFrom.draftId)) return;
    this.#answer = { code, kind: 'asking' };
    // The list may be older than the copy.
    await others.refresh();
    if (!this.#isGone(copiedFrom.draftId)) this.#answer = null;
    else await this.#ask(code);
  }

  #isGone(draftId: Draft['draftId']): boolean {
    return !this.#options.drafts.others.summaries.some((other) => other.draftId === draftId);
  }

  async #ask(code: TrackingCode): Promise<void> {
    const { host, drafts } = this.#options;
    const found = await findArrived(host, code).catch(() => 'unknown' as const);
    if (drafts.draft.fields.copiedFrom?.trackingCode !== code) return;
    this.#answer = { code, kind: found === 'unknown' ? found : 'there' };
    // Deleted, and never sent: this is the only one.
    if (found === null) drafts.set({ copiedFrom: null });
    host.requestUpdate();
  }

  /** Above the questions of the form, which goes on holding what was written here. */
  view(): TemplateResult | typeof nothing {
    const { drafts, open } = this.#options;
    const { copiedFrom } = drafts.draft.fields;
    if (!copiedFrom) return nothing;
    const { draftId, trackingCode } = copiedFrom;
    const texts = this.#texts;
    const status = drafts.others.summaries.find((other) => other.draftId === draftId)?.status.kind;
    const asNew = this.#button(this.#words.openCopy, () => this.#asNew());
    const seeCode = status === undefined ? nothing : this.#button(texts.seeCode, () => open(draftId));
    if (trackingCode !== null && (status === 'sent' || (status === undefined && this.#answer?.kind === 'there'))) {
      return this.#panel(texts.sentElsewhere, [this.#addButton(trackingCode, copiedFrom), asNew, seeCode]);
    }
    if (status !== undefined) return this.#panel(texts.onItsWay, [seeCode, asNew]);
    if (this.#answer?.kind !== 'unknown' || trackingCode === null) return this.#panel(this.#words.asking, []);
    return this.#panel(texts.goneElsewhere, [this.#button(this.#words.askAgain, () => this.#again(trackingCode), 'primary'), asNew]);
  }

  #addButton(code: TrackingCode, copiedFrom: CopiedFrom): TemplateResult {
    const { host, drafts, see } = this.#options;
    // The page around could read the complaint: there only the way to the city's own page is shown.
    const label = location.origin === host.apiOrigin ? this.#words.add : this.#words.addElsewhere;
    const write = (text: string): void => {
      const field = host.renderRoot.querySelector<HTMLTextAreaElement>('#text');
      if (field !== null) field.value = text;
    };
    return this.#button(label, () => void see(code, addFromForm(drafts, copiedFrom, write)), 'primary');
  }

  #panel(words: string, ways: readonly unknown[]): TemplateResult {
    return html`<section class="panel notice" data-tone="waiting" id="conflict" tabindex="-1" aria-labelledby="conflict-words">
      <p id="conflict-words" role="alert">${words}</p>
      <div class="row">${ways}</div>
    </section>`;
  }

  #button(label: string, press: () => void, kind = 'button'): TemplateResult {
    return html`<button type="button" class=${kind} @click=${press}>${label}</button>`;
  }

  #asNew(): void {
    const { drafts, go } = this.#options;
    drafts.set({ copiedFrom: null });
    go('text');
  }

  #again(code: TrackingCode): void {
    this.#answer = { code, kind: 'asking' };
    this.#options.host.requestUpdate();
    void this.#ask(code);
  }
}
