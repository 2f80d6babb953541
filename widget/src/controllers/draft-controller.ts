import type { Draft, DraftFile, DraftStore } from '@kotak-aduan/api-client/drafts';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FormFields } from '../form-fields.ts';

export type DraftState =
  | { readonly kind: 'opening' }
  /** Nothing written yet. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'saving' }
  /** Said only after the store's promise has settled. */
  | { readonly kind: 'saved' }
  /** Kept only as long as the page lives; `isFull` where there was a disk but no room. */
  | { readonly kind: 'memory'; readonly isFull: boolean };

interface DraftOptions {
  open: () => Promise<DraftStore>;
  make: () => Draft<FormFields>;
  /** The text field is asked when it is saved, not at each key. */
  readText: () => string;
  /** What the store had, before the form shows it. */
  onRestored: (draft: Draft<FormFields>) => void;
  now?: () => number;
  saveAfterMs?: number;
}

/** The one draft of this form: what was written, its photos, and whether the device has it. */
export class DraftController implements ReactiveController {
  state: DraftState = { kind: 'opening' };
  draft: Draft<FormFields>;
  store: DraftStore | null = null;
  /** Photos chosen and still being prepared: until they are here, nothing is called saved. */
  #waiting = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saving: Promise<void> = Promise.resolve();
  /** Nothing may be written under a draft that was handed to the outbox. */
  #isHandedOver = false;
  readonly #host: ReactiveControllerHost;
  readonly #options: DraftOptions;

  constructor(host: ReactiveControllerHost, options: DraftOptions) {
    this.#host = host;
    this.#options = options;
    this.draft = options.make();
    host.addController(this);
  }

  get openStore(): DraftStore {
    if (this.store === null) throw new Error('The drafts are not open yet');
    return this.store;
  }

  get fields(): FormFields {
    return this.draft.fields;
  }

  get files(): readonly DraftFile[] {
    return this.draft.files;
  }

  /** Photos that were chosen before the page was reloaded and did not get into the draft; until the next choice. */
  get lostPhotos(): number {
    return this.draft.fields.photosUnsaved - this.#waiting;
  }

  hostDisconnected(): void {
    void this.flush();
  }

  /** Opens the store and takes up the newest draft that is not sent. Whatever was typed meanwhile stays. */
  async open(): Promise<void> {
    const store = await this.#options.open();
    this.store = store;
    // A store that opened but can't be read is a new one as far as the person is concerned.
    const kept = await findKept(store).catch(() => null);
    const { files } = this.draft;
    // What was sent has no fields any more.
    const fields: Partial<FormFields> | null = kept?.fields ?? null;
    if (kept !== null) {
      const typed = this.#options.readText();
      this.draft = { ...kept, fields: { ...this.draft.fields, ...fields, text: joinTexts(fields?.text ?? '', typed) }, files: [...kept.files, ...files] };
      this.#options.onRestored(this.draft);
    }
    this.#become(store.persistence === 'memory' ? { kind: 'memory', isFull: false } : { kind: kept === null ? 'empty' : 'saved' });
    const isNew = fields?.text !== this.#options.readText() || files.length > 0 || this.#waiting > 0;
    if (this.#hasContent() && isNew) this.changed();
  }

  set(patch: Partial<FormFields>): void {
    this.draft = { ...this.draft, fields: { ...this.draft.fields, ...patch } };
    this.changed();
    this.#host.requestUpdate();
  }

  /** Photos are written at once: opening the camera again may cost the page its life. */
  setFiles(files: readonly DraftFile[], waiting: number): Promise<void> {
    this.#waiting = waiting;
    this.draft = { ...this.draft, files, fields: { ...this.draft.fields, photosUnsaved: waiting } };
    if (waiting > 0 && this.state.kind === 'saved') this.#become({ kind: 'saving' });
    this.#host.requestUpdate();
    return this.flush();
  }

  /** Something was typed. Cheap: called at each key. */
  changed(): void {
    if (this.#isHandedOver) return;
    if (this.state.kind === 'saved' || this.state.kind === 'empty') this.#become({ kind: 'saving' });
    this.#timer ??= setTimeout(() => void this.flush(), this.#options.saveAfterMs ?? 300);
  }

  /** Writes what there is, now. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#saving = this.#saving.then(() => this.#save());
    return this.#saving;
  }

  async #save(): Promise<void> {
    const { store } = this;
    if (store === null || this.#isHandedOver || !this.#hasContent()) return;
    const text = this.#options.readText();
    const updatedAt = new Date((this.#options.now ?? Date.now)()).toISOString();
    this.draft = { ...this.draft, updatedAt, fields: { ...this.draft.fields, text } };
    try {
      await store.save(this.draft);
      this.#become(
        store.persistence === 'memory' ? { kind: 'memory', isFull: false } : { kind: this.#timer === undefined && this.#waiting === 0 ? 'saved' : 'saving' },
      );
    } catch {
      // Refused storage is a state that the person is told of, not a fault; the text is still in the field.
      this.#become({ kind: 'memory', isFull: true });
    }
  }

  /** From now on the outbox owns the record, until `takeBack`. */
  async handOver(draft: Draft<FormFields>): Promise<void> {
    await this.flush();
    this.#isHandedOver = true;
    this.draft = draft;
  }

  takeBack(draft: Draft<FormFields>): void {
    this.#isHandedOver = false;
    this.draft = draft;
    this.changed();
    this.#host.requestUpdate();
  }

  /** Wipes the draft and begins another. */
  async startOver(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const { draftId } = this.draft;
    this.draft = this.#options.make();
    this.#waiting = 0;
    this.#isHandedOver = false;
    await this.#saving;
    await this.store?.remove(draftId).catch(() => undefined);
    this.#become(this.store?.persistence === 'memory' ? { kind: 'memory', isFull: false } : { kind: 'empty' });
  }

  #hasContent(): boolean {
    return this.draft.files.length > 0 || this.draft.fields.name !== '' || this.#options.readText() !== '' || this.draft.fields.text !== '';
  }

  #become(state: DraftState): void {
    const isSame = this.state.kind === state.kind;
    this.state = state;
    if (!isSame) this.#host.requestUpdate();
  }
}

async function findKept(store: DraftStore): Promise<Draft<FormFields> | null> {
  const drafts = await store.list();
  const mine = drafts.filter(({ purpose }) => purpose === 'complaint');
  // What is unfinished comes first; else a receipt that nobody has put away, for its code is nowhere else.
  const kept = mine.find(({ status }) => status.kind !== 'sent') ?? mine[0];
  return kept === undefined ? null : store.load<FormFields>(kept.draftId);
}

/** What was kept and what was typed before it was read: neither may be lost, and a field that the browser refilled counts once. */
export function joinTexts(kept: string, typed: string): string {
  if (typed === '' || kept.startsWith(typed)) return kept;
  return kept === '' || typed.startsWith(kept) ? typed : `${kept}\n${typed}`;
}
