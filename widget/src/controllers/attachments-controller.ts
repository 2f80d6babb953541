import type { DraftFile } from '@kotak-aduan/api-client/drafts';
import { attachmentsMax } from '@kotak-aduan/api-client/schemas/limits';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isPhotoError, type PhotoErrorCode } from '../photos/photo-error.ts';

export type PhotoProblem =
  | { readonly kind: 'too-many'; readonly leftOut: number }
  | { readonly kind: PhotoErrorCode; readonly fileName: string; readonly sizeBytes: number };

export type AttachmentsState = { readonly kind: 'idle' } | { readonly kind: 'preparing'; readonly left: number };

interface AttachmentsOptions {
  prepare: (picked: File) => Promise<DraftFile>;
  read: () => readonly DraftFile[];
  write: (files: readonly DraftFile[]) => Promise<void>;
}

/** The photos of a draft: at most ten, prepared one after the other, so that a cheap phone holds one at a time. */
export class AttachmentsController implements ReactiveController {
  state: AttachmentsState = { kind: 'idle' };
  /** Of the last choice; gone with the next. */
  problems: readonly PhotoProblem[] = [];
  #queue: Promise<void> = Promise.resolve();
  #waiting = 0;
  readonly #host: ReactiveControllerHost;
  readonly #options: AttachmentsOptions;

  constructor(host: ReactiveControllerHost, options: AttachmentsOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {}

  get files(): readonly DraftFile[] {
    return this.#options.read();
  }

  get room(): number {
    return Math.max(0, attachmentsMax - this.files.length - this.#waiting);
  }

  /** Takes as many as fit and says of the others why not. */
  add(picked: readonly File[]): Promise<void> {
    const taken = picked.slice(0, this.room);
    const leftOut = picked.length - taken.length;
    this.problems = leftOut > 0 ? [{ kind: 'too-many', leftOut }] : [];
    this.#waiting += taken.length;
    this.#showProgress();
    for (const file of taken) this.#queue = this.#queue.then(() => this.#addOne(file));
    return this.#queue;
  }

  async remove(fileId: string): Promise<void> {
    this.problems = [];
    await this.#options.write(this.files.filter((file) => file.fileId !== fileId));
  }

  clear(): void {
    this.problems = [];
  }

  async #addOne(picked: File): Promise<void> {
    try {
      const file = await this.#options.prepare(picked);
      this.#waiting -= 1;
      await this.#options.write([...this.files, file]);
    } catch (error) {
      this.#waiting -= 1;
      // Whatever a decoder throws, the person needs to hear that this photo was not taken.
      const kind = isPhotoError(error) ? error.code : 'photo-unreadable';
      this.problems = [...this.problems, { kind, fileName: picked.name, sizeBytes: picked.size }];
    }
    this.#showProgress();
  }

  #showProgress(): void {
    this.state = this.#waiting > 0 ? { kind: 'preparing', left: this.#waiting } : { kind: 'idle' };
    this.#host.requestUpdate();
  }
}
