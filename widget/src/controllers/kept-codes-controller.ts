import { hasCode } from '@kotak-aduan/api-client/errors';
import type { KeptCode, KeptCodes } from '@kotak-aduan/api-client/kept-codes';
import type { TrackedCase } from '@kotak-aduan/api-client/schemas/tracked-case';
import type { TrackingCode } from '@kotak-aduan/api-client/schemas/tracking-code';
import type { ReactiveControllerHost } from 'lit';
import { caseMark } from '../case-mark.ts';

/**
 * `unknown`: not asked for. `failed`: asked in vain. `dead`: another code was given for the complaint, which this one no longer opens.
 * `waiting`: it never opened anything yet, because no officer has confirmed it.
 */
export type News = 'asking' | 'new' | 'none' | 'unknown' | 'failed' | 'dead' | 'waiting';

/** What the device refused, and of which code. */
interface Refusal {
  readonly what: 'keep' | 'remove';
  readonly trackingCode: TrackingCode;
}

interface KeptCodesOptions {
  readonly codes: Pick<KeptCodes, 'list' | 'keep' | 'change' | 'remove'>;
  readonly look: (trackingCode: TrackingCode) => Promise<TrackedCase>;
  readonly makeId: () => string;
  /** What an officer asks for before a new code counts. */
  readonly markOf: (trackingCode: TrackingCode) => Promise<string>;
  /** False on a device that others use too: nothing is read from it or written to it. */
  readonly mayKeep: () => boolean;
  readonly now?: () => number;
}

/** Of a code that nobody could open yet. */
const unseen = '';

/** The first few are asked for news: each is a request, and a phone may have kept many. */
const lookedAt = 5;

/** The codes that this device was asked to keep: listed on the next visit, with what is new, and gone with one tap. */
export class KeptCodesController {
  list: readonly KeptCode[] = [];
  refusal: Refusal | null = null;
  readonly #news = new Map<string, News>();
  readonly #marks = new Map<string, string>();
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #options: KeptCodesOptions;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>, options: KeptCodesOptions) {
    this.#host = host;
    this.#options = options;
  }

  get mayKeep(): boolean {
    return this.#options.mayKeep();
  }

  news(keptId: string): News {
    return this.#news.get(keptId) ?? 'unknown';
  }

  /** Of a code that waits for an officer. */
  mark(keptId: string): string | null {
    return this.#marks.get(keptId) ?? null;
  }

  keptOf(trackingCode: TrackingCode | null): KeptCode | null {
    return this.list.find((kept) => kept.trackingCode === trackingCode) ?? null;
  }

  /** What there is, and then what is new of it. Where the device refuses, there is nothing. */
  async open(): Promise<void> {
    if (!this.mayKeep) return;
    this.list = await this.#options.codes.list().catch(() => []);
    this.#host.requestUpdate();
    for (const kept of this.list.slice(0, lookedAt)) await this.#lookAt(kept);
  }

  async #lookAt({ keptId, trackingCode, seen }: KeptCode): Promise<void> {
    this.#tell(keptId, 'asking');
    const news = await this.#options.look(trackingCode).then(
      (tracked): News => (caseMark(tracked) === seen ? 'none' : 'new'),
      (error: unknown): News => (!hasCode(error, 'wrong-tracking-code') ? 'failed' : seen === unseen ? 'waiting' : 'dead'),
    );
    if (news === 'waiting') this.#marks.set(keptId, await this.#options.markOf(trackingCode));
    // It may have been opened or removed meanwhile.
    if (this.#news.get(keptId) === 'asking') this.#tell(keptId, news);
  }

  keep(trackingCode: TrackingCode, tracked: TrackedCase): Promise<void> {
    return this.#keep({ trackingCode, complaintNumber: tracked.complaintNumber, seen: caseMark(tracked) });
  }

  /** A new code that counts once an officer has confirmed it. */
  async keepWaiting(made: Pick<KeptCode, 'trackingCode' | 'complaintNumber'>): Promise<void> {
    await this.#keep({ ...made, seen: unseen });
    const kept = this.keptOf(made.trackingCode);
    if (kept === null) return;
    this.#marks.set(kept.keptId, await this.#options.markOf(kept.trackingCode));
    this.#tell(kept.keptId, 'waiting');
  }

  async #keep(made: Pick<KeptCode, 'trackingCode' | 'complaintNumber' | 'seen'>): Promise<void> {
    const { codes, makeId, now = Date.now } = this.#options;
    const { trackingCode } = made;
    if (!this.mayKeep || this.keptOf(trackingCode) !== null) return;
    const kept = { ...made, keptId: makeId(), keptAt: new Date(now()).toISOString(), words: {} };
    await this.#try(() => codes.keep(kept), { list: [kept, ...this.list], refusal: { what: 'keep', trackingCode } });
  }

  /** The person has seen the complaint as it is now. */
  saw(trackingCode: TrackingCode | null, tracked: TrackedCase): Promise<void> {
    const kept = this.keptOf(trackingCode);
    const seen = caseMark(tracked);
    if (kept === null) return Promise.resolve();
    this.#tell(kept.keptId, 'none');
    return kept.seen === seen ? Promise.resolve() : this.#change({ ...kept, seen });
  }

  /** What was begun and is not sent; nothing is written where the code is not kept. */
  setWords(trackingCode: TrackingCode | null, words: KeptCode['words']): Promise<void> {
    const kept = this.keptOf(trackingCode);
    return kept === null ? Promise.resolve() : this.#change({ ...kept, words });
  }

  async remove(keptId: string): Promise<void> {
    const removed = this.list.find((kept) => kept.keptId === keptId);
    if (removed === undefined) return;
    const list = this.list.filter((kept) => kept !== removed);
    await this.#try(() => this.#options.codes.remove(keptId), { list, refusal: { what: 'remove', trackingCode: removed.trackingCode } });
    if (this.refusal === null) this.#news.delete(keptId);
  }

  async #change(changed: KeptCode): Promise<void> {
    const list = this.list.map((kept) => (kept.keptId === changed.keptId ? changed : kept));
    // A later write of the same record must not wait for this one to be listed.
    this.list = list;
    await this.#options.codes.change(changed).catch(() => undefined);
  }

  async #try(write: () => Promise<void>, { list, refusal }: { list: readonly KeptCode[]; refusal: Refusal }): Promise<void> {
    this.refusal = await write().then(
      () => null,
      () => refusal,
    );
    if (this.refusal === null) this.list = list;
    this.#host.requestUpdate();
  }

  #tell(keptId: string, news: News): void {
    this.#news.set(keptId, news);
    this.#host.requestUpdate();
  }
}
