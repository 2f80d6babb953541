import { ownDataWords, type OwnDataValue } from '@kotak-aduan/api-client/messages/own-data-words';
import type { OwnData } from '@kotak-aduan/api-client/schemas/own-data';
import { html, nothing, type TemplateResult } from 'lit';
import type { AllMessages } from '../../../messages/id/tracking.ts';
import type { TimeWords } from '../../../time-words.ts';
import { photoList, type PhotoList } from './photo-list.ts';

export interface OwnDataView {
  readonly texts: AllMessages;
  readonly times: TimeWords;
  readonly data: OwnData;
  readonly files: Pick<PhotoList, 'enlarged' | 'enlarge' | 'others'>;
  readonly download: () => void;
  readonly hide: () => void;
}

/** Everything that is kept, on the screen: a phone or the browser within another app may not be able to open a file. */
export function ownDataView({ texts, times, data, files, download, hide }: OwnDataView): TemplateResult {
  const shown = (label: string, { words, files: photos }: OwnDataValue): TemplateResult =>
    html`<div class="words">${words}</div>
      ${photos.length === 0 ? nothing : photoList({ texts, photos, label, ...files })}`;
  return html`<div class="panel own-data">
    <p id="own-data" tabindex="-1">${texts.dataIntro(data.complaint.complaintNumber, times.moment(data.exportedAt))}</p>
    ${data.isNameWithheld ? html`<p class="hint">${texts.dataWithheld}</p>` : nothing}
    <dl>
      ${ownDataWords(data, { texts, time: times.moment }).map(
        ([label, values]) =>
          html`<div>
            <dt>${label}</dt>
            <dd>${values.length === 0 ? texts.dataNone : values.map((value, index) => shown(values.length === 1 ? label : `${label} ${index + 1}`, value))}</dd>
          </div>`,
      )}
    </dl>
    <div class="row">
      <button type="button" class="button" @click=${download}>${texts.dataDownload}</button>
      <button type="button" class="quiet" @click=${hide}>${texts.dataHide}</button>
    </div>
  </div>`;
}
