import type { EmergencyNumber } from '@kotak-aduan/api-client/suggestions/find-dangers';
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../../messages/id.ts';

interface DangerSection {
  readonly texts: Messages;
  /** Whom to call for the danger that the text tells of. */
  readonly numbers: readonly EmergencyNumber[];
}

/** Above everything else once the text tells of danger. Said politely, and without taking the caret out of the text. */
export function dangerSection({ texts, numbers }: DangerSection): TemplateResult {
  // The one number that fits every danger comes first: nobody should have to choose.
  const inOrder = [...numbers.filter(isForAll), ...numbers.filter((number) => !isForAll(number))];
  return html`<div role="status">
    ${
      numbers.length === 0
        ? nothing
        : html`<div class="panel dangers">
            <h3>${texts.dangerTitle}</h3>
            <ul>
              ${inOrder.map(
                ({ name, number }) =>
                  html`<li>
                    <a href=${`tel:${number.replaceAll(/[^\d+*#]/g, '')}`}><b>${number}</b> <span>${name}</span></a>
                  </li>`,
              )}
            </ul>
            <p class="hint">${texts.dangerHint}</p>
          </div>`
    }
  </div>`;
}

const isForAll = ({ words = [] }: EmergencyNumber): boolean => words.length === 0;
