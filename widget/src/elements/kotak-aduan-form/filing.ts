import type { Draft } from '@kotak-aduan/api-client/drafts';
import { html, nothing, type TemplateResult } from 'lit';
import { textLength, type FormError } from '../../find-form-errors.ts';
import { emptyFields, type FormFields } from '../../form-fields.ts';
import { forgetLanguage } from '../../messages/remembered-language.ts';
import type { Addition } from '../../controllers/addition.ts';
import { timeWords, type TimeWords } from '../../time-words.ts';
import { toFormFields } from '../../to-complaint-fields.ts';
import { addStyles } from '../add-styles.ts';
import { Arrival } from './arrival.ts';
import { copyText } from './copy-text.ts';
import { drawThumbnails } from './draw-thumbnails.ts';
import { filingBody, type Actions, type Body } from './filing-body.ts';
import { filingHead } from './filing-head.ts';
import { filingStyles } from './filing.styles.ts';
import type { FormHost } from './form-host.ts';
import { formStyles } from './kotak-aduan-form.styles.ts';
import { LanguageLine } from './language-line.ts';
import { OwnDrafts } from './own-drafts.ts';
import { makeFilingParts, type FilingParts } from './make-filing-parts.ts';
import { nextFocus } from './next-focus.ts';
import { photosStyles } from './photos.styles.ts';
import { ReceiptPart } from './receipt-part.ts';
import type { CopyState } from './sections/receipt-section.ts';
import { isRoomShown } from './sections/text-section.ts';
import { places, sendFiling } from './send-filing.ts';
import { settleDraft } from './settle-draft.ts';
import { takeOverPlainForm } from './take-over-plain-form.ts';
import { TrackingView } from './tracking-view.ts';

/** Everything of the form but its text field: what comes after it can be typed in. */
export class Filing {
  readonly #host: FormHost;
  readonly #text: HTMLTextAreaElement;
  readonly #go: (id: string) => void;
  readonly #focus: ReturnType<typeof nextFocus>;
  readonly #parts: FilingParts;
  readonly #ownDrafts: OwnDrafts;
  readonly #papers: ReceiptPart;
  readonly #arrival: Arrival;
  readonly #tracking: TrackingView;
  readonly #language: LanguageLine;
  /** Once the person has begun, the rest of the questions stay. */
  #hasBegun = false;
  #isRoomShown = false;
  #isSending = false;
  #copyState: CopyState = 'not-yet';
  #isStartingOver = false;
  #opened: Promise<void> = Promise.resolve();

