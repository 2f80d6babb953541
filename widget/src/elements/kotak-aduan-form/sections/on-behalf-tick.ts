import { html, nothing, type TemplateResult } from 'lit';
import { emptyOnBehalf, type FormFields } from '../../../form-fields.ts';
import type { Messages } from '../../../messages/id/form.ts';
import type { LazyPart } from '../lazy-part.ts';
import type { OnBehalfPart } from '../on-behalf-part.ts';
import { tick } from './tick.ts';

interface OnBehalfTick {
  readonly texts: Messages;
  readonly label: string;
  readonly fields: FormFields;
  readonly onBehalf: LazyPart<OnBehalfPart>;
  readonly knower: string | null;
  readonly set: (patch: Partial<FormFields>) => void;
}

/** Whoever writes for somebody else says for whom. */
export function onBehalfTick({ texts, label, fields, onBehalf, knower, set }: OnBehalfTick): TemplateResult {
  const isTicked = fields.onBehalfOf !== null;
  return html`${tick({
    id: 'on-behalf',
    isTicked,
    label,
    set: (isNow) => {
      set({ onBehalfOf: isNow ? emptyOnBehalf : null });
      if (isNow) void onBehalf.ask();
    },
  })}
  ${isTicked && onBehalf.hasFailed ? html`<p class="error" role="status">${onBehalf.notice ?? texts.partMissing}</p>` : nothing}
  ${(isTicked && onBehalf.part?.view(knower)) || nothing}`;
}
