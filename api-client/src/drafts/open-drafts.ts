import type { DraftStore } from './draft.ts';
import { DraftConnection } from './draft-connection.ts';
import { MemoryDraftStore } from './memory-draft-store.ts';
import { StoredDraftStore } from './stored-draft-store.ts';
import { isLate, withDeadline } from './with-deadline.ts';

export interface OpenDraftsOptions {
  /** Name of the database; one for each product, for example `kotak-aduan` and `kliping`. */
  readonly name: string;
  readonly now?: (() => number) | undefined;
  readonly openTimeoutMs?: number | undefined;
  readonly workTimeoutMs?: number | undefined;
  /** A newer version of the page needs the database: save what is not saved. Nothing can be saved on this page once the promise has settled. */
  readonly onOutdated?: (() => Promise<void>) | undefined;
  /** False while the page does not show what the drafts are for: the database is let go of after each use. */
  readonly isWanted?: (() => boolean) | undefined;
  /**
   * The device was too busy to open the drafts in time, so that they live in memory, and now it has: this store keeps them.
   * Without it whoever has the one in memory stays with that.
   */
  readonly onLate?: ((store: DraftStore) => void) | undefined;
  /** Closes the store. */
  readonly signal?: AbortSignal | undefined;
}

/** A draft that nobody has touched for so long is wiped at the next start. */
export const draftLifetimeMs = 14 * 24 * 60 * 60 * 1_000;

/** Removing what is too old is not worth more of a person's time than this. */
const cleaningMs = 800;

/**
 * The drafts of this device. Never rejects: where storage is refused, hangs or can't keep a key, the store lives in memory
 * and says so by `persistence`.
 * @example
 * const drafts = await openDrafts({ name: 'kotak-aduan' });
 * await drafts.save(newDraft({ purpose: 'complaint', fields }));
 */
export async function openDrafts({ now = Date.now, openTimeoutMs = 2_000, signal, onLate, ...options }: OpenDraftsOptions): Promise<DraftStore> {
  const connection = new DraftConnection({ ...options, openTimeoutMs, onLate: () => onLate?.(new StoredDraftStore(connection)) });
  if (signal?.aborted) connection.close();
  signal?.addEventListener('abort', () => connection.close(), { once: true });
  try {
    await connection.open();
    const store = new StoredDraftStore(connection);
    const cleaning = store.removeOlderThan(new Date(now() - draftLifetimeMs).toISOString());
    // A failure here takes no draft from anybody: the next start tries again.
    await withDeadline(cleaning, { ms: cleaningMs }).catch(() => undefined);
    return store;
  } catch (error) {
    // Private mode, a full disk, a foreign frame, Lockdown mode, no secure context: each is a normal state, not a fault.
    if (!onLate || !isLate(error)) connection.close();
    return new MemoryDraftStore();
  }
}
