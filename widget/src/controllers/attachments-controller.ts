import type { DraftFile } from '@kotak-aduan/api-client/drafts';
import { attachmentsMax, complaintMaxBytes } from '@kotak-aduan/api-client/schemas/limits';
import type { Place } from '@kotak-aduan/api-client/schemas/place';
import type { ReactiveControllerHost } from 'lit';
import { readPicked } from '../photos/read-picked.ts';

export type PhotoProblem =
  | { readonly kind: 'too-many'; readonly leftOut: number }
  /** All files together. */
  | { readonly kind: 'too-much'; readonly fileName: string }
  | { readonly kind: 'photo-unreadable'; readonly fileName: string }
  /** In the words of the part that refused it, which came late and has texts of its own. */
  | { readonly kind: 'told'; readonly text: string };

export type AttachmentsState =
  | { readonly kind: 'idle' }
  /** `share` is how much of the present one is done, where that takes long enough to be told. */
  | { readonly kind: 'preparing'; readonly left: number; readonly share: number | null };

interface AttachmentsOptions {
  /** May throw an error with a sentence for the person, `told`. */
  prepare: (picked: File, bytes: Promise<ArrayBuffer>, onProgress: (share: number) => void) => Promise<DraftFile>;
  read: () => readonly DraftFile[];
  /** `waiting` were chosen and are yet to come. */
  write: (files: readonly DraftFile[], waiting: number) => Promise<void>;
  /** Where a photo was taken, as it says itself: only offered. */
  readPosition?: (original: ArrayBuffer) => Place | null;
  /** The person gave the place of a photo. */
  onPlace?: (place: Place) => void;
  /** Saves everything, now: opening the camera may cost the page its life. */
  save?: () => Promise<void>;
}

