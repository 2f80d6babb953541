import { html, nothing, type TemplateResult } from 'lit';
import type { Wish } from '../../controllers/filing-flow.ts';
import type { ArrivalPart, ArrivalPartOptions } from './arrival-part.ts';
import { LazyPart } from './lazy-part.ts';
import { partNotice } from './part-notice.ts';

/** A sending that takes longer goes over a line that may lose its answer. */
const slowMs = 3_000;

/** Whether a complaint has arrived whose answer was lost. What asks is fetched while the line is still there. */
export class Arrival {
  readonly #options: ArrivalPartOptions;
  readonly #part: LazyPart<ArrivalPart>;
  #isWaiting = false;

  constructor(options: ArrivalPartOptions) {
    this.#options = options;
    this.#part = new LazyPart(options.host, async () => new (await import('./arrival-part.ts')).ArrivalPart(options));
  }

  ask(wish: Wish): Promise<void> {
    return this.with((part) => part.ask(wish));
  }

  /** Does this; where it can't be done now, nothing is, and that is said. */
  async with(act: (part: ArrivalPart) => Promise<void>): Promise<void> {
    const part = await this.#part.ask();
    if (part === null) this.#options.go('arrival');
    else await act(part);
  }

  clear(): void {
    this.#part.isWanted = false;
    this.#part.part?.clear();
  }

  view(): unknown {
    return this.#part.part?.view() ?? this.#missing();
  }

  #missing(): TemplateResult | typeof nothing {
    const { host, parts } = this.#options;
    const { texts } = host;
    // It has arrived: nothing is left to ask.
    if (parts.submit.state.kind === 'sent') return nothing;
    return html`<div id="arrival" tabindex="-1">${partNotice(this.#part, { ...texts, partMissing: texts.cannotAsk })}</div>`;
  }

  rendered(): void {
    const { submit } = this.#options.parts;
    if (submit.state.kind === 'sending') {
      if (this.#isWaiting) return;
      this.#isWaiting = true;
      setTimeout(() => {
        this.#isWaiting = false;
        if (submit.state.kind === 'sending') void this.#part.prefetch();
      }, slowMs);
    } else if (submit.state.kind === 'queued' && submit.mayBeFiled && !this.#part.hasFailed) void this.#part.prefetch();
  }
}
