import type { Draft, DraftFile, DraftRevision, DraftStore } from '@kotak-aduan/api-client/drafts';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FormFields } from '../form-fields.ts';
import type { DraftOptions } from './draft-options.ts';
import { isSameState, type DraftState, type MemoryReason } from './draft-state.ts';
import { findNewestDraft } from './find-newest-draft.ts';
import { goOnAsCopy } from './go-on-as-copy.ts';
import { goOnWith } from './go-on-with.ts';
import { hasContent } from './has-content.ts';
import { isWithOutbox } from './is-with-outbox.ts';
import { KeptDraft } from './kept-draft.ts';
import { OtherDrafts } from './other-drafts.ts';
import { SaveTimer } from './save-timer.ts';
import { saveWhatFits } from './save-what-fits.ts';
import { writeOnDraft } from './write-on-draft.ts';

/** The draft of this form: what was written, its photos, and whether the device has it. */
export class DraftController implements ReactiveController {
  state: DraftState = { kind: 'opening' };
  draft: Draft<FormFields>;
  store: DraftStore | null = null;
  readonly others: OtherDrafts;
  readonly kept = new KeptDraft();
  /** Nothing may be written: the outbox has the draft, or it is being wiped. */
  isHeld = false;
  /** Another tab has sent it, while it stood here unchanged. */
  isNews = false;
  /** Photos chosen and still being prepared: until they are here, nothing is called saved. */
  #waiting = 0;
  readonly #timer: SaveTimer;
  /** A device that was too busy may have time later; one that refuses is asked less and less. */
  readonly #again: SaveTimer;
  #failures = 0;
  #saving: Promise<void> = Promise.resolve();
  #opening: Promise<void> | null = null;
  readonly #host: ReactiveControllerHost;
  readonly #options: DraftOptions;

  constructor(host: ReactiveControllerHost, options: DraftOptions) {
    this.#host = host;
    this.#options = options;
    this.draft = options.make();
    this.others = new OtherDrafts({ store: () => this.store, currentId: () => this.draft.draftId, onChange: () => host.requestUpdate() });
    this.#timer = new SaveTimer(this.flush);
    this.#again = new SaveTimer(this.flush);
    host.addController(this);
  }

  get openStore(): DraftStore {
    if (this.store === null) throw new Error('The drafts are not open yet');
    return this.store;
  }

  /** As it is in the field. */
  get text(): string {
    return this.#options.readText();
  }

  /** Whether all of it outlives the page. */
  get isStored(): boolean {
    return this.state.kind !== 'memory' && this.state.kind !== 'text-only';
  }

  /** Photos that were chosen before the page was reloaded and did not get into the draft; until the next choice. */
  get lostPhotos(): number {
    return this.draft.fields.photosUnsaved - this.#waiting;
  }

  hostDisconnected(): void {
    // An open database would keep the whole form in memory, however often the page takes it out and makes another.
    void this.flush().then(() => {
      this.#again.stop();
      this.store?.rest();
    });
  }

  /** Opens the store and takes up the newest draft that is not sent. Whatever was typed meanwhile stays. */
  readonly open = (): Promise<void> => (this.#opening ??= this.#open());

  async #open(): Promise<void> {
    const early = await this.#options.open((late) => void this.open().then(() => this.#moveOn(early, late)));
    await this.#goOnIn(early);
  }

  /** The device has room after all. What is being sent stays where it is, and so does what was begun beside it. */
  async #moveOn(early: DraftStore, late: DraftStore): Promise<void> {
    await this.#saving;
    if (this.store !== early || this.isHeld || this.others.summaries.length > 0) return;
    await (hasContent(this.draft, this.text) ? this.moveTo(late, 'refused') : this.#goOnIn(late));
  }

