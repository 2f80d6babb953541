import type { DraftFile } from '@kotak-aduan/api-client/drafts';
import { attachmentsMax } from '@kotak-aduan/api-client/schemas/limits';
import type { ReactiveControllerHost } from 'lit';
import { isPhotoError, type PhotoErrorCode } from '../photos/photo-error.ts';

export type PhotoProblem =
  | { readonly kind: 'too-many'; readonly leftOut: number }
  | { readonly kind: PhotoErrorCode; readonly fileName: string; readonly sizeBytes: number };

export type AttachmentsState = { readonly kind: 'idle' } | { readonly kind: 'preparing'; readonly left: number };

interface AttachmentsOptions {
  prepare: (picked: File) => Promise<DraftFile>;
  read: () => readonly DraftFile[];
  /** `waiting` were chosen and are yet to come. */
  write: (files: readonly DraftFile[], waiting: number) => Promise<void>;
}

/** The photos of a draft: at most ten, prepared one after the other, so that a cheap phone holds one at a time. */
export class AttachmentsController {
  state: AttachmentsState = { kind: 'idle' };
  /** Of the last choice; gone with the next. */
  problems: readonly PhotoProblem[] = [];
  #queue: Promise<void> = Promise.resolve();
  #waiting = 0;
  /** Another with each `clear`: what was chosen before it is not taken any more. */
  #round = 0;
  readonly #host: ReactiveControllerHost;
  readonly #options: AttachmentsOptions;

  constructor(host: ReactiveControllerHost, options: AttachmentsOptions) {
    this.#host = host;
    this.#options = options;
  }

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
    const round = this.#round;
    // Noted first, and not waited for: a page that dies while a photo is prepared can still say how many were lost.
    void this.#options.write(this.files, this.#waiting);
    for (const file of taken) this.#queue = this.#queue.then(() => this.#addOne(file, round));
    return this.#queue;
  }

  /** Waits for every chosen photo; false where one was refused or all were cleared meanwhile, which the person should see first. */
  async settle(): Promise<boolean> {
    if (this.#waiting === 0) return true;
    const round = this.#round;
    const known = this.problems.length;
    while (this.#waiting > 0) await this.#queue;
    return round === this.#round && this.problems.length <= known;
  }

  async remove(fileId: string): Promise<void> {
    this.problems = [];
    await this.#options.write(
      this.files.filter((file) => file.fileId !== fileId),
      this.#waiting,
    );
  }

  clear(): void {
    this.problems = [];
    this.#round += 1;
    this.#waiting = 0;
    this.#showProgress();
  }

  async #addOne(picked: File, round: number): Promise<void> {
    if (round !== this.#round) return;
    try {
      const file = await this.#options.prepare(picked);
      if (round !== this.#round) return;
      this.#waiting -= 1;
      await this.#options.write([...this.files, file], this.#waiting);
    } catch (error) {
      if (round !== this.#round) return;
      this.#waiting -= 1;
      // Whatever a decoder throws, the person needs to hear that this photo was not taken.
      const kind = isPhotoError(error) ? error.code : 'photo-unreadable';
      this.problems = [...this.problems, { kind, fileName: picked.name, sizeBytes: picked.size }];
      await this.#options.write(this.files, this.#waiting);
    }
    this.#showProgress();
  }

  #showProgress(): void {
    this.state = this.#waiting > 0 ? { kind: 'preparing', left: this.#waiting } : { kind: 'idle' };
    this.#host.requestUpdate();
  }
}
