import type { Draft, DraftPersistence, DraftSummary } from '@kotak-aduan/api-client/drafts';
import type { ClipFields, SendProgress } from '@kotak-aduan/api-client/outbox';
import type { AccountSnapshot, CityConfig, Clip, ClipMatch, ClipReport, ComplaintNumber, DraftId } from '@kotak-aduan/api-client/schemas';
import type { AccountChoice } from '../accounts/account-choice.ts';
import type { BadgeMode } from '../badge-mode.ts';
import type { Skeleton } from '../adapters/index.ts';
import type { Direction } from '../content/extend-run.ts';
import type { UiLanguage } from '../messages/messages.ts';
import type { RulesRefusal } from '../rules/verify-served-rules.ts';
import type { ClipProgress } from '../storage/items.ts';
import type { StorageItem } from '../storage/storage-item.ts';
import type { AnsweringBackend } from './answering-backend.ts';
import type { SweepingBackend } from './sweep-items.ts';
import type { ProfileOutcome } from './read-profile.ts';

export interface Account {
  readonly isPaired: boolean;
  readonly isSignedIn: boolean;
}

export interface PanelWatch {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ClipProgress | null) => void;
  readonly onDrafts: () => void;
  readonly onAccount: () => void;
}

/** All that the panel does beyond its own document, so that it can be tested without a browser's extension. */
export interface PanelBackend {
  readonly language: UiLanguage;
  readonly persistence: DraftPersistence;
  list(): Promise<readonly DraftSummary[]>;
  load(draftId: DraftId): Promise<Draft<ClipFields> | null>;
  /** Changes what nobody has sent yet; gives the draft as it is afterwards. */
  change(draftId: DraftId, change: (draft: Draft<ClipFields>) => Draft<ClipFields>): Promise<Draft<ClipFields> | null>;
  remove(draftId: DraftId): Promise<void>;
  /** Queues a draft and sends it now. Settles when it was sent or put off; its record says which. */
  send(draftId: DraftId, options: { readonly onProgress: (progress: SendProgress) => void }): Promise<void>;
  /** Has it sent once its pictures are there, should the panel be closed before. */
  sendWhenWhole(draftId: DraftId): Promise<void>;
  /** Takes a queued draft back to writing. */
  edit(draftId: DraftId): Promise<void>;
  city(): Promise<CityConfig | null>;
  /** Whether somebody clipped this already; nothing where the server can't be asked. */
  findMatches(clip: Clip, signal: AbortSignal): Promise<readonly ClipMatch[]>;
  /** As the report of a wrong clip names it. */
  readonly extensionVersion: string;
  /** The structure around what was clipped at this moment; null where the page has gone on since. */
  readSkeleton(at: string): Promise<Skeleton | null>;
  /** Adds the message before or after the clipped ones; `end`: the page shows none there, `gone`: it no longer shows the clipped one. */
  addMessage(draftId: DraftId, direction: Direction): Promise<'added' | 'end' | 'gone'>;
  /** Sends what a person has looked at; throws a coded error where the city's server can't take it. */
  sendReport(report: ClipReport): Promise<void>;
  /** Looks for a newer set at the paired server; gives why it is not read by, where nobody was told yet. */
  lookForRules(): Promise<RulesRefusal | null>;
  /** When the last page was read whose comments nobody can read any more; null where the last one was read as ever. */
  layoutChangedAt(): Promise<string | null>;
  account(): Promise<Account>;
  /** Which city and account clips are made for. */
  readonly accounts: AccountChoice;
  progress(): Promise<ClipProgress | null>;
  /** As a person reads it: “Alt+Shift+L”; empty where there is none. */
  readonly aimShortcut: string;
  /** Begins aiming in the page beside the panel; `refused` where no gesture has allowed it yet, `nowhere` where there is none. */
  startAim(): Promise<'aiming' | 'ended' | 'refused' | 'nowhere'>;
  endAim(): Promise<void>;
  /** Makes one draft of several; gives whether they could be. */
  join(draftIds: readonly DraftId[]): Promise<boolean>;
  forgetGathered(): Promise<void>;
  /** Looks whether the background still works on what the panel waits for, and wakes it where it was stopped. */
  wake(): Promise<void>;
  /** Sends all that waits, whenever it was due. */
  sendAll(): Promise<void>;
  watch(watch: PanelWatch): void;
  /** Asks the person for permission, so it must be called in a click's own turn. */
  allowMedia(urls: readonly string[]): Promise<boolean>;
  /** Gives how many pictures are still lacking. */
  fetchMissingMedia(draftId: DraftId): Promise<number>;
  /** Whether what somebody clipped already is marked in the page. */
  readonly badges: Pick<StorageItem<BadgeMode>, 'get' | 'set' | 'watch'>;
  /** What comes after a clip was filed: its author. */
  readonly answering: AnsweringBackend;
  /** The comments of a page of ours. */
  readonly sweeping: SweepingBackend;
  /** What the profile page beside the panel shows. */
  readProfile(): Promise<ProfileOutcome>;
  /** Keeps it as a snapshot; throws a coded error where the server can't be asked. */
  noteAccount(snapshot: AccountSnapshot): Promise<void>;
  copy(text: string): Promise<void>;
  openPairing(): void;
  /** At this case, where its number is known and the server can be asked for it. */
  openDesk(complaintNumber?: ComplaintNumber): void;
}

/** What a list of clips and an open one need: the panel's own, or the desk's. */
export type DraftsBackend = Pick<
  PanelBackend,
  | 'list'
  | 'load'
  | 'change'
  | 'remove'
  | 'send'
  | 'sendWhenWhole'
  | 'edit'
  | 'city'
  | 'findMatches'
  | 'addMessage'
  | 'account'
  | 'progress'
  | 'wake'
  | 'sendAll'
  | 'watch'
  | 'allowMedia'
  | 'fetchMissingMedia'
  | 'persistence'
  | 'openDesk'
>;
