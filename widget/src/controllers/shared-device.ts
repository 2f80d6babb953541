import { MemoryDraftStore, type DraftStore, type DraftSummary } from '@kotak-aduan/api-client/drafts';
import type { DraftController } from './draft-controller.ts';
import { listComplaints } from './other-drafts.ts';

/** A device that others use too: nothing of this draft is written on it. */
export class SharedDevice {
  isOn = false;
  /** What was written before and still lies on the device. What waits to be sent is not among it: that is sent. */
  left: readonly DraftSummary[] = [];
  /** Where to go back to when the device turns out not to be shared. */
  disk: DraftStore | null = null;
  #last: Promise<void> = Promise.resolve();
  readonly #drafts: DraftController;

  constructor(drafts: DraftController) {
    this.#drafts = drafts;
  }

  /** On: what the device has of this draft is wiped at once, and nothing is written from then on. Off: it is saved like any other. */
  set(isOn: boolean): Promise<void> {
    // One after the other: ticked and unticked at once, the last one holds.
    this.#last = this.#last.then(() => this.#set(isOn));
    return this.#last;
  }

  async #set(isOn: boolean): Promise<void> {
    const drafts = this.#drafts;
    await drafts.open();
    if (this.isOn === isOn) return;
    this.isOn = isOn;
    await drafts.hold();
    if (!isOn) {
      this.left = [];
      return drafts.moveTo(this.disk, 'refused');
    }
    const disk = drafts.openStore;
    this.disk = disk;
    drafts.others.forget();
    const why = await disk.remove(drafts.draft.draftId).then(
      () => 'shared' as const,
      () => 'not-wiped' as const,
    );
    await this.#look();
    await drafts.moveTo(new MemoryDraftStore(), why);
  }

  /** The person wants nothing left on the device. */
  async wipeLeft(): Promise<void> {
    for (const { draftId } of this.left) await this.disk?.remove(draftId).catch(() => undefined);
    await this.#look();
    await this.#drafts.others.refresh();
  }

  async #look(): Promise<void> {
    const found = this.disk === null ? [] : await listComplaints(this.disk).catch(() => []);
    this.left = found.filter(({ status }) => status.kind !== 'queued' && status.kind !== 'sending');
  }
}
