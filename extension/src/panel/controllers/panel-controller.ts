import type { Draft, DraftSummary } from '@kotak-aduan/api-client/drafts';
import type { ClipFields } from '@kotak-aduan/api-client/outbox';
import { messageIdentities, type CityConfig, type Clip, type ClipMatch, type ComplaintNumber, type DraftId } from '@kotak-aduan/api-client/schemas';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Direction } from '../../content/extend-run.ts';
import { errorCode } from '../../errors/has-code.ts';
import type { ClipProgress } from '../../storage/items.ts';
import { isJoinable } from '../elements/aduan-clip-form/clip-match.ts';
import type { Account, DraftsBackend } from '../panel-backend.ts';

export interface PanelState {
  readonly isReady: boolean;
  readonly drafts: readonly DraftSummary[];
  /** Beginnings of the texts of unsent drafts, by id. */
  readonly excerpts: ReadonlyMap<DraftId, string>;
  readonly open: Draft<ClipFields> | null;
  readonly progress: ClipProgress | null;
  readonly account: Account;
  readonly city: CityConfig | null;
  readonly match: ClipMatch | null;
  /** From 0 to 1 while the open draft is sent from here. */
  readonly sentShare: number | null;
  /** What went wrong with the last thing that was asked for, as a code. */
  readonly fault: string | null;
}

const empty: PanelState = {
  isReady: false,
  drafts: [],
  excerpts: new Map(),
  open: null,
  progress: null,
  account: { isPaired: true, isSignedIn: false },
  city: null,
  match: null,
  sentShare: null,
  fault: null,
};

/** So long a click may take, pictures and all, and so long is its refusal shown. */
const patienceMs = 30_000;
const wakeMs = 4_000;

/** What the panel knows and does. Holds no text that the store doesn't hold: a panel that is closed loses nothing. */
export class PanelController implements ReactiveController {
  #state = empty;
  #backend: DraftsBackend | null = null;
  #life: AbortController | null = null;
  /** The draft that the server was asked about; once is enough. */
  #lookedUp: DraftId | null = null;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #wake: ReturnType<typeof setInterval> | undefined;
  #reloads = 0;
  /** Told at the next change. */
  readonly #waiting: (() => void)[] = [];
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get state(): PanelState {
    return this.#state;
  }

