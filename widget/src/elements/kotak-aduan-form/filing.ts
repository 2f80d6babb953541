import { createClientFor } from '@kotak-aduan/api-client';
import { newDraft, openDrafts, type Draft } from '@kotak-aduan/api-client/drafts';
import { createComplaint } from '@kotak-aduan/api-client/operations/create-complaint';
import { createUpload } from '@kotak-aduan/api-client/operations/create-upload';
import { getCity } from '@kotak-aduan/api-client/operations/get-city';
import { sendDraft, startOutbox } from '@kotak-aduan/api-client/outbox';
import { suggestCategories } from '@kotak-aduan/api-client/suggestions';
import { adoptStyles, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { AttachmentsController } from '../../controllers/attachments-controller.ts';
import { CityController } from '../../controllers/city-controller.ts';
import { DraftController } from '../../controllers/draft-controller.ts';
import { listenToPage } from '../../controllers/listen-to-page.ts';
import { SubmitController } from '../../controllers/submit-controller.ts';
import { SuggestionController } from '../../controllers/suggestion-controller.ts';
import { AduanSubmittedEvent } from '../../events/aduan-submitted.ts';
import { findFormErrors, type FormError } from '../../find-form-errors.ts';
import { emptyFields, type FormFields } from '../../form-fields.ts';
import { preparePhoto } from '../../photos/prepare-photo.ts';
import { timeWords } from '../../time-words.ts';
import { toComplaintFields, toFormFields } from '../../to-complaint-fields.ts';
import { copyText } from './copy-text.ts';
import { drawThumbnails } from './draw-thumbnails.ts';
import { filingStyles } from './filing.styles.ts';
import { formStyles } from './kotak-aduan-form.styles.ts';
import type { KotakAduanForm } from './kotak-aduan-form.ts';
import { errorSummary } from './sections/error-summary.ts';
import { receiptSection, type CopyState } from './sections/receipt-section.ts';
import { sendingSection } from './sections/sending-section.ts';
import { textSection } from './sections/text-section.ts';
import { writingSections } from './sections/writing-sections.ts';
import type { Tracking } from './tracking.ts';

/** Everything of the form but its text field: what comes after it can be typed in. */
export class Filing {
  readonly #host: KotakAduanForm;
  readonly #text: HTMLTextAreaElement;
  readonly #city: CityController;
  readonly #draft: DraftController;
  readonly #photos: AttachmentsController;
  readonly #suggestions: SuggestionController;
  readonly #submit: SubmitController;
  #tracking: Tracking | null = null;
  #isTracking = false;
  /** Once the person has begun, the rest of the questions stay. */
  #hasBegun = false;
  #errors: readonly FormError[] = [];
  #copyState: CopyState = 'not-yet';
  #isStartingOver = false;
  /** The element to go to once it is drawn. */
  #focusNext: string | null = null;

  constructor(host: KotakAduanForm, text: HTMLTextAreaElement) {
    this.#host = host;
    this.#text = text;
    this.#styles(formStyles, filingStyles);
    // Only what filing needs: what follows a code comes with the view that shows it.
    const client = createClientFor({ getCity, createUpload, createComplaint }, { baseUrl: host.apiOrigin, fetch: host.fetcher });
    this.#draft = new DraftController(host, {
      open: () => openDrafts({ name: 'kotak-aduan' }),
      make: () => newDraft({ purpose: 'complaint', fields: emptyFields }),
      readText: () => text.value,
      onRestored: (draft) => this.#restore(draft),
    });
    this.#photos = new AttachmentsController(host, {
      prepare: (picked) => preparePhoto(picked),
      read: () => this.#draft.files,
      write: (files) => this.#draft.setFiles(files),
    });
    this.#suggestions = new SuggestionController(host, {
      suggest: (written) => (this.#city.city === null ? [] : suggestCategories({ text: written, categories: this.#city.city.categories })),
    });
    this.#city = new CityController(host, {
      fetchCity: async (signal) => {
        const city = await client.getCity({ signal });
        // Its categories may come after the words they are found in.
        this.#suggestions.textChanged(() => text.value);
        return city;
      },
    });
    this.#submit = new SubmitController(host, {
      send: (draft, { signal, onProgress }) => sendDraft({ client, draft, store: this.#draft.openStore, signal, onProgress }),
      startOutbox,
      onSent: () => host.dispatchEvent(new AduanSubmittedEvent()),
    });
    listenToPage(host, { onHidden: () => void this.#draft.flush(), onOnline: () => this.#city.city === null && void this.#city.load() });
    this.textChanged();
    void this.#open();
  }

  #styles(...styles: readonly CSSResult[]): void {
    const { renderRoot } = this.#host;
    if (renderRoot instanceof ShadowRoot) adoptStyles(renderRoot, [...styles]);
  }

  async #open(): Promise<void> {
    this.#opened = this.#draft.open();
    await this.#opened;
    this.#submit.start(this.#draft.openStore);
    const { draft } = this.#draft;
    if (draft.status.kind !== 'writing') {
      await this.#draft.handOver(draft);
      this.#submit.resume(draft);
    }
    this.#host.requestUpdate();
  }
  #opened: Promise<void> = Promise.resolve();

  #restore(draft: Draft<FormFields>): void {
    const fields = { ...emptyFields, ...toFormFields(draft.fields) };
    this.#text.value = fields.text;
    this.#hasBegun = true;
    if (draft.status.kind === 'writing') this.#draft.draft = { ...draft, fields };
  }

  get isWriting(): boolean {
    const { kind } = this.#submit.state;
    return !this.#isTracking && (kind === 'idle' || kind === 'failed');
  }

  get stateName(): string {
    if (this.#isTracking) return 'tracking';
    const { kind } = this.#submit.state;
    return kind === 'idle' ? (this.#hasBegun ? 'writing' : 'empty') : kind;
  }

  get textErrors(): readonly FormError[] {
    return this.#errors.filter(({ field }) => field === 'text');
  }

  /** At each key: nothing is drawn unless something changes for the eye. */
  textChanged(): void {
    const { value } = this.#text;
    this.#draft.changed();
    if (value.length > 4_700 || this.textErrors.length > 0) this.#host.requestUpdate();
    if (!this.#hasBegun && value.trim().length >= 3) {
      this.#hasBegun = true;
      this.#host.requestUpdate();
    }
    if (this.#hasBegun) this.#suggestions.textChanged(() => this.#text.value);
  }

  get #fields(): FormFields {
    return { ...this.#draft.fields, text: this.#text.value };
  }

  async send(): Promise<void> {
    if (!this.isWriting) return;
    await this.#opened;
    this.#hasBegun = true;
    this.#errors = findFormErrors(this.#fields);
    if (this.#errors.length > 0) {
      this.#go('errors');
      return;
    }
    this.#suggestions.now(this.#text.value);
    const fields = toComplaintFields(this.#fields, {
      city: this.#city.city,
      suggestions: this.#suggestions.suggestions,
      siteAgency: this.#host.agency ?? null,
      language: this.#host.locale === 'en' ? 'en' : 'id',
    });
    await this.#draft.flush();
    const { draft } = this.#draft;
    await this.#draft.handOver(draft);
    this.#go('sending-label');
    await this.#submit.submit(draft, fields);
    const { kind } = this.#submit.state;
    if (kind === 'failed') this.#draft.takeBack(draft);
    this.#go(kind === 'sent' ? 'receipt-title' : kind === 'queued' ? 'queued-title' : 'failed');
  }

  readonly #retry = async (): Promise<void> => {
    await this.#submit.retry();
    if (this.#submit.state.kind === 'sent') this.#go('receipt-title');
  };

  readonly #takeBack = async (): Promise<void> => {
    const draft = await this.#submit.takeBack();
    if (draft === null) return;
    const fields = { ...this.#draft.fields, text: this.#text.value };
    this.#draft.takeBack({ ...draft, fields, status: { kind: 'writing' } });
    this.#go('text');
  };

  readonly #startOver = async (): Promise<void> => {
    this.#text.value = '';
    this.#errors = [];
    this.#hasBegun = false;
    this.#isStartingOver = false;
    this.#copyState = 'not-yet';
    this.#photos.clear();
    this.#submit.dismiss();
    await this.#draft.startOver();
    this.#go('text');
  };

  readonly #copy = async (code: string): Promise<void> => {
    this.#copyState = (await copyText(code)) ? 'copied' : 'failed';
    this.#host.requestUpdate();
  };

  async toggleTracking(): Promise<void> {
    if (this.#tracking === null) {
      const { Tracking, trackingStyles } = await import('./tracking.ts');
      this.#styles(formStyles, filingStyles, trackingStyles);
      this.#tracking = new Tracking(this.#host, { leave: () => void this.#leaveTracking(), go: (id) => this.#go(id) });
    }
    this.#isTracking = !this.#isTracking;
    this.#go(this.#isTracking ? 'track-code' : 'text');
  }

  /** Back to a form: where a receipt is behind, it was seen. */
  readonly #leaveTracking = async (): Promise<void> => {
    await this.toggleTracking();
    if (this.#submit.state.kind === 'sent') await this.#startOver();
  };

  readonly #see = async (): Promise<void> => {
    const { state } = this.#submit;
    if (state.kind !== 'sent') return;
    await this.toggleTracking();
    await this.#tracking?.openCode(state.trackingCode);
  };

  #go(id: string): void {
    this.#focusNext = id;
    this.#host.requestUpdate();
  }

  rendered(root: DocumentFragment | HTMLElement): void {
    drawThumbnails(root, [...this.#draft.files, ...(this.#tracking?.files ?? [])]);
    this.#tracking?.rendered(root);
    const target = this.#focusNext === null ? null : root.querySelector<HTMLElement>(`#${this.#focusNext}`);
    if (target === null) return;
    this.#focusNext = null;
    target.focus();
  }

  head(): TemplateResult {
    const { texts } = this.#host;
    if (!this.isWriting) return html``;
    return html`<div class="head">
      ${errorSummary({ texts, errors: this.#errors, fields: this.#fields, goTo: (field) => this.#go(field) })}
      ${textSection({ texts, errors: this.#errors, length: this.#text.value.length })}
    </div>`;
  }

  body(): TemplateResult | typeof nothing {
    const { texts, errorTexts, agency, locale } = this.#host;
    const { state } = this.#submit;
    const { city } = this.#city;
    const times = timeWords({ locale: locale ?? 'id', timeZone: city?.timeZone });
    if (this.#isTracking) return this.#tracking?.body(times) ?? nothing;
    if (state.kind === 'sent') {
      return receiptSection({
        texts,
        receipt: state.receipt,
        trackingCode: state.trackingCode,
        times,
        copyState: this.#copyState,
        copy: () => void this.#copy(state.trackingCode),
        see: () => void this.#see(),
        track: () => void this.toggleTracking(),
        writeAnother: () => void this.#startOver(),
      });
    }
    const sending = sendingSection({
      texts,
      state,
      photoCount: this.#draft.files.length,
      isStored: this.#draft.state.kind !== 'memory',
      times,
      errorTexts,
      retry: () => void this.#retry(),
      takeBack: () => void this.#takeBack(),
    });
    if (state.kind === 'sending' || state.kind === 'queued' || !this.#hasBegun) return sending;
    const fields = this.#fields;
    return html`${writingSections({
      texts,
      city,
      fields,
      errors: this.#errors,
      set: (patch) => this.#draft.set(patch),
      draftState: this.#draft.state,
      isStartingOver: this.#isStartingOver,
      ask: (isAsking) => {
        this.#isStartingOver = isAsking;
        this.#host.requestUpdate();
      },
      startOver: () => void this.#startOver(),
      photos: this.#photos,
      suggestions: this.#suggestions.suggestions,
      siteAgency: agency ?? null,
      mayHideName: location.origin === this.#host.apiOrigin,
      cityPage: this.#host.cityPage,
    })}
    ${sending}`;
  }
}
