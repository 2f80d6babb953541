import { findDangers, type EmergencyNumber } from '@kotak-aduan/api-client/suggestions/find-dangers';
import { html, nothing, type TemplateResult } from 'lit';
import { dangerId } from '../../messages/id/danger.ts';
import { addStyles } from '../add-styles.ts';
import { dangerStyles } from './danger-part.styles.ts';
import type { FormAccess } from './form-access.ts';

/** Whom to call for what the text tells of: said politely, and without taking the caret out of the text. */
export class DangerPart {
  readonly #form: FormAccess;
  #numbers: readonly EmergencyNumber[] = [];

  constructor(form: FormAccess) {
    this.#form = form;
    addStyles(form.host.renderRoot, dangerStyles);
    // Also where it comes by itself, long after the last key, once the network is back.
    this.look();
  }

  /** After a pause in the typing. */
  look(): void {
    const wereShown = this.#numbers.length > 0;
    this.#numbers = findDangers({ text: this.#form.text.value, emergencyNumbers: this.#form.city()?.emergencyNumbers ?? [] });
    if (wereShown || this.#numbers.length > 0) this.#form.host.requestUpdate();
  }

  clear(): void {
    this.#numbers = [];
  }

  view(): TemplateResult | typeof nothing {
    if (this.#numbers.length === 0) return nothing;
    const texts = this.#form.host.language.partTexts?.danger ?? dangerId;
    const { emergencyNumbers = [], language = 'id' } = this.#form.city() ?? {};
    // By their names of now: the form may speak another language than when they were found.
    const nameOf = (found: EmergencyNumber): string => emergencyNumbers.find(({ number }) => number === found.number)?.name ?? found.name;
    // The one number that fits every danger comes first: nobody should have to choose.
    const inOrder = [...this.#numbers.filter(isForAll), ...this.#numbers.filter((number) => !isForAll(number))];
    return html`<div class="panel dangers">
      <h3>${texts.title}</h3>
      <ul>
        ${inOrder.map(
          (found) =>
            html`<li>
              <a href=${`tel:${found.number.replaceAll(/[^\d+*#]/g, '')}`}><b>${found.number}</b> <span lang=${language}>${nameOf(found)}</span></a>
            </li>`,
        )}
      </ul>
      <p class="hint">${texts.hint}</p>
    </div>`;
  }
}

const isForAll = ({ words = [] }: EmergencyNumber): boolean => words.length === 0;
