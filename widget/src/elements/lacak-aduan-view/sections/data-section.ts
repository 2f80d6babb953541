import type { OwnData } from '@kotak-aduan/api-client/schemas/own-data';
import { html, nothing, type TemplateResult } from 'lit';
import { errorTextFor } from '../../../messages/error-text-for.ts';
import type { AllMessages } from '../../../messages/id/tracking.ts';
import type { TimeWords } from '../../../time-words.ts';
import { contactKept, type ContactKept } from './contact-kept.ts';
import { ownDataView, type OwnDataView } from './own-data-view.ts';
import { rightsSection, type RightsSection } from './rights-section.ts';

export type OwnDataState =
  | { readonly kind: 'closed' | 'fetching' }
  | { readonly kind: 'failed'; readonly code: string }
  | { readonly kind: 'shown'; readonly data: OwnData };

export interface DataSection {
  readonly texts: AllMessages;
  readonly errorTexts: Readonly<Record<string, string>> | null;
  readonly times: TimeWords;
  readonly contact: Omit<ContactKept, 'texts' | 'errorTexts'>;
  readonly rights: Omit<RightsSection, 'texts' | 'errorTexts' | 'times'>;
  readonly ownData: OwnDataState;
  readonly files: OwnDataView['files'];
  readonly showData: () => void;
  readonly hideData: () => void;
  readonly downloadData: (data: OwnData) => void;
}

/** The person's own data: the contact that is kept, a copy of everything, and what can be asked for by law. */
export function dataSection({ texts, errorTexts, times, contact, rights, ownData, files, showData, hideData, downloadData }: DataSection): TemplateResult {
  return html`<section aria-labelledby="data-title">
    <h3 id="data-title">${texts.dataTitle}</h3>
    ${contactKept({ texts, errorTexts, ...contact })}
    ${
      ownData.kind === 'shown'
        ? ownDataView({ texts, times, data: ownData.data, files, download: () => downloadData(ownData.data), hide: hideData })
        : html`<div>
            <button type="button" class="quiet" id="show-data" aria-disabled=${ownData.kind === 'fetching' ? 'true' : 'false'} @click=${showData}>
              ${ownData.kind === 'fetching' ? texts.dataComing : texts.dataShow}
            </button>
            ${ownData.kind === 'failed' ? html`<p class="error" role="alert">${errorTextFor(ownData.code, errorTexts)}</p>` : nothing}
          </div>`
    }
    ${rightsSection({ texts, errorTexts, times, ...rights })}
  </section>`;
}
