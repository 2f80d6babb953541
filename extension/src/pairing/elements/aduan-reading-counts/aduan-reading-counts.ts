import { clipFields } from '@kotak-aduan/api-client/schemas';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { PlatformCount, ReadingCounts } from '../../../health/count-reading.ts';
import { controlsStyles } from '../../../look/controls.styles.ts';
import type { Messages } from '../../../messages/id.ts';
import { messagesIn, type UiLanguage } from '../../../messages/messages.ts';
import { platformNames } from '../../../messages/platform-names.ts';
import { renderTrials } from '../../../surfaces/render-trials.ts';
import { trialsStyles } from '../../../surfaces/trials.styles.ts';
import { readingCountsStyles } from './aduan-reading-counts.styles.ts';

/**
 * For each platform how often something was read, nothing found, a field left empty; beside it what was tried at all.
 * @summary The numbers of reading on this computer, for whoever wonders whether a platform has changed.
 */
export class AduanReadingCounts extends LitElement {
  static override readonly styles = [controlsStyles, trialsStyles, readingCountsStyles];
  static override readonly properties = { counts: { attribute: false }, language: { attribute: false }, reset: { attribute: false } };

  declare counts: ReadingCounts;
  declare language: UiLanguage;
  declare reset: (() => Promise<void>) | null;

  constructor() {
    super();
    this.counts = {};
    this.language = 'id';
    this.reset = null;
  }

  protected override render(): TemplateResult {
    const t = messagesIn(this.language);
    const names = { ...platformNames, web: t.countsWeb };
    // The keys are platforms, by the schema that read them.
    const platforms = Object.keys(this.counts) as (keyof ReadingCounts)[];
    return html`<section class="stack" aria-labelledby="counts">
      <h2 id="counts" tabindex="-1">${t.countsTitle}</h2>
      <p class="hint">${t.countsLead}</p>
      ${
        platforms.length === 0
          ? html`<p>${t.countsNone}</p>`
          : html`<ul class="stack">
                ${platforms.map((platform) => {
                  const count = this.counts[platform];
                  return count === undefined
                    ? nothing
                    : html`<li class="card stack tight" data-platform=${platform}>
                        <h3>${names[platform]}</h3>
                        ${this.#count(count, t)}
                      </li>`;
                })}
              </ul>
              <div><button type="button" @click=${this.#reset}>${t.countsReset}</button></div>`
      }
      ${renderTrials(this.language)}
    </section>`;
  }

  #count({ read, nothing: found, layoutChanged, empty }: PlatformCount, t: Messages): TemplateResult {
    const fields = clipFields.flatMap((field) => {
      const count = empty[field] ?? 0;
      return count === 0 ? [] : [t.countsField(t.wrongClipParts[field], count)];
    });
    return html`<p>${t.countsRead(read, found)}</p>
      ${layoutChanged === 0 ? nothing : html`<p class="notice" data-tone="care">${t.countsChanged(layoutChanged)}</p>`}
      ${
        fields.length === 0
          ? nothing
          : html`<p class="hint">${t.countsEmpty}</p>
              <ul class="fields">
                ${fields.map((field) => html`<li>${field}</li>`)}
              </ul>`
      }`;
  }

  readonly #reset = async (): Promise<void> => {
    await this.reset?.();
    this.counts = {};
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#counts')?.focus();
  };
}