/** The photos and other files of a draft: at most ten, prepared one after the other, so that a cheap phone draws one at a time. */
export class AttachmentsController {
  state: AttachmentsState = { kind: 'idle' };
  /** Of the last choice; gone with the next. */
  problems: readonly PhotoProblem[] = [];
  #queue: Promise<void> = Promise.resolve();
  #waiting = 0;
  /** Of the last choice, without a place among the ten. */
  #spare: readonly File[] = [];
  /** Places that photos say they were taken at, in memory until the person gives them or not. */
  readonly #offers = new Map<string, Place>();
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
    this.problems = [];
    this.#spare = picked;
    this.#fill();
    // Noted first, and not waited for: a page that dies while a photo is prepared can still say how many were lost.
    void this.#write(this.files);
    return this.#queue;
  }

  /** What finds no place waits for one that is refused. */
  #fill(): void {
    const taken = this.#spare.slice(0, this.room);
    this.#spare = this.#spare.slice(taken.length);
    const leftOut = this.#spare.length;
    const refused = this.problems.filter(({ kind }) => kind !== 'too-many');
    this.problems = leftOut > 0 ? [{ kind: 'too-many', leftOut }, ...refused] : refused;
    this.#waiting += taken.length;
    this.#showProgress();
    const round = this.#round;
    for (const file of taken) {
      // Read now, not when its turn comes: by then it may be changed or gone.
      const bytes = readPicked(file);
      // Whoever prepares it hears of a failure.
      bytes.catch(() => undefined);
      this.#queue = this.#queue.then(() => this.#addOne(file, bytes, round));
    }
  }

  #refuse(problem: PhotoProblem): void {
    this.problems = [...this.problems, problem];
    this.#fill();
  }

  /** Before the camera or the list of files opens. */
  aboutToPick(): void {
    void this.#options.save?.();
  }

  /** Waits for every chosen photo; false where one was refused or all were cleared meanwhile, which the person should see first. */
  async settle(): Promise<boolean> {
    if (this.#waiting === 0) return true;
    const round = this.#round;
    const known = this.problems;
    while (this.#waiting > 0) await this.#queue;
    return round === this.#round && this.problems.every((problem) => known.includes(problem));
  }

  remove(fileId: string): Promise<void> {
    this.problems = [];
    this.#spare = [];
    this.#offers.delete(fileId);
    return this.#write(this.files.filter((file) => file.fileId !== fileId));
  }

  /** To another position in the order in which they are read. */
  async move(fileId: string, by: -1 | 1): Promise<void> {
    const files = [...this.files];
    const from = files.findIndex((file) => file.fileId === fileId);
    const [moved] = files.slice(from, from + 1);
    const to = from + by;
    if (moved === undefined || to < 0 || to >= files.length) return;
    files.splice(from, 1);
    files.splice(to, 0, moved);
    await this.#write(files);
  }

  /** With other bytes comes another id, so that the old bytes go from the device, and another key, so that they are sent. */
  change(fileId: string, patch: Partial<DraftFile>): Promise<void> {
    const offer = this.#offers.get(fileId);
    if (offer !== undefined && patch.fileId !== undefined) this.#offers.set(patch.fileId, offer);
    return this.#write(this.files.map((file) => (file.fileId === fileId ? { ...file, ...patch } : file)));
  }

  /** The files whose place is neither given nor declined. */
  get offered(): readonly DraftFile[] {
    return this.files.filter(({ fileId, place }) => place === null && this.#offers.has(fileId));
  }

  /** Gives the places that the photos say. */
  async givePlaces(): Promise<void> {
    const offered = this.offered;
    const [first] = offered;
    const place = first && this.#offers.get(first.fileId);
    await this.#write(this.files.map((file) => (offered.includes(file) ? { ...file, place: this.#offers.get(file.fileId) ?? null } : file)));
    if (place !== undefined) this.#options.onPlace?.(place);
  }

  declinePlaces(): void {
    this.#offers.clear();
    this.#host.requestUpdate();
  }

  /** Takes back what was given. */
  async withholdPlace(fileId: string): Promise<void> {
    this.#offers.delete(fileId);
    await this.change(fileId, { place: null });
  }

  clear(): void {
    this.problems = [];
    this.#spare = [];
    this.#offers.clear();
    this.#round += 1;
    this.#waiting = 0;
    this.#showProgress();
  }

  async #addOne(picked: File, bytes: Promise<ArrayBuffer>, round: number): Promise<void> {
    if (round !== this.#round) return;
    try {
      const file = await this.#options.prepare(picked, bytes, (share) => this.#showProgress(share));
      const position = this.#options.readPosition?.(await bytes) ?? null;
      if (round !== this.#round) return;
      this.#waiting -= 1;
      const allBytes = this.files.reduce((sum, other) => sum + other.bytes.byteLength, file.bytes.byteLength);
      const isTooMuch = allBytes > complaintMaxBytes;
      if (isTooMuch) this.#refuse({ kind: 'too-much', fileName: picked.name });
      else if (position !== null) this.#offers.set(file.fileId, position);
      await this.#write(isTooMuch ? this.files : [...this.files, file]);
    } catch (error) {
      if (round !== this.#round) return;
      this.#waiting -= 1;
      this.#refuse(problemOf(error, picked));
      await this.#write(this.files);
    }
  }

  /** What is here is shown at once: the device may take its time to store it. */
  #write(files: readonly DraftFile[]): Promise<void> {
    const writing = this.#options.write(files, this.#waiting);
    this.#showProgress();
    return writing;
  }

  #showProgress(share: number | null = null): void {
    this.state = this.#waiting > 0 ? { kind: 'preparing', left: this.#waiting, share } : { kind: 'idle' };
    this.#host.requestUpdate();
  }
}

function problemOf(error: unknown, { name }: File): PhotoProblem {
  if (error instanceof Error && 'told' in error && typeof error.told === 'string') return { kind: 'told', text: error.told };
  // Whatever a decoder throws, the person needs to hear that this photo was not taken.
  return { kind: 'photo-unreadable', fileName: name };
}
