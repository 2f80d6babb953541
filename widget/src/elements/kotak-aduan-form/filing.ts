import type { Draft } from '@kotak-aduan/api-client/drafts';
import { html, nothing, type TemplateResult } from 'lit';
import { textLength, type FormError } from '../../find-form-errors.ts';
import { emptyFields, type FormFields } from '../../form-fields.ts';
import { timeWords, type TimeWords } from '../../time-words.ts';
import { toFormFields } from '../../to-complaint-fields.ts';
import { addStyles } from '../add-styles.ts';
import { copyText } from './copy-text.ts';
import { drawThumbnails } from './draw-thumbnails.ts';
import { filingBody, type Actions, type Body } from './filing-body.ts';
import { filingHead } from './filing-head.ts';
import { filingStyles } from './filing.styles.ts';
import type { FormHost } from './form-host.ts';
import { formStyles } from './kotak-aduan-form.styles.ts';
import { isTouched } from './is-touched.ts';
import { OwnDrafts } from './own-drafts.ts';
import { makeFilingParts, type FilingParts } from './make-filing-parts.ts';
import { photosStyles } from './photos.styles.ts';
import { ReceiptPart } from './receipt-part.ts';
import type { CopyState } from './sections/receipt-section.ts';
import { isRoomShown } from './sections/text-section.ts';
import { TrackingView } from './tracking-view.ts';

/** Where to look after sending, by what came of it. Idle: another tab has written on it, which stands beside it now. */
const places = { sent: 'receipt-title', queued: 'queued-title', failed: 'failed', sending: 'sending-label', idle: 'conflict' } as const;

/** Everything of the form but its text field: what comes after it can be typed in. */
export class Filing {
  readonly #host: FormHost;
  readonly #text: HTMLTextAreaElement;
  readonly #parts: FilingParts;
  readonly #ownDrafts: OwnDrafts;
  readonly #papers: ReceiptPart;
  readonly #tracking: TrackingView;
  readonly #times: TimeWords;
  /** Once the person has begun, the rest of the questions stay. */
  #hasBegun = false;
  #isRoomShown = false;
  #isSending = false;
  /** The person has sent; chosen photos are still being prepared. */
  #isSettling = false;
  #copyState: CopyState = 'not-yet';
  #isStartingOver = false;
  /** The element to go to once it is drawn. */
  #focusNext: string | null = null;
  #opened: Promise<void> = Promise.resolve();

