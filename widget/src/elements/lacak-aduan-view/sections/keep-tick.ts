import type { TrackingCode } from '@kotak-aduan/api-client/schemas/tracking-code';
import { html, type TemplateResult } from 'lit';
import type { KeptCodesController } from '../../../controllers/kept-codes-controller.ts';
import { isPhone } from '../../../is-phone.ts';
import type { AllMessages } from '../../../messages/id/tracking.ts';

interface KeepTick {
  readonly texts: AllMessages;
  readonly kept: Pick<KeptCodesController, 'keptOf' | 'refusal' | 'remove'>;
  readonly trackingCode: TrackingCode | null;
  readonly keep: () => Promise<void>;
}

/** Whether this device keeps the code. The tick says what is so, also after the device refused. */
export function keepTick({ texts, kept, trackingCode, keep }: KeepTick): TemplateResult {
  const keptCode = kept.keptOf(trackingCode);
  const refused = kept.refusal?.trackingCode === trackingCode ? kept.refusal?.what : undefined;
  const said = refused === undefined ? (keptCode === null ? '' : texts.kept) : refused === 'keep' ? texts.keepFailed : texts.keepNotRemoved;
  const change = async ({ currentTarget: box }: Event): Promise<void> => {
    await (keptCode === null ? keep() : kept.remove(keptCode.keptId));
    // The browser has ticked it at the press; drawing alone would not take that back.
    if (box instanceof HTMLInputElement) box.checked = kept.keptOf(trackingCode) !== null;
  };
  return html`<div class="keep-here">
    <div class="choice">
      <input type="checkbox" id="keep-code" .checked=${keptCode !== null} aria-describedby="keep-code-means" @change=${change} />
      <label for="keep-code">${texts.keepLabel(isPhone())}</label>
      <p class="hint" id="keep-code-means">${texts.keepMeans}</p>
    </div>
    <p class=${refused === undefined ? 'hint' : 'error'} role="status">${said}</p>
  </div>`;
}
