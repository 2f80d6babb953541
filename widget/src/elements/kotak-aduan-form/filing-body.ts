import { html, nothing, type TemplateResult } from 'lit';
import type { TimeWords } from '../../time-words.ts';
import type { FormHost } from './form-host.ts';
import type { FilingParts } from './make-filing-parts.ts';
import { receiptSection, type ReceiptSection } from './sections/receipt-section.ts';
import { sendingSection, type SendingSection } from './sections/sending-section.ts';
import { writingSections, type WritingSections } from './sections/writing-sections.ts';

interface FilingBody
  extends
    Pick<ReceiptSection, 'copyState' | 'see' | 'track'>,
    Pick<SendingSection, 'retry' | 'takeBack'>,
    Pick<WritingSections, 'set' | 'isStartingOver' | 'ask' | 'startOver'> {
  readonly host: FormHost;
  readonly parts: FilingParts;
  readonly times: TimeWords;
  readonly hasBegun: boolean;
  readonly copy: (code: string) => void;
}

/** What stands below the text field: the other questions, then what became of the sending, then the receipt. */
export function filingBody({ host, parts, hasBegun, copy, ...view }: FilingBody): TemplateResult | typeof nothing {
  const { texts, errorTexts, agency, cityPage } = host;
  const { city, draft, errors, photos, submit, suggestions } = parts;
  const { state } = submit;
  if (state.kind === 'sent') {
    const { receipt, trackingCode } = state;
    return receiptSection({ ...view, texts, receipt, trackingCode, copy: () => copy(trackingCode), writeAnother: view.startOver });
  }
  const sending = sendingSection({ ...view, texts, state, errorTexts, photoCount: draft.files.length, isStored: draft.state.kind !== 'memory' });
  if (state.kind === 'sending' || state.kind === 'queued' || !hasBegun) return sending;
  return html`${writingSections({
    ...view,
    texts,
    photos,
    cityPage,
    city: city.city,
    fields: parts.fields(),
    errors: errors.errors,
    draftState: draft.state,
    lostPhotos: draft.lostPhotos,
    suggestions: suggestions.suggestions,
    siteAgency: agency ?? null,
    mayHideName: location.origin === host.apiOrigin,
  })}
  ${sending}`;
}
