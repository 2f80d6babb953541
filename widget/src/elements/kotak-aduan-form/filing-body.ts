import type { TrackingCode } from '@kotak-aduan/api-client/schemas/tracking-code';
import { html, nothing } from 'lit';
import type { TimeWords } from '../../time-words.ts';
import type { FormHost } from './form-host.ts';
import type { FilingParts } from './make-filing-parts.ts';
import type { ReceiptPart } from './receipt-part.ts';
import { receiptSection, type ReceiptSection } from './sections/receipt-section.ts';
import { sendingSection, type SendingSection } from './sections/sending-section.ts';
import { writingEnd, writingSections, type WritingSections } from './sections/writing-sections.ts';

/** What a press may ask of the filing. */
export interface Actions
  extends
    Pick<ReceiptSection, 'see'>,
    Pick<SendingSection, 'copy' | 'retry' | 'takeBack' | 'askToWithdraw' | 'withdraw'>,
    Pick<WritingSections, 'ask' | 'startOver' | 'startAnother' | 'setShared'> {
  readonly track: () => void;
  readonly letGo: (code: TrackingCode) => void;
}

interface FilingBody extends Pick<ReceiptSection, 'copyState'>, Pick<WritingSections, 'isStartingOver' | 'ownDrafts'> {
  readonly host: FormHost;
  readonly parts: FilingParts;
  readonly times: TimeWords;
  readonly hasBegun: boolean;
  readonly papers: ReceiptPart;
  /** Whether it has arrived, where that was asked. */
  readonly arrival: unknown;
  readonly actions: Actions;
}

/** What stands around the button that sends. */
export interface Body {
  readonly above: unknown;
  readonly below: unknown;
}

/** What stands below the text field: the other questions, then what became of the sending, then the receipt. */
export function filingBody({ host, parts, hasBegun, actions, papers, arrival, ...shown }: FilingBody): Body {
  const { texts, errorTexts, agency, cityPage } = host;
  const { city, draft, errors, extras, photos, shared, submit, suggestions } = parts;
  const { state } = submit;
  const { isStored } = draft;
  // To another complaint: apart from what belongs to this one.
  const elsewhere = html`<button type="button" class="quiet" @click=${actions.track}>${texts.trackLink}</button>`;
  const view = { ...shown, ...actions, texts, isStored };
  if (state.kind === 'sent') {
    const { receipt, trackingCode } = state;
    const { text, contactValue } = parts.fields();
    const drawn = papers.view({ receipt, trackingCode, times: view.times });
    const above = receiptSection({
      ...view,
      trackingCode,
      lines: papers.lines(receipt, view.times),
      papers: drawn,
      // What was sent and is found again has no words and no contact any more.
      hasContact: text === '' ? null : contactValue !== '',
      copy: () => actions.copy(trackingCode),
      letGo: () => actions.letGo(trackingCode),
      isLeaving: view.isStartingOver,
    });
    return { above: html`${arrival} ${above} ${elsewhere}`, below: view.ownDrafts };
  }
  const sending = html`${sendingSection({ ...view, submit, errorTexts, attached: draft.draft.files })} ${arrival}`;
  if (state.kind === 'sending') return { above: sending, below: nothing };
  if (state.kind === 'queued') {
    const another = html`<button type="button" class="quiet" @click=${view.startAnother}>${texts.writeAnother}</button>`;
    const { trackingCode } = draft.draft;
    const code = trackingCode === null ? nothing : papers.view({ receipt: null, trackingCode, times: view.times });
    return { above: html`${sending} ${code} ${isStored ? another : nothing} ${elsewhere}`, below: view.ownDrafts };
  }
  if (!hasBegun) return { above: sending, below: view.ownDrafts };
  const writing: WritingSections = {
    ...view,
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
    shared,
    isShared: shared.isOn,
    lostPhotos: draft.lostPhotos,
    suggestions: suggestions.suggestions,
    siteAgency: agency ?? null,
    mayHideName: parts.mayHideName,
    hasConflict: Boolean(draft.draft.fields.copiedFrom),
  };
  return { above: html`${writingSections(writing)} ${sending}`, below: writingEnd(writing) };
}