  hostConnected(): void {
    if (this.#backend !== null) this.start(this.#backend);
  }

  hostDisconnected(): void {
    this.#life?.abort();
    this.#life = null;
    clearTimeout(this.#patience);
    clearInterval(this.#wake);
  }

  start(backend: DraftsBackend): void {
    this.hostDisconnected();
    this.#backend = backend;
    const life = new AbortController();
    this.#life = life;
    backend.watch({
      signal: life.signal,
      onProgress: (progress) => this.#attempt(() => this.#follow(progress)),
      onDrafts: () => this.#attempt(() => this.#reload()),
      onAccount: () => this.#attempt(() => this.#loadAccount()),
    });
    this.#attempt(async () => {
      await this.#reload();
      this.#set({ account: await backend.account() });
      const progress = await backend.progress();
      // A click that came while this was asked is newer than the answer.
      if (this.#state.progress === null) await this.#follow(progress);
      this.#set({ isReady: true });
      await this.#loadAccount();
    });
  }

  openDraft(draftId: DraftId | null): void {
    this.#lookedUp = null;
    // Whoever goes on has read why the last click made no draft.
    if (this.#state.progress?.kind === 'none') this.#set({ progress: null });
    this.#attempt(async () => {
      const draft = draftId === null ? null : ((await this.#backend?.load(draftId)) ?? null);
      this.#set({ open: draft, match: null, sentShare: null, fault: draftId !== null && draft === null ? 'draft-missing' : null });
      if (draft === null) await this.#reload();
      else await this.#lookUp(draft);
    });
  }

  /** Changes the open draft and stores it; settles when it is stored. */
  async change(change: (draft: Draft<ClipFields>) => Draft<ClipFields>): Promise<void> {
    const { open } = this.#state;
    if (open === null || this.#backend === null) return;
    try {
      const changed = await this.#backend.change(open.draftId, change);
      if (changed === null) this.#set({ fault: 'draft-missing' });
      else if (this.#state.open?.draftId === changed.draftId) await this.#show(changed, open);
    } catch (error) {
      this.#set({ fault: errorCode(error) ?? 'message-failed' });
    }
  }

  /** Adds the message before or after the clipped ones. */
  async addMessage(direction: Direction): Promise<'added' | 'end' | 'gone'> {
    const { open } = this.#state;
    if (open === null || this.#backend === null) return 'gone';
    try {
      const outcome = await this.#backend.addMessage(open.draftId, direction);
      const changed = outcome === 'added' ? await this.#backend.load(open.draftId) : null;
      if (changed !== null && this.#state.open?.draftId === changed.draftId) await this.#show(changed, open);
      return outcome;
    } catch (error) {
      this.#set({ fault: errorCode(error) ?? 'message-failed' });
      return 'gone';
    }
  }

  /** With a link, a time or a message more it may be known as one that was clipped before. */
  async #show(changed: Draft<ClipFields>, before: Draft<ClipFields>): Promise<void> {
    this.#set({ open: changed });
    if (changed.fields.clip === before.fields.clip || isSameThing(changed.fields.clip, before.fields.clip)) return;
    this.#lookedUp = null;
    await this.#lookUp(changed);
  }

  send(): void {
    const { open } = this.#state;
    if (open === null) return;
    this.#attempt(async () => {
      this.#set({ sentShare: 0 });
      await this.#untilWhole(open.draftId);
      await this.#backend?.send(open.draftId, {
        onProgress: ({ sentBytes, totalBytes }) => this.#set({ sentShare: totalBytes === 0 ? 0 : sentBytes / totalBytes }),
      });
      this.#set({ sentShare: null });
      await this.#reload();
    });
  }

  /** Pictures and screenshot may still be on their way into the draft, and belong to what is sent. A background that was stopped is not waited for: `#expire`. */
  async #untilWhole(draftId: DraftId): Promise<void> {
    const isPending = (): boolean => this.#state.progress?.kind === 'drafted' && this.#state.progress.draftId === draftId;
    if (!isPending()) return;
    await this.#backend?.sendWhenWhole(draftId);
    while (isPending()) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  sendAll(): void {
    this.#attempt(async () => {
      await this.#backend?.sendAll();
      await this.#reload();
    });
  }

  openDesk(complaintNumber: ComplaintNumber): void {
    this.#backend?.openDesk(complaintNumber);
  }

