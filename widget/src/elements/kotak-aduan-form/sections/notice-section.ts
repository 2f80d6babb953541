import type { CityConfig } from '@kotak-aduan/api-client/schemas/city-config';
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../../messages/id/form.ts';
import { folded } from './folded.ts';

/** How the data is used (UU 27/2022), in the words and with the version of the city's file. */
export function noticeSection({ texts, city }: { texts: Messages; city: CityConfig | null }): TemplateResult | typeof nothing {
  if (city === null) return nothing;
  const { notice } = city;
  const content = html`<p class="hint">${notice.text}</p>
    <p class="hint">${texts.noticeController(notice.controller)}</p>
    <p class="hint">${texts.noticeLegalBasis(notice.legalBasis)}</p>
    <p class="hint">${texts.noticeVersion(notice.version)}</p>`;
  return folded({ name: 'notice', title: texts.noticeTitle, now: '', isNeeded: false, content });
}
