import { html, nothing, type TemplateResult } from 'lit';
import type { Draft } from '@kotak-aduan/api-client/drafts';
import type { Addition } from '../../controllers/addition.ts';
import type { DraftController } from '../../controllers/draft-controller.ts';
import { switchToDraft } from '../../controllers/switch-to-draft.ts';
import type { TimeWords } from '../../time-words.ts';
import type { DraftsPart } from './drafts-part.ts';
import type { FormHost } from './form-host.ts';
import { LazyPart } from './lazy-part.ts';
import { partNotice } from './part-notice.ts';
import type { SentElsewhere } from './sent-elsewhere.ts';
import { whenIdle } from './when-idle.ts';

interface OwnDraftsOptions {
  host: FormHost;
  drafts: DraftController;
  go: (id: string) => void;
  /** Waits for what is being added to the draft; false where that must stay in sight. */
  settle: () => Promise<boolean>;
  /** Another draft is in the form now. */
  onSwitched: () => Promise<void>;
  /** Goes to the complaint under this code, with what can be added to it in a message. */
  see: (code: string, addition: Addition) => Promise<void>;
}

/** The way from one draft to another; their list is fetched by those who have more than one. */
export class OwnDrafts {
  readonly #options: OwnDraftsOptions;
  readonly #part: LazyPart<DraftsPart>;
  /** The list was asked for before it was here. */
  #isWanted = false;

  constructor(options: OwnDraftsOptions) {
    this.#options = options;
    const { host } = options;
    this.#part = new LazyPart(host, async () => {
      const { DraftsPart } = await import('./drafts-part.ts');
      const part = new DraftsPart({ ...options, open: (draftId) => void this.open(draftId) });
      if (this.#isWanted) void part.toggle();
      return part;
    });
  }

  readonly startAnother = (): Promise<void> => this.#leave(() => this.#options.drafts.startAnother());

  /** Keeps what is in the form and goes on with that one. */
  open(draftId: Draft['draftId']): Promise<void> {
    return this.#leave(() => switchToDraft(this.#options.drafts, draftId));
  }

  async #leave(go: () => Promise<boolean>): Promise<void> {
    if (!(await this.#options.settle())) return;
    const isLeft = await go();
    if (isLeft) await this.#options.onSwitched();
    // Only to say why not is the list worth fetching.
    const part = isLeft ? this.#part.part : await this.#part.ask();
    part?.left(isLeft);
  }

  /** Where there are no others, nothing. */
  view(times: TimeWords): TemplateResult | typeof nothing {
    const { summaries } = this.#options.drafts.others;
    const { part } = this.#part;
    if (summaries.length === 0 && part === null && !this.#part.isWanted) return nothing;
    return html`<div class="own-drafts">
      ${summaries.length === 0 ? nothing : this.#button(summaries.length)} ${part === null ? this.#meanwhile(times) : part.view(times)}
    </div>`;
  }

  get elsewhere(): SentElsewhere | undefined {
    return this.#part.part?.elsewhere;
  }

  /** What was sent in the background. */
  news(): TemplateResult | undefined {
    return this.#part.part?.news();
  }

  /** Without a line, when the list counts most: what waits can be opened all the same, to be sent, changed or taken back there. */
  #meanwhile(times: TimeWords): unknown {
    const { host, drafts } = this.#options;
    const { texts } = host;
    if (!this.#isWanted || !this.#part.hasFailed) return partNotice(this.#part, texts);
    return drafts.others.summaries.map(
      ({ draftId, excerpt, status }) =>
        html`<p>
          <button type="button" class="button" @click=${() => void this.open(draftId)}>${excerpt || texts.receiptTitle}</button>
          ${status.kind === 'queued' ? texts.queuedNext(times.clock(status.nextAttemptAt)) : nothing}
        </p>`,
    );
  }

  /** Here before the line goes. That two tabs have changed the same, and what was sent meanwhile, is said without being asked. */
  rendered(isQueued: boolean): void {
    const { part, hasFailed, isComing } = this.#part;
    const { draft, others, isNews } = this.#options.drafts;
    if (part === null && !hasFailed && !isComing && (isQueued || others.summaries.length > 0 || draft.fields.copiedFrom || isNews))
      whenIdle(() => void this.#part.prefetch());
    void part?.elsewhere.look();
  }

  #button(count: number): TemplateResult {
    const toggle = (): void => {
      const { part } = this.#part;
      if (part !== null) return void part.toggle();
      this.#isWanted = !this.#isWanted;
      void this.#part.ask();
    };
    return html`<button type="button" class="quiet" aria-expanded=${this.#part.part?.isOpen ? 'true' : 'false'} @click=${toggle}>
      ${this.#options.host.texts.yourDrafts(count)}
    </button>`;
  }
}
