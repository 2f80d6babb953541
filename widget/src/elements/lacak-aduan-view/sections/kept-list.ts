import { html, nothing, type TemplateResult } from 'lit';
import type { KeptCodesController } from '../../../controllers/kept-codes-controller.ts';
import type { AllMessages } from '../../../messages/id/tracking.ts';
import { isPhone } from '../../../is-phone.ts';

interface KeptList {
  readonly texts: AllMessages;
  readonly kept: Pick<KeptCodesController, 'list' | 'news' | 'mark' | 'refusal'>;
  readonly open: (code: string) => void;
  readonly remove: (keptId: string) => void;
}

/** The complaints whose codes this device keeps, with what is new; each is opened or removed with one tap. */
export function keptList({ texts, kept, open, remove }: KeptList): TemplateResult | typeof nothing {
  if (kept.list.length === 0) return nothing;
  return html`<section class="kept" aria-labelledby="kept-title">
    <h3 id="kept-title">${texts.keptTitle(isPhone())}</h3>
    <ul>
      ${kept.list.map(({ keptId, trackingCode, complaintNumber }) => {
        const news = kept.news(keptId);
        return html`<li data-news=${news}>
          ${
            news === 'dead'
              ? html`<span>${complaintNumber}</span>`
              : html`<button type="button" class="button" aria-describedby="news-${keptId}" @click=${() => open(trackingCode)}>
                  ${texts.keptOpen(complaintNumber)}
                </button>`
          }
          <span id="news-${keptId}" role="status">${texts.keptNews[news]}</span>
          ${news === 'waiting' ? html`<span>${texts.lostCardMark}: <b>${kept.mark(keptId)}</b></span>` : nothing}
          <button type="button" class="quiet" aria-label=${texts.keptRemove(complaintNumber)} @click=${() => remove(keptId)}>${texts.keptRemoveShort}</button>
          ${
            kept.refusal?.what === 'remove' && kept.refusal.trackingCode === trackingCode
              ? html`<p class="error" role="alert">${texts.keepNotRemoved}</p>`
              : nothing
          }
        </li>`;
      })}
    </ul>
  </section>`;
}
