import { html, nothing, type TemplateResult } from 'lit';
import type { TimeWords } from '../../time-words.ts';
import type { FormHost } from './form-host.ts';
import type { FilingParts } from './make-filing-parts.ts';
import type { Papers } from './papers.ts';
import { receiptSection, type ReceiptSection } from './sections/receipt-section.ts';
import { sendingSection, type SendingSection } from './sections/sending-section.ts';
import { writingSections, type WritingSections } from './sections/writing-sections.ts';

interface FilingBody
  extends
    Pick<ReceiptSection, 'copyState' | 'see' | 'track'>,
    Pick<SendingSection, 'retry' | 'takeBack' | 'withdraw'>,
    Pick<WritingSections, 'isStartingOver' | 'ask' | 'startOver' | 'startAnother' | 'setShared' | 'ownDrafts'> {
  readonly host: FormHost;
  readonly parts: FilingParts;
  readonly times: TimeWords;
  readonly hasBegun: boolean;
  readonly papers: Papers;
  readonly copy: (code: string) => void;
}

/** What stands below the text field: the other questions, then what became of the sending, then the receipt. */
export function filingBody({ host, parts, hasBegun, copy, ...view }: FilingBody): TemplateResult | typeof nothing {
  const { texts, errorTexts, agency, cityPage } = host;
  const { city, draft, errors, extras, photos, submit, suggestions } = parts;
  const { state } = submit;
  if (state.kind === 'sent') {
    const { receipt, trackingCode } = state;
    const drawn = view.papers.view({ receipt, trackingCode, times: view.times });
    return html`${receiptSection({ ...view, texts, receipt, trackingCode, papers: drawn, copy: () => copy(trackingCode), writeAnother: view.startOver })}
    ${view.ownDrafts}`;
  }
  const sending = sendingSection({ ...view, texts, submit, errorTexts, copy, photoCount: draft.draft.files.length, isStored: draft.isStored });
  if (state.kind === 'sending') return sending;
  if (state.kind === 'queued') {
    const another = html`<button type="button" class="quiet" @click=${view.startAnother}>${texts.writeAnother}</button>`;
    const { trackingCode } = draft.draft;
    const code = trackingCode === null ? nothing : view.papers.view({ receipt: null, trackingCode, times: view.times });
    return html`${sending} ${code} ${draft.isStored ? another : nothing} ${view.ownDrafts}`;
  }
  if (!hasBegun) return html`${sending} ${view.ownDrafts}`;
  return html`${writingSections({
    ...view,
    texts,
    photos,
    extras,
    cityPage,
    city: city.city,
    fields: parts.fields(),
    category: parts.category(),
    parts: parts.writing,
    set: parts.set,
    errors: errors.errors,
    draftState: draft.state,
    isShared: draft.isShared,
    lostPhotos: draft.lostPhotos,
    suggestions: suggestions.suggestions,
    siteAgency: agency ?? null,
    mayHideName: parts.mayHideName,
  })}
  ${sending}`;
}
