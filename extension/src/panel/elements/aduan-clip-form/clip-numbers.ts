import { findPersonalNumbers, maskPersonalNumbers } from '@kotak-aduan/api-client/personal-numbers';
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../../messages/id.ts';

interface ClipNumbersOptions {
  readonly text: string;
  readonly t: Messages;
  readonly onMask: (text: string) => void;
}

/** Personal numbers in what will be filed, by the box's own rules: pointed out, and masked where the admin wants it. Nothing of it leaves the device. */
export function clipNumbers({ text, t, onMask }: ClipNumbersOptions): TemplateResult | typeof nothing {
  const found = findPersonalNumbers(text);
  if (found.length === 0) return nothing;
  return html`<section class="notice stack tight" data-tone="care" aria-labelledby="numbers">
    <p id="numbers">${t.personalNumbers}</p>
    <ul>
      ${found.map(({ kind, start, end }) => html`<li>${t.personalNumberKinds[kind]}: <bdi>${text.slice(start, end)}</bdi></li>`)}
    </ul>
    <div><button type="button" data-action="mask" @click=${() => onMask(maskPersonalNumbers(text, found))}>${t.maskNumbers}</button></div>
  </section>`;
}