  edit(): void {
    const { open } = this.#state;
    if (open === null) return;
    this.#attempt(async () => {
      await this.#backend?.edit(open.draftId);
      await this.#reload();
    });
  }

  remove(draftId: DraftId): void {
    this.#attempt(async () => {
      await this.#backend?.remove(draftId);
      this.#set({ open: null });
      await this.#reload();
    });
  }

  /** Called in a click's own turn, since the browser asks the person for permission. */
  retryMedia(): void {
    const { open } = this.#state;
    const backend = this.#backend;
    if (open === null || backend === null) return;
    const { media, pageUrl } = open.fields.clip;
    // The platform's page with it, so that the next right click there knows its comment.
    const allowed = backend.allowMedia([pageUrl, ...media.filter(({ kind }) => kind === 'image').map(({ url }) => url)]);
    this.#attempt(async () => {
      const missing = (await allowed) ? await backend.fetchMissingMedia(open.draftId) : 1;
      await this.#reload();
      if (missing > 0) this.#set({ fault: 'media-unreachable' });
    });
  }

  async #follow(progress: ClipProgress | null): Promise<void> {
    const before = this.#state.progress;
    this.#set({ progress });
    this.#expire(progress);
    if (progress === null || progress.kind === 'reading' || progress.kind === 'aiming') return;
    // The list, in which each of several stands, under the choice.
    if (progress.kind === 'gathered' && before?.at !== progress.at) this.#set({ open: null, match: null, fault: null });
    await this.#reload();
    // A new clip is opened once; after that the person may have gone elsewhere.
    const isNew = progress.kind === 'drafted' || (progress.kind === 'complete' && before?.at !== progress.at);
    if (!isNew || !('draftId' in progress) || this.#state.open?.draftId === progress.draftId) return;
    // The last click is told anew to a panel that is opened again: what was sent or deleted since is done with.
    const draft = await this.#backend?.load(progress.draftId);
    if (draft != null && draft.status.kind !== 'sent') this.openDraft(progress.draftId);
  }

  /** A background that was stopped in the middle tells nothing any more; the person shall not wait for it. */
  #expire(progress: ClipProgress | null): void {
    clearTimeout(this.#patience);
    this.#keepAwake(progress);
    if (progress === null || progress.kind === 'complete' || progress.kind === 'aiming' || progress.kind === 'gathered') return;
    const { at, kind } = progress;
    const giveUp = (): void => {
      if (this.#state.progress?.at !== at || this.#state.progress.kind !== kind) return;
      this.#set({ progress: kind === 'reading' ? { kind: 'none', at, reason: 'unreadable-answer' } : null });
    };
    this.#patience = setTimeout(giveUp, Date.parse(at) + patienceMs - Date.now());
  }

  /** While the background is at work it is looked after: one that was stopped is woken within seconds (EXT-1). */
  #keepAwake(progress: ClipProgress | null): void {
    clearInterval(this.#wake);
    const isAtWork = progress?.kind === 'reading' || progress?.kind === 'drafted' || progress?.kind === 'aiming';
    // What it says is heard by `watch`; where nobody answers, the next look tries again.
    if (isAtWork) this.#wake = setInterval(() => void this.#backend?.wake().catch(() => undefined), wakeMs);
  }

  async #reload(): Promise<void> {
    const backend = this.#backend;
    if (backend === null) return;
    const turn = ++this.#reloads;
    const drafts = (await backend.list()).filter(({ purpose }) => purpose === 'clip');
    const openId = this.#state.open?.draftId;
    const excerpts = new Map(this.#state.excerpts);
    let open: Draft<ClipFields> | null = null;
    for (const { draftId, status } of drafts) {
      if (draftId !== openId && (status.kind === 'sent' || excerpts.has(draftId))) continue;
      const draft = await backend.load(draftId);
      if (draftId === openId) open = draft;
      // A sent draft keeps its receipt and no words.
      if (draft !== null && draft.status.kind !== 'sent') excerpts.set(draftId, draft.fields.text.slice(0, 80));
    }
    // A later one that was faster has seen newer things: a draft that is sent would be shown as on its way for good.
    if (turn === this.#reloads && this.#state.open?.draftId === openId) this.#set({ drafts, excerpts, open });
  }

  async #lookUp({ draftId, fields, status }: Draft<ClipFields>): Promise<void> {
    if (this.#backend === null || this.#life === null || status.kind === 'sent' || !this.#state.account.isSignedIn || this.#lookedUp === draftId) return;
    this.#lookedUp = draftId;
    const matches = await this.#backend.findMatches(fields.clip, this.#life.signal);
    // Clipped twice before, the one that still goes on is the one to join.
    if (this.#state.open?.draftId === draftId) this.#set({ match: matches.find(isJoinable) ?? matches[0] ?? null });
  }

  async #loadAccount(): Promise<void> {
    if (this.#backend === null) return;
    this.#set({ account: await this.#backend.account() });
    this.#set({ city: await this.#backend.city() });
    if (this.#state.open !== null && this.#state.match === null) await this.#lookUp(this.#state.open);
  }

  #set(change: Partial<PanelState>): void {
    this.#state = { ...this.#state, ...change };
    this.#host.requestUpdate();
    for (const tell of this.#waiting.splice(0)) tell();
  }

  #attempt(work: () => Promise<unknown>): void {
    work().catch((error: unknown) => this.#set({ fault: errorCode(error) ?? 'message-failed', sentShare: null, isReady: true }));
  }
}

function isSameThing(left: Clip, right: Clip): boolean {
  return left.permalink === right.permalink && messageIdentities(left).join() === messageIdentities(right).join();
}
