import type { OwnData } from '@kotak-aduan/api-client/schemas/own-data';
import { html, nothing, type TemplateResult } from 'lit';
import type { AllMessages } from '../../../messages/id/tracking.ts';
import { ownDataLines } from '../../../own-data-lines.ts';
import type { TimeWords } from '../../../time-words.ts';

export interface OwnDataView {
  readonly texts: AllMessages;
  readonly times: TimeWords;
  readonly data: OwnData;
  readonly download: () => void;
  readonly hide: () => void;
}

/** Everything that is kept, on the screen: a phone or the browser within another app may not be able to open a file. */
export function ownDataView({ texts, times, data, download, hide }: OwnDataView): TemplateResult {
  return html`<div class="panel own-data">
    <p id="own-data" tabindex="-1">${texts.dataIntro(data.complaint.complaintNumber, times.moment(data.exportedAt))}</p>
    ${data.isNameWithheld ? html`<p class="hint">${texts.dataWithheld}</p>` : nothing}
    <dl>
      ${ownDataLines(data, { texts, times }).map(
        ([label, value]) =>
          html`<div>
            <dt>${label}</dt>
            <dd class="words">${value}</dd>
          </div>`,
      )}
    </dl>
    <div class="row">
      <button type="button" class="button" @click=${download}>${texts.dataDownload}</button>
      <button type="button" class="quiet" @click=${hide}>${texts.dataHide}</button>
    </div>
  </div>`;
}
