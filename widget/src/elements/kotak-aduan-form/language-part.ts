import { html, nothing, type TemplateResult } from 'lit';
import { languageId, type LanguageMessages } from '../../messages/id/language.ts';
import { languageCodes, type LanguageCode } from '../../messages/language-codes.ts';
import { rememberLanguage } from '../../messages/remembered-language.ts';
import { addStyles } from '../add-styles.ts';
import type { FormHost } from './form-host.ts';
import { languagePartStyles } from './language-part.styles.ts';

/** Each in its own words, for who reads no other. */
const names: Readonly<Record<LanguageCode, string>> = { id: 'Bahasa Indonesia', jv: 'Basa Jawa', su: 'Basa Sunda', en: 'English' };

/** The languages to choose from. What was typed, chosen or attached stays: only the words around it change. */
export class LanguagePart {
  #isMissing = false;
  readonly #host: FormHost;
  /** Then nothing is written on the device, this choice neither. */
  readonly #isShared: () => boolean;

  constructor(host: FormHost, isShared: () => boolean) {
    this.#host = host;
    this.#isShared = isShared;
    addStyles(host.renderRoot, languagePartStyles);
  }

  async #choose(code: LanguageCode): Promise<void> {
    // It comes from the network, which may not be there now.
    this.#isMissing = !(await this.#host.speak(code));
    if (!this.#isMissing && !this.#isShared()) rememberLanguage(code);
    this.#host.requestUpdate();
  }

  view(): TemplateResult {
    const { code: current, partTexts } = this.#host.language;
    const words: LanguageMessages = partTexts?.language ?? languageId;
    return html`<div class="row" role="group" aria-labelledby="language-title">
        ${languageCodes.map(
          (code) =>
            html`<button type="button" class="button" lang=${code} aria-pressed=${code === current} @click=${() => void this.#choose(code)}>
              ${names[code]}
            </button>`,
        )}
      </div>
      <p class=${this.#isMissing ? 'error' : 'hint'} role="status">${this.#isMissing ? words.missing : words.unchecked || nothing}</p>
      <p><a href="${this.#host.apiOrigin}/aksesibilitas" target="_blank" rel="noopener">${words.barrier}</a></p>`;
  }
}