  constructor(host: FormHost, text: HTMLTextAreaElement) {
    this.#host = host;
    this.#text = text;
    addStyles(host.renderRoot, formStyles, filingStyles, photosStyles);
    this.#parts = makeFilingParts({
      host,
      text,
      onRestored: (draft) => this.#restore(draft),
      go: (id) => this.#go(id),
      textChanged: () => this.textChanged(),
    });
    const { draft: drafts, photos } = this.#parts;
    this.#ownDrafts = new OwnDrafts({ host, drafts, settle: () => photos.settle(), onSwitched: () => this.#switched() });
    this.#papers = new ReceiptPart(host);
    this.#tracking = new TrackingView({ host, go: (id) => this.#go(id), onLeft: () => void this.#leftTracking() });
    const { city } = this.#parts;
    this.#times = timeWords({
      get locale() {
        return host.locale ?? 'id';
      },
      get timeZone() {
        return city.city?.timeZone;
      },
    });
    this.textChanged();
    this.#opened = this.#parts.flow.open().then(() => this.#takeOver());
  }

  /** What was put into the page's plain form before the script came. */
  async #takeOver(): Promise<void> {
    const form = this.#host.querySelector('form');
    if (form === null || !this.isWriting || !isTouched(form)) return;
    // Where it can't be fetched, all of that still stands in the plain form.
    const part = await import('./plain-form.ts').catch(() => null);
    if (part === null) return;
    const { city, fields, photos, set } = this.#parts;
    const taken = part.takePlainForm(form, { fields: fields(), contactKinds: city.city?.contactKinds ?? [] });
    this.#hasBegun = true;
    set(taken.fields);
    void photos.add(taken.files);
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
    await shared.set(isShared);
    submit.start(drafts.openStore);
  };

  #restore(draft: Draft<FormFields>): void {
    const fields = { ...emptyFields, ...toFormFields(draft.fields) };
    this.#text.value = fields.text;
    this.#hasBegun = fields.text !== '' || draft.files.length > 0 || draft.status.kind !== 'writing';
    // Refused, it is a form again.
    if (draft.status.kind === 'writing' || draft.status.kind === 'failed') this.#parts.draft.draft = { ...draft, fields };
  }

  get isWriting(): boolean {
    const { kind } = this.#parts.submit.state;
    return !this.#tracking.isOpen && (kind === 'idle' || kind === 'failed');
  }

  /** Sent by the person, and waiting for the photos. */
  get isSettling(): boolean {
    return this.#isSettling && this.#parts.photos.state.kind === 'preparing';
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
    if (this.#isSending) return;
    this.#isSending = true;
    await this.#send().finally(() => (this.#isSending = false));
  }

  async #send(): Promise<void> {
    if (!this.isWriting || this.isSettling) return;
    await this.#opened;
    this.#hasBegun = true;
    const { extras, flow, submit, photos, suggestions, writing } = this.#parts;
    // The last words may decide on the category, and with it on what is asked.
    suggestions.now(this.#text.value);
    await writing.settle();
    if (!(await extras.settle())) return this.#go('cover-failed');
    if (!this.#isWhole()) return;
    const stop = writing.stopsAt();
    if (stop !== null) return this.#go(stop);
    if (photos.state.kind === 'preparing') {
      this.#isSettling = true;
      this.#host.requestUpdate();
      const isSettled = await photos.settle();
      this.#isSettling = false;
      this.#host.requestUpdate();
      if (!isSettled) return this.#go('photo-problems');
      // It could be written in meanwhile.
      if (!this.isWriting || !this.#isWhole()) return;
    }
    this.#go('sending-label');
    await flow.send();
    this.#go(places[submit.state.kind]);
  }

  #isWhole(): boolean {
    const isWhole = this.#parts.errors.check();
    if (!isWhole) this.#go('errors');
    return isWhole;
  }

  readonly #retry = async (): Promise<void> => {
    const { submit } = this.#parts;
    await submit.retry();
    if (submit.state.kind === 'sent') this.#go('receipt-title');
  };

  readonly #takeBack = async (): Promise<void> => {
    if (await this.#parts.flow.takeBack()) this.#go('text');
  };

  readonly #withdraw = async (): Promise<void> => {
    if (await this.#parts.submit.withdraw()) await this.#startOver();
  };

  readonly #startOver = async (): Promise<void> => {
    this.#text.value = '';
    this.#hasBegun = false;
    this.#putAway();
    await this.#parts.draft.startOver();
    this.#go('text');
  };

  #putAway(): void {
    const { errors, extras, photos, submit, writing } = this.#parts;
    this.#isStartingOver = false;
    this.#copyState = 'not-yet';
    this.#papers.clear();
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

  /** Where a receipt is behind, it was seen. */
  async #leftTracking(): Promise<void> {
    if (this.#parts.submit.state.kind === 'sent') await this.#startOver();
  }

  readonly #see = async (): Promise<void> => {
    const { state } = this.#parts.submit;
    if (state.kind === 'sent') await this.#tracking.see(state.trackingCode);
  };

  #go(id: string): void {
    this.#focusNext = id;
    this.#host.requestUpdate();
  }

  rendered(root: DocumentFragment | HTMLElement): void {
    drawThumbnails(root, [...this.#parts.draft.draft.files, ...this.#tracking.files]);
    this.#tracking.rendered(root);
    this.#parts.extras.rendered(root);
    this.#parts.writing.rendered(root);
    this.#ownDrafts.rendered();
    const target = this.#focusNext === null ? null : root.querySelector<HTMLElement>(`#${this.#focusNext}`);
    if (target === null) return;
    this.#focusNext = null;
    // What lies in a closed line can't be gone to.
    target.closest('details')?.setAttribute('open', '');
    target.focus();
  }

  head(): TemplateResult {
    if (!this.isWriting) return html``;
    return filingHead({ host: this.#host, parts: this.#parts, length: textLength(this.#text.value), go: (id) => this.#go(id) });
  }

  readonly #actions: Actions = {
    startAnother: () => void this.#ownDrafts.startAnother(),
    setShared: (isShared) => void this.#setShared(isShared),
    ask: (isAsking) => {
      this.#isStartingOver = isAsking;
      this.#host.requestUpdate();
    },
    startOver: () => void this.#startOver(),
    retry: () => void this.#retry(),
    takeBack: () => void this.#takeBack(),
    withdraw: () => void this.#withdraw(),
    copy: (code) => void this.#copy(code),
    see: () => void this.#see(),
    track: () => void this.toggleTracking(),
  };

  body(): Body {
    const tracked = this.#tracking.body(this.#times);
    if (tracked !== null) return { above: tracked, below: nothing };
    return filingBody({
      host: this.#host,
      parts: this.#parts,
      actions: this.#actions,
      times: this.#times,
      hasBegun: this.#hasBegun,
      copyState: this.#copyState,
      isStartingOver: this.#isStartingOver,
      ownDrafts: this.#ownDrafts.view(this.#times),
      papers: this.#papers,
    });
  }
}