  constructor(host: FormHost, text: HTMLTextAreaElement) {
    this.#host = host;
    this.#text = text;
    addStyles(host.renderRoot, formStyles, filingStyles, photosStyles);
    const { go } = (this.#focus = nextFocus(host));
    this.#go = go;
    this.#parts = makeFilingParts({
      host,
      text,
      onRestored: (draft) => this.#restore(draft),
      go,
      textChanged: () => this.textChanged(),
      askServer: (wish) => this.#arrival.ask(wish),
    });
    const { draft: drafts, shared } = this.#parts;
    this.#language = new LanguageLine(host, () => shared.isOn);
    this.#ownDrafts = new OwnDrafts({
      host,
      drafts,
      go,
      settle: () => settleDraft(this.#parts, go),
      onSwitched: () => this.#switched(),
      see: (code, addition) => this.#tracking.see(code, addition),
    });
    this.#papers = new ReceiptPart(host);
    this.#arrival = new Arrival({
      host,
      parts: this.#parts,
      go,
      startOver: () => this.#wipe(),
      send: () => this.send(),
      add: (addition) => void this.#see(addition),
      openDraft: (draftId) => void this.#ownDrafts.open(draftId),
    });
    this.#tracking = new TrackingView({ host, go, shared, behind: () => ({ ...places, idle: 'text', failed: 'text' })[this.#parts.submit.state.kind] });
    this.textChanged();
    this.#opened = this.#open();
  }

  async #open(): Promise<void> {
    const { flow } = this.#parts;
    await flow.open();
    if (!this.isWriting || !(await takeOverPlainForm(this.#host, this.#parts))) return;
    this.#hasBegun = true;
    this.#host.requestUpdate();
  }

  /** Another draft is in the form; what belonged to the one before it is put away. */
  async #switched(): Promise<void> {
    this.#putAway();
    this.textChanged();
    await this.#parts.flow.resume();
    this.#go('text');
  }

  readonly #setShared = async (isShared: boolean): Promise<void> => {
    const { draft: drafts, shared, submit } = this.#parts;
    // The browser's own memory of forms is a trace too.
    this.#text.autocomplete = isShared ? 'off' : 'on';
    if (isShared) forgetLanguage();
    await shared.set(isShared);
    submit.start(drafts.openStore);
  };

  #restore(draft: Draft<FormFields>): void {
    const fields = { ...emptyFields, ...toFormFields(draft.fields) };
    this.#text.value = fields.text;
    // The city's file, at which it is read else, may have come before it.
    if (fields.text !== '') this.#parts.suggestions.textChanged(() => this.#text.value);
    this.#hasBegun = fields.text !== '' || draft.files.length > 0 || draft.status.kind !== 'writing';
    // Refused, it is a form again.
    if (draft.status.kind === 'writing' || draft.status.kind === 'failed') this.#parts.draft.draft = { ...draft, fields };
  }

  get isWriting(): boolean {
    const { kind } = this.#parts.submit.state;
    return !this.#tracking.isOpen && !this.#parts.city.refusal && (kind === 'idle' || kind === 'failed');
  }

  /** Sent by the person, and waiting for the photos. */
  get isSettling(): boolean {
    return this.#isSending && this.#parts.photos.state.kind === 'preparing';
  }

  get stateName(): string {
    if (this.#tracking.isOpen) return 'tracking';
    const { kind } = this.#parts.submit.state;
    return kind === 'idle' ? (this.#hasBegun ? 'writing' : 'empty') : kind;
  }

  get textErrors(): readonly FormError[] {
    return this.#parts.errors.errors.filter(({ field }) => field === 'text');
  }

  /** At each key: nothing is drawn unless something changes for the eye. */
  textChanged(): void {
    const { draft, errors, suggestions } = this.#parts;
    const length = textLength(this.#text.value);
    draft.changed();
    errors.corrected();
    const wasRoomShown = this.#isRoomShown;
    this.#isRoomShown = isRoomShown(length);
    if (wasRoomShown || this.#isRoomShown) this.#host.requestUpdate();
    if (!this.#hasBegun && length >= 3) {
      this.#hasBegun = true;
      this.#host.requestUpdate();
    }
    if (this.#hasBegun) suggestions.textChanged(() => this.#text.value);
  }

  async send(): Promise<void> {
    // A second press while the first is still looking things up.
    if (this.#isSending || !this.isWriting) return;
    this.#isSending = true;
    const place = await this.#send().finally(() => (this.#isSending = false));
    if (place !== null) this.#go(place);
  }

  async #send(): Promise<string | null> {
    await this.#opened;
    this.#hasBegun = true;
    // The last words may decide on the category, and with it on what is asked.
    this.#parts.suggestions.now(this.#text.value);
    return sendFiling(this.#parts, { form: this, go: this.#go });
  }

  readonly #retry = async (): Promise<void> => {
    const { submit } = this.#parts;
    await submit.retry();
    this.#go(places[submit.state.kind]);
  };

  readonly #takeBack = async (): Promise<void> => {
    if (await this.#parts.flow.takeBack()) this.#go('text');
  };

  readonly #withdraw = async (): Promise<void> => {
    if (await this.#parts.flow.withdraw()) await this.#startOver();
  };

  readonly #startOver = async (): Promise<void> => {
    const { trackingCode, mayBeFiled } = this.#parts.draft.draft;
    if (!this.isWriting || !mayBeFiled || trackingCode === null) return this.#wipe();
    // Of what may have arrived the code outlives the draft: until it can be shown, nothing goes.
    await this.#arrival.with(async (part) => {
      await this.#wipe();
      part.wiped(trackingCode);
    });
  };

  async #wipe(): Promise<void> {
    this.#text.value = '';
    this.#hasBegun = false;
    this.#putAway();
    await this.#parts.draft.startOver();
    this.#go('text');
  }

  #putAway(): void {
    const { errors, extras, photos, submit, writing } = this.#parts;
    this.#isStartingOver = false;
    this.#copyState = 'not-yet';
    this.#papers.clear();
    this.#arrival.clear();
    errors.clear();
    extras.forget();
    writing.clear();
    photos.clear();
    submit.dismiss();
  }

  readonly #copy = async (code: string): Promise<void> => {
    this.#copyState = (await copyText(code)) ? 'copied' : 'failed';
    this.#host.requestUpdate();
  };

  toggleTracking(): Promise<void> {
    return this.#tracking.toggle();
  }

  readonly #see = async (addition?: Addition): Promise<void> => {
    const { state } = this.#parts.submit;
    if (state.kind === 'sent') await this.#tracking.see(state.trackingCode, addition);
  };

  rendered(root: DocumentFragment | HTMLElement): void {
    drawThumbnails(root, this.#parts.draft.draft.files);
    this.#tracking.rendered(root);
    this.#parts.extras.rendered(root);
    this.#parts.writing.rendered(root);
    this.#ownDrafts.rendered(this.#parts.submit.state.kind === 'queued');
    this.#arrival.rendered();
    this.#focus.rendered(root);
  }

  head(): TemplateResult {
    this.#focus.drawing(this.#host.renderRoot);
    if (!this.isWriting) return html``;
    return filingHead({ host: this.#host, parts: this.#parts, length: textLength(this.#text.value), go: this.#go });
  }

  readonly #actions: Actions = {
    startAnother: () => void this.#ownDrafts.startAnother(),
    setShared: this.#setShared,
    ask: (isAsking) => {
      this.#isStartingOver = isAsking;
      this.#go(isAsking ? 'leave-question' : 'leave-receipt');
    },
    startOver: this.#startOver,
    // Once it is kept, there is nothing left to ask.
    letGo: (code) => (this.#copyState === 'copied' || this.#papers.isKept || this.#tracking.isKept(code) ? void this.#startOver() : this.#actions.ask(true)),
    retry: this.#retry,
    takeBack: this.#takeBack,
    askToWithdraw: () => void this.#parts.flow.askToWithdraw(),
    withdraw: this.#withdraw,
    copy: this.#copy,
    see: () => void this.#see(),
    track: () => void this.toggleTracking(),
  };

  /** Of the city, once it is known. */
  get #times(): TimeWords {
    const { code: locale, dateWords: words } = this.#host.language;
    return timeWords({ locale, words, timeZone: this.#parts.city.city?.timeZone });
  }

  body(): Body {
    const { above, below } = this.#body();
    return { above, below: html`${this.#ownDrafts.news()} ${this.#tracking.news()} ${this.#language.view()} ${below}` };
  }

  #body(): Body {
    const { city, submit } = this.#parts;
    const instead = this.#tracking.body() ?? city.refusal?.view(submit.state.kind);
    if (instead) return { above: instead, below: nothing };
    const times = this.#times;
    return filingBody({
      host: this.#host,
      parts: this.#parts,
      actions: this.#actions,
      times,
      hasBegun: this.#hasBegun,
      copyState: this.#copyState,
      isStartingOver: this.#isStartingOver,
      ownDrafts: this.#ownDrafts.view(times),
      papers: this.#papers,
      arrival: [this.#ownDrafts.elsewhere?.told(), this.#arrival.view(), city.refusal?.beside(submit.state.kind)],
    });
  }
}
