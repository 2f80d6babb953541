import { newDraft, type Draft, type DraftFile, type DraftStore } from '@kotak-aduan/api-client/drafts';
import { idempotencyKeySchema, type UploadId } from '@kotak-aduan/api-client/schemas';
import type { ReactiveController } from 'lit';
import { isDraftOf, type DeskDraftFields, type DraftSubject, type FileSlot } from '../draft-fields.ts';
import { errorCode } from '../words/error-code.ts';
import type { ControllerHost } from './controller-host.ts';

/** `stored` only after the store's transaction is complete (DRF-2). */
export type SavedState =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'stored' }
  | { readonly kind: 'memory' }
  | { readonly kind: 'failed'; readonly code: string };

export interface DraftControllerOptions {
  readonly purpose: 'reply' | 'resolution' | 'move';
  readonly openDrafts: () => Promise<DraftStore>;
  readonly now: () => Date;
  readonly randomId: () => string;
  /** How long a pause in typing is before it is saved. */
  readonly pauseMs?: number;
}

/** The draft of one form: in memory at once, in the store soon after, found again after a reload. */
export class DraftController implements ReactiveController {
  draft: Draft<DeskDraftFields> | null = null;
  saved: SavedState = { kind: 'untouched' };
  /** True where an earlier visit's draft was found. */
  wasRestored = false;
  readonly #host: ControllerHost;
  readonly #options: () => DraftControllerOptions;
  #store: Promise<DraftStore> | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  /** Saves run one after the other, so that an older one never ends up on top. */
  #lastSave: Promise<void> = Promise.resolve();

  constructor(host: ControllerHost, options: () => DraftControllerOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    // The form closes with something typed and not yet saved: save now.
    if (this.#timer !== null) this.#saveNow();
  }

  /** Starts with an empty draft at once, and takes up the one of an earlier visit unless typing was faster. */
  async open(subject: DraftSubject, language: string): Promise<void> {
    const { now, purpose } = this.#options();
    const empty = newDraft<DeskDraftFields>({
      purpose,
      fields: { subject, text: '', language, documentNumber: '', citizenPhotos: [], slots: {} },
      now: () => now().getTime(),
    });
    this.draft = empty;
    this.#store = this.#options().openDrafts();
    const found = await this.#find(await this.#store, subject);
    if (found === null || this.draft !== empty) return;
    this.draft = found;
    this.wasRestored = true;
    this.#host.requestUpdate();
  }

  change(fields: Partial<Pick<DeskDraftFields, 'text' | 'language' | 'documentNumber' | 'choice' | 'citizenPhotos'>>): void {
    this.#edit((draft) => ({ ...draft, fields: { ...draft.fields, ...fields } }));
  }

  addFile(file: DraftFile, slot: FileSlot): void {
    this.#edit((draft) => ({
      ...draft,
      files: [...draft.files, file],
      fields: { ...draft.fields, slots: { ...draft.fields.slots, [file.fileId]: slot } },
    }));
  }

  removeFile(fileId: string): void {
    this.#edit((draft) => ({ ...draft, files: draft.files.filter((file) => file.fileId !== fileId) }));
  }

  setUploadId(fileId: string, uploadId: UploadId): void {
    this.#edit((draft) => ({ ...draft, files: draft.files.map((file) => (file.fileId === fileId ? { ...file, uploadId } : file)) }));
  }

  /** The server has forgotten the uploads (they are provisional for a day): each is to be sent again, as a new upload. */
  forgetUploads(): void {
    const { randomId } = this.#options();
    this.#edit((draft) => ({
      ...draft,
      files: draft.files.map((file) => ({ ...file, uploadId: null, uploadKey: idempotencyKeySchema.parse(randomId()) })),
    }));
  }

  filesIn(slot: FileSlot): readonly DraftFile[] {
    return this.draft?.files.filter((file) => this.draft?.fields.slots[file.fileId] === slot) ?? [];
  }

  /** The words and files are sent, or thrown away: nothing of them stays on the device. */
  async discard(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    const { draft } = this;
    await this.#lastSave;
    if (draft === null || this.#store === null) return;
    try {
      await (await this.#store).remove(draft.draftId);
    } catch (error) {
      this.#setSaved({ kind: 'failed', code: errorCode(error) });
    }
  }

  async #find(store: DraftStore, subject: DraftSubject): Promise<Draft<DeskDraftFields> | null> {
    const { purpose } = this.#options();
    try {
      for (const summary of await store.list()) {
        if (summary.purpose !== purpose) continue;
        const draft = await store.load<unknown>(summary.draftId);
        if (draft !== null && isDraftOf(draft.fields, subject)) return { ...draft, fields: draft.fields };
      }
    } catch (error) {
      this.#setSaved({ kind: 'failed', code: errorCode(error) });
    }
    return null;
  }

  #edit(change: (draft: Draft<DeskDraftFields>) => Draft<DeskDraftFields>): void {
    if (this.draft === null) return;
    this.draft = { ...change(this.draft), updatedAt: this.#options().now().toISOString() };
    this.saved = { kind: 'saving' };
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#saveNow(), this.#options().pauseMs ?? 300);
    this.#host.requestUpdate();
  }

  #saveNow(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#lastSave = this.#lastSave.then(() => this.#save());
  }

  async #save(): Promise<void> {
    const { draft } = this;
    if (draft === null || this.#store === null) return;
    try {
      const store = await this.#store;
      await store.save(draft);
      // Typed on meanwhile: the next save tells.
      if (this.draft === draft) this.#setSaved({ kind: store.persistence });
    } catch (error) {
      this.#setSaved({ kind: 'failed', code: errorCode(error) });
    }
  }

  #setSaved(saved: SavedState): void {
    this.saved = saved;
    this.#host.requestUpdate();
  }
}
