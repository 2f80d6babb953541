import type { CityConfig } from '@kotak-aduan/api-client/schemas/city-config';
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../../messages/id/form.ts';
import { folded } from './folded.ts';

/** How the data is used, by whom and on what ground (UU 27/2022), all in the words of the city's file and with its version. */
export function noticeSection({ texts, city }: { texts: Messages; city: CityConfig | null }): TemplateResult | typeof nothing {
  if (city === null) return nothing;
  const { notice, language = 'id' } = city;
  const content = html`<p class="hint" lang=${language}>${notice.text}</p>
    <p class="hint" lang=${language}>${notice.controller}. ${notice.legalBasis}.</p>
    <p class="hint">${texts.noticeVersion(notice.version)}</p>`;
  return folded({ name: 'notice', title: texts.noticeTitle, now: '', isNeeded: false, content });
}
