import { newDraft, newDraftFile, type Draft, type DraftStore } from '@kotak-aduan/api-client/drafts';
import type { TrackingCode } from '@kotak-aduan/api-client/schemas/tracking-code';
import { sendDraft, startOutbox, type SendDraftOptions } from '@kotak-aduan/api-client/outbox';
import { ArrivalController, type Arrived } from '../controllers/arrival-controller.ts';
import { DraftController } from '../controllers/draft-controller.ts';
import { FilingFlow } from '../controllers/filing-flow.ts';
import { SubmitController } from '../controllers/submit-controller.ts';
import { switchToDraft } from '../controllers/switch-to-draft.ts';
import { emptyFields, type FormFields } from '../form-fields.ts';
import { toComplaintFields, toFormFields } from '../to-complaint-fields.ts';
import { FakeHost } from './fake-host.ts';

interface TabOptions {
  readonly store: DraftStore;
  readonly client: SendDraftOptions['client'];
  readonly locks: SendDraftOptions['locks'];
  /** The person pressed send, and this is what left the form. */
  readonly onSend: (draft: Draft, text: string) => void;
  readonly find: (code: TrackingCode) => Promise<Arrived | null>;
}

/** A page with the form in it, all but its drawing. */
export class FilingTab {
  readonly field = { text: '' };
  readonly host = new FakeHost();
  readonly drafts: DraftController;
  readonly submit: SubmitController;
  readonly flow: FilingFlow;
  readonly arrival: ArrivalController;
  isOpen = false;
  /** Of what is gone from the device and may have arrived. */
  onWiped: (code: TrackingCode) => void = () => undefined;
  #isSending = false;

  constructor({ store, client, locks, onSend, find }: TabOptions) {
    const { host, field } = this;
    const drafts: DraftController = new DraftController(host, {
      open: () => Promise.resolve(store),
      make: () => newDraft({ purpose: 'complaint', fields: emptyFields }),
      readText: () => field.text,
      onRestored: (draft) => {
        const restored = { ...emptyFields, ...toFormFields(draft.fields) };
        field.text = restored.text;
        if (draft.status.kind === 'writing' || draft.status.kind === 'failed') drafts.draft = { ...draft, fields: restored };
      },
    });
    const fields = (): FormFields => ({ ...emptyFields, ...toFormFields(drafts.draft.fields), text: field.text });
    const submit: SubmitController = new SubmitController(host, {
      send: (draft, options) => sendDraft({ ...options, client, draft, store: drafts.openStore, locks, random: () => 0, channels: () => null }),
      startOutbox: (options) => startOutbox({ ...options, onLook: () => void flow.lookAgain(), locks, events: new EventTarget() }),
      onSent: () => undefined,
      onReturned: (draft) => void flow.returned(draft),
    });
    const finished = (): ReturnType<typeof toComplaintFields> => {
      onSend(drafts.draft, field.text);
      return toComplaintFields(fields(), { city: null, suggestions: [], siteAgency: null, language: 'id' });
    };
    const flow: FilingFlow = new FilingFlow({
      drafts,
      submit,
      fields,
      finished,
      learn: () => Promise.resolve(),
      askServer: (wish) => this.arrival.ask(wish),
    });
    const requestUpdate = (): void => {
      if (arrival.state.kind === 'wiped') this.onWiped(arrival.state.trackingCode);
    };
    const arrival: ArrivalController = new ArrivalController({ requestUpdate }, { find, drafts, submit, flow, fields, startOver: () => this.startOver() });
    this.arrival = arrival;
    this.drafts = drafts;
    this.submit = submit;
    this.flow = flow;
    host.connect();
    void flow.open().then(() => (this.isOpen = true));
  }

  get isWriting(): boolean {
    return this.isOpen && (this.submit.state.kind === 'idle' || this.submit.state.kind === 'failed');
  }

  type(words: string): void {
    if (!this.isWriting) return;
    this.field.text = `${this.field.text} ${words}`.trim();
    this.drafts.changed();
  }

  async addFile(name: string): Promise<void> {
    const file = await newDraftFile({ name, mediaType: 'image/jpeg', bytes: new TextEncoder().encode(name).buffer });
    if (this.isWriting) await this.drafts.setFiles([...this.drafts.draft.files, file], 0);
  }

  async send(): Promise<void> {
    if (!this.isWriting || this.#isSending || this.field.text.length < 3) return;
    this.#isSending = true;
    await this.flow.send().finally(() => (this.#isSending = false));
  }

  get isUploading(): boolean {
    return this.submit.state.kind === 'sending' && this.submit.state.files.length > 0;
  }

  /** Where the page offers it: nothing of it is going out. */
  get mayWithdraw(): boolean {
    const { state } = this.submit;
    if (state.kind !== 'sending') return state.kind === 'queued';
    return state.files.some((file) => file.state === 'paused') && state.files.every((file) => file.state === 'paused' || file.state === 'done');
  }

  /** All files that are in the draft: halted, or let go on. */
  press(press: 'pauseFile' | 'resumeFile'): void {
    for (const { fileId } of this.drafts.draft.files) this.submit[press](fileId);
  }

  async startAnother(): Promise<void> {
    if (this.submit.state.kind !== 'sending' && (await this.drafts.startAnother())) await this.#left();
  }

  async switchTo(draftId: Draft['draftId']): Promise<void> {
    if (this.submit.state.kind !== 'sending' && (await switchToDraft(this.drafts, draftId))) await this.#left();
  }

  async startOver(): Promise<void> {
    const { trackingCode, mayBeFiled } = this.drafts.draft;
    const isKnown = this.submit.state.kind === 'sent';
    this.field.text = '';
    this.#putAway();
    await this.drafts.startOver();
    if (!isKnown && mayBeFiled === true && trackingCode !== null) this.arrival.wiped(trackingCode);
  }

  /** Presses on, whatever is asked. */
  async withdraw(): Promise<void> {
    await this.flow.askToWithdraw();
    const { state } = this.arrival;
    if (state.kind === 'missing' || state.kind === 'unknown') return this.arrival.withdraw();
    if (this.submit.isWithdrawing && (await this.flow.withdraw())) await this.startOver();
  }

  #putAway(): void {
    this.submit.dismiss();
    this.arrival.clear();
  }

  async #left(): Promise<void> {
    this.#putAway();
    await this.flow.resume();
  }
}
