import {
  copyDraft,
  type Draft,
  type DraftRevision,
  type DraftStore,
  type DraftSummary,
  type DraftToEdit,
  type StoredStatus,
} from '@kotak-aduan/api-client/drafts';
import { StorageFailedError } from '@kotak-aduan/api-client/errors';

type DraftId = Draft['draftId'];

/** One device's drafts, which several pages share: what `StoredDraftStore` promises, without a browser. */
export class SharedDisk {
  readonly records = new Map<DraftId, DraftToEdit>();
  /** The device keeps and gives nothing for now. */
  isRefusing = false;
  #pages = 0;

  /** `turn` is waited for before each step, so that other pages come between; it never settles where the page is dead. */
  open(turn: () => Promise<void>): DraftStore {
    this.#pages += 1;
    return new PageStore(this, { writer: `page ${this.#pages}`, turn });
  }
}

interface Page {
  readonly writer: string;
  readonly turn: () => Promise<void>;
}

class PageStore implements DraftStore {
  readonly persistence = 'stored';
  readonly #disk: SharedDisk;
  readonly #page: Page;
  readonly #written = new Set<DraftId>();
  #count = 0;
  #last: Promise<unknown> = Promise.resolve();

  constructor(disk: SharedDisk, page: Page) {
    this.#disk = disk;
    this.#page = page;
  }

  list(): Promise<readonly DraftSummary[]> {
    return this.#step(() => {
      const drafts = [...this.#disk.records.values()].map(({ draft }) => draft).toSorted((left, right) => right.updatedAt.localeCompare(left.updatedAt));
      return drafts.map(({ draftId, purpose, createdAt, updatedAt, status, trackingCode, files }) => {
        return { draftId, purpose, createdAt, updatedAt, status, trackingCode, excerpt: '', fileCount: files.length };
      });
    });
  }

  async load<Fields>(draftId: DraftId): Promise<Draft<Fields> | null> {
    return (await this.loadToEdit<Fields>(draftId))?.draft ?? null;
  }

  async loadToEdit<Fields>(draftId: DraftId): Promise<DraftToEdit<Fields> | null> {
    await this.#last;
    // Whoever saved the draft knows its fields' type; the store only keeps it.
    return this.#step(() => (structuredClone(this.#disk.records.get(draftId)) as DraftToEdit<Fields> | undefined) ?? null);
  }

  async save(draft: Draft): Promise<void> {
    await this.#write(draft, () => true);
  }

  saveIf(draft: Draft, mayReplace: (stored: StoredStatus | null) => boolean): Promise<boolean> {
    return this.#write(draft, (stored) => mayReplace(stored?.draft.status ?? null));
  }

  saveOver(draft: Draft, base: DraftRevision | null): Promise<boolean> {
    return this.#write(draft, (stored) => stored === null || this.#isOurs(stored, base));
  }

  async saveOrCopy<Fields>(draft: Draft<Fields>, base: DraftRevision | null): Promise<Draft<Fields>> {
    const isNew = base === null && !this.#written.has(draft.draftId);
    if (await this.#write(draft, (stored) => (stored === null ? isNew : this.#isOurs(stored, base)))) return draft;
    const copy = copyDraft(draft);
    await this.save(copy);
    return copy;
  }

  remove(draftId: DraftId): Promise<void> {
    this.#written.delete(draftId);
    return this.#inTurn(() => void this.#disk.records.delete(draftId));
  }

  rest(): void {
    // A page of these is never taken out.
  }

  close(): void {
    // Nothing is held open.
  }

  #isOurs({ revision }: DraftToEdit, base: DraftRevision | null): boolean {
    return revision.writer === this.#page.writer || (revision.writer === base?.writer && revision.count === base.count);
  }

  #write(draft: Draft, mayReplace: (stored: DraftToEdit | null) => boolean): Promise<boolean> {
    this.#count += 1;
    const revision = { writer: this.#page.writer, count: this.#count };
    const copy = structuredClone(draft);
    return this.#inTurn(() => {
      if (!mayReplace(this.#disk.records.get(draft.draftId) ?? null)) return false;
      this.#disk.records.set(draft.draftId, { draft: copy, revision });
      this.#written.add(draft.draftId);
      return true;
    });
  }

  #inTurn<T>(work: () => T): Promise<T> {
    const turn = this.#last.then(() => this.#step(work));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async #step<T>(work: () => T): Promise<T> {
    await this.#page.turn();
    if (this.#disk.isRefusing) throw new StorageFailedError({ message: 'refused' });
    const value = work();
    await this.#page.turn();
    return value;
  }
}