  async #goOnIn(store: DraftStore): Promise<void> {
    const { drafts, newest } = await findNewestDraft(store);
    const goingOn = newest && goOnWith(newest.draft, { draft: this.draft, typed: this.text, isWaiting: this.#waiting > 0 });
    this.store = store;
    this.#clear();
    if (goingOn) this.takeUp(goingOn.draft, newest.revision);
    if (goingOn?.isWrittenOn) this.kept.draft = null;
    this.others.take(drafts);
    if (hasContent(this.draft, this.text) && this.#hasChanged()) this.changed();
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
    if (this.isHeld) return;
    if (this.state.kind === 'saved' || this.state.kind === 'empty') this.#become({ kind: 'saving' });
    this.#timer.start(this.#options.saveAfterMs ?? 300);
  }

  /** Writes what there is, now. */
  readonly flush = (): Promise<void> => {
    this.#timer.stop();
    this.#again.stop();
    return (this.#saving = this.#saving.then(() => this.#save()));
  };

  async #save(): Promise<void> {
    const { store } = this;
    if (store === null || this.isHeld) return;
    if (!hasContent(this.draft, this.text) || !this.#hasChanged()) return this.#become(this.#stateNow());
    const updatedAt = new Date((this.#options.now ?? Date.now)()).toISOString();
    const draft = { ...this.draft, updatedAt, fields: { ...this.draft.fields, text: this.text } };
    const before = this.kept.draft;
    this.draft = draft;
    try {
      const { stored, isWhole } = await saveWhatFits({ store, draft, base: this.kept.base });
      if (stored.draftId !== draft.draftId) {
        this.#becomeCopy(stored, before);
        // With what it was copied from.
        return await this.#save();
      }
      if (this.draft === draft) this.kept.draft = draft;
      this.#failures = 0;
      this.kept.told(store, isWhole ? 'saved' : 'text-only');
      this.#become(this.#stateNow());
    } catch {
      // Refused storage is a state that the person is told of, not a fault; the text is still in the field.
      this.#become({ kind: 'memory', why: this.kept.why });
      if (this.kept.why === 'refused') this.#again.start(4_000 * 2 ** this.#failures++);
    }
  }

  /** Another tab's version stays where it was; this form goes on with its own. */
  #becomeCopy(copy: Draft<FormFields>, before: Draft<FormFields> | null): void {
    this.draft = goOnAsCopy(this.draft, copy, before);
    this.kept.draft = null;
    this.kept.base = null;
    void this.others.refresh();
  }

  /** A newer version of the page needs the storage: the last words are written, then the person is asked to load that page. */
  async giveWay(): Promise<void> {
    this.kept.why = 'outdated';
    await this.flush();
    this.#become({ kind: 'memory', why: 'outdated' });
  }

  /** The outbox does not have it any more. */
  takeBack(draft: Draft<FormFields>): void {
    if (!this.isHeld) return;
    this.draft = draft;
    void writeOnDraft(this, draft);
    this.#host.requestUpdate();
  }

  /** Wipes the draft and begins another. What another tab has written since stays: nobody here has seen it. */
  async startOver(): Promise<void> {
    const isPutAway = this.isHeld;
    await this.hold();
    const { draft, store } = this;
    const { base } = this.kept;
    this.begin();
    // Typed while the last of the old one was written.
    if (this.text !== '') this.changed();
    const empty = { ...draft, fields: this.draft.fields, files: [] };
    const isOurs = isPutAway || (await store?.saveOver(empty, base).catch(() => true));
    if (isOurs) await store?.remove(draft.draftId).catch(() => undefined);
    await this.others.refresh();
  }

  /** Begins another and keeps this one. False where the device does not have it whole, so that it would be lost. */
  async startAnother(): Promise<boolean> {
    if (!(await this.isSafe())) return false;
    this.begin();
    this.#options.onRestored(this.draft);
    await this.others.refresh();
    return true;
  }

  /** Where nothing was changed here, another tab's later words are taken up instead of fought. Tells whether there were any. */
  async catchUp(): Promise<boolean> {
    const { draft, store } = this;
    const mayTakeUp = (): boolean => this.draft === draft && (this.isHeld || !this.#hasChanged());
    const found = store !== null && mayTakeUp() ? await store.loadToEdit<FormFields>(draft.draftId).catch(() => null) : null;
    const isNewer = found !== null && found.draft.updatedAt > draft.updatedAt && !(this.isHeld && isWithOutbox(found.draft)) && mayTakeUp();
    if (isNewer) {
      this.takeUp(found.draft, found.revision);
      this.isNews = this.isHeld;
    }
    // The list can wait: what was sent by now is shown as that before the next key, which would be lost.
    void this.others.refresh();
    return isNewer;
  }

  /** Goes on with this draft in another store, from nothing. */
  async moveTo(store: DraftStore | null, why: MemoryReason): Promise<void> {
    this.store = store;
    this.kept.why = why;
    this.#clear();
    await this.flush();
    await this.others.refresh();
  }

  /** Waits for what is being written and lets nothing more be, so that what is wiped then stays wiped. */
  async hold(): Promise<void> {
    this.#timer.stop();
    this.isHeld = true;
    await this.#saving;
  }

  /** What it was copied from was sent in another tab, or may have been: this would be a second complaint. */
  async isSentElsewhere(): Promise<boolean> {
    const { copiedFrom } = this.draft.fields;
    if (!copiedFrom) return false;
    await this.others.refresh();
    return this.others.hasLeft(copiedFrom.draftId);
  }

  async isSafe(): Promise<boolean> {
    await this.flush();
    if (!this.isHeld) return !hasContent(this.draft, this.text) || (!this.#hasChanged() && this.kept.state.kind !== 'text-only');
    const stored = await this.store?.load(this.draft.draftId).catch(() => null);
    return stored !== null && stored !== undefined && stored.status.kind !== 'writing';
  }

  begin(): void {
    this.#timer.stop();
    this.draft = this.#options.make();
    this.#waiting = 0;
    this.#clear();
  }

  #clear(): void {
    this.isHeld = this.isNews = false;
    this.kept.clear(this.store);
    this.#become(this.kept.state);
  }

  /** Goes on with what the device has. */
  takeUp(found: Draft<FormFields>, revision: DraftRevision): void {
    const { kept } = this;
    // What was sent has no fields any more.
    const fields: FormFields | null = found.fields;
    this.draft = { ...found, fields: fields ?? this.#options.make().fields };
    this.isHeld = isWithOutbox(found);
    this.#options.onRestored(this.draft);
    kept.base = revision;
    // The form may have filled in fields that an older version did not have: that alone is nothing to write.
    kept.draft = this.draft;
    kept.told(this.store);
    this.#become(kept.state);
    this.#host.requestUpdate();
  }

  #hasChanged(): boolean {
    return this.draft !== this.kept.draft || this.text !== this.draft.fields.text;
  }

  /** Nothing is called saved while something newer waits. */
  #stateNow(): DraftState {
    const isBehind = this.#timer.isRunning || this.#waiting > 0;
    return isBehind && this.kept.state.kind !== 'memory' ? { kind: 'saving' } : this.kept.state;
  }

  hostUpdated(): void {
    this.kept.isSaid ||= this.state.kind === 'saved';
  }

  #become(state: DraftState): void {
    if (!isSameState(this.state, state)) this.#host.requestUpdate();
    this.state = state;
  }
}
