import type { DraftId } from '../schemas/ids.ts';
import type { Draft, DraftRevision, DraftStore, DraftSummary, DraftToEdit, StoredStatus } from './draft.ts';
import { summariseDraft } from './summarise-draft.ts';

/** Drafts that live as long as the page: where the device has no storage, or refuses it. The form says so. */
export class MemoryDraftStore implements DraftStore {
  readonly persistence = 'memory';
  readonly #drafts = new Map<DraftId, Draft>();

  list(): Promise<readonly DraftSummary[]> {
    const newestFirst = [...this.#drafts.values()].sort((left, right) => right.updatedAt.localeCompare(left.updatedAt));
    return Promise.resolve(newestFirst.map(summariseDraft));
  }

  load<Fields>(draftId: DraftId): Promise<Draft<Fields> | null> {
    // Whoever saved the draft knows its fields' type; the store only keeps it.
    return Promise.resolve((this.#drafts.get(draftId) as Draft<Fields> | undefined) ?? null);
  }

  save(draft: Draft): Promise<void> {
    this.#drafts.set(draft.draftId, draft);
    return Promise.resolve();
  }

  async saveIf(draft: Draft, mayReplace: (stored: StoredStatus | null) => boolean): Promise<boolean> {
    if (!mayReplace(this.#drafts.get(draft.draftId)?.status ?? null)) return false;
    await this.save(draft);
    return true;
  }

  async loadToEdit<Fields>(draftId: DraftId): Promise<DraftToEdit<Fields> | null> {
    const draft = await this.load<Fields>(draftId);
    return draft === null ? null : { draft, revision: { writer: '', count: 0 } };
  }

  async saveOver(draft: Draft, _base: DraftRevision | null): Promise<boolean> {
    await this.save(draft);
    return true;
  }

  /** No other page can reach this memory, so there is never a copy. */
  async saveOrCopy<Fields>(draft: Draft<Fields>, _base: DraftRevision | null): Promise<Draft<Fields>> {
    await this.save(draft);
    return draft;
  }

  remove(draftId: DraftId): Promise<void> {
    this.#drafts.delete(draftId);
    return Promise.resolve();
  }

  rest(): void {
    // There is nothing to let go of.
  }

  close(): void {
    this.#drafts.clear();
  }
}
