import { html, nothing, type TemplateResult } from 'lit';
import type { CityController } from '../../controllers/city-controller.ts';
import type { SubmitState } from '../../controllers/submit-controller.ts';
import { notListedId } from '../../messages/id/not-listed.ts';
import { isRefused } from '../kotak-aduan/not-listed.ts';
import { copyText } from './copy-text.ts';
import type { FormHost } from './form-host.ts';

interface NotListedOptions {
  readonly host: FormHost;
  readonly text: HTMLTextAreaElement;
  readonly city: CityController;
  readonly go: (id: string) => void;
}

/** After a try that was not answered: where it is for this page's origin, the link takes the form's place. */
export async function lookForSite(options: NotListedOptions): Promise<void> {
  const { host, text, city, go } = options;
  if (!(await isRefused(host.apiOrigin, host.fetcher))) return;
  city.refusal ??= new NotListedPart(options);
  // Whoever is writing is told; nobody is taken away from what they do elsewhere on the page.
  if (text.matches(':focus')) go('not-listed');
  else host.requestUpdate();
}

/** On a page that the city has not listed: its link, and what was written before that was known, to take along. */
export class NotListedPart {
  readonly #options: NotListedOptions;
  #copyState: 'not-yet' | 'copied' | 'failed' = 'not-yet';

  constructor(options: NotListedOptions) {
    this.#options = options;
  }

  /** In the form's place; null where a receipt, or what waits to be sent, has it already. */
  view(kind: SubmitState['kind']): TemplateResult | null {
    return kind === 'idle' || kind === 'failed' ? this.#panel() : null;
  }

  /** Below what waits to be sent: from here it can't arrive. */
  beside(kind: SubmitState['kind']): TemplateResult | null {
    return kind === 'sending' || kind === 'queued' ? this.#panel() : null;
  }

  #panel(): TemplateResult {
    const { host, text } = this.#options;
    const texts = host.language.partTexts?.notListed ?? notListedId;
    const isLinked = host.querySelector('a') !== null;
    return html`<div class="panel">
      <h2 id="not-listed" tabindex="-1">${texts.title}</h2>
      <p>${texts.hint}</p>
      <p class="link">${isLinked ? html`<slot></slot>` : html`<a href=${host.cityPage}>${host.texts.openSafePage}</a>`}</p>
      ${
        text.value === ''
          ? nothing
          : html`<label class="next" for="typed">${texts.typed}</label>
              <p class="hint" id="typed-hint">${texts.typedHint}</p>
              <textarea id="typed" rows="6" readonly aria-describedby="typed-hint" .value=${text.value}></textarea>
              <div class="row"><button type="button" @click=${this.#copy}>${texts.copy}</button></div>
              <p class="hint" role="status">${this.#copyState === 'not-yet' ? nothing : texts[this.#copyState]}</p>`
      }
    </div>`;
  }

  readonly #copy = async (): Promise<void> => {
    const { host, text } = this.#options;
    this.#copyState = (await copyText(text.value)) ? 'copied' : 'failed';
    host.requestUpdate();
  };
}
