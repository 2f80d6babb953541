import { MemoryDraftStore, type DraftStore } from '@kotak-aduan/api-client/drafts';
import type { DraftController } from './draft-controller.ts';

/** A device that others use too: nothing of this draft is written on it. */
export class SharedDevice {
  isOn = false;
  /** Where to go back to when the device turns out not to be shared. */
  #disk: DraftStore | null = null;
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
    if (!isOn) return drafts.moveTo(this.#disk, 'refused');
    const disk = drafts.openStore;
    this.#disk = disk;
    drafts.others.forget();
    const why = await disk.remove(drafts.draft.draftId).then(
      () => 'shared' as const,
      () => 'not-wiped' as const,
    );
    await drafts.moveTo(new MemoryDraftStore(), why);
  }
}
