import { html, nothing, type TemplateResult } from 'lit';
import { languageId, type LanguageMessages } from '../../messages/id/language.ts';
import { languageCodes, type LanguageCode } from '../../messages/language-codes.ts';
import { rememberLanguage } from '../../messages/remembered-language.ts';
import type { FormHost } from './form-host.ts';

/** Each in its own words, for who reads no other. */
const names: Readonly<Record<LanguageCode, string>> = { id: 'Bahasa Indonesia', jv: 'Basa Jawa', su: 'Basa Sunda', en: 'English' };

interface LanguagePartOptions {
  readonly host: FormHost;
  readonly go: (id: string) => void;
  /** Then nothing is written on the device, this choice neither. */
  readonly isShared: () => boolean;
}

/** The languages to choose from. What was typed, chosen or attached stays: only the words around it change. */
export class LanguagePart {
  isOpen = false;
  #isMissing = false;
  readonly #options: LanguagePartOptions;

  constructor(options: LanguagePartOptions) {
    this.#options = options;
  }

  open(): void {
    this.isOpen = true;
    this.#options.go('language-title');
  }

  readonly #close = (): void => {
    this.isOpen = false;
    this.#options.go('language');
  };

  async #choose(code: LanguageCode): Promise<void> {
    const { host, isShared } = this.#options;
    this.#isMissing = false;
    try {
      await host.speak(code);
      if (!isShared()) rememberLanguage(code);
    } catch {
      // It comes from the network, which is not there now.
      this.#isMissing = true;
    }
    host.requestUpdate();
  }

  view(): TemplateResult {
    const { code: current, partTexts } = this.#options.host.language;
    const words: LanguageMessages = partTexts?.language ?? languageId;
    return html`<section class="panel languages" aria-labelledby="language-title">
      <h3 id="language-title" tabindex="-1">${words.title}</h3>
      <div class="row">
        ${languageCodes.map(
          (code) =>
            html`<button type="button" class="button" lang=${code} aria-pressed=${code === current} @click=${() => void this.#choose(code)}>
              ${names[code]}
            </button>`,
        )}
      </div>
      <p class=${this.#isMissing ? 'error' : 'hint'} role="status">${this.#isMissing ? words.missing : words.unchecked || nothing}</p>
      <button type="button" class="quiet" @click=${this.#close}>${words.close}</button>
    </section>`;
  }
}
