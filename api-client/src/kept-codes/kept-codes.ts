import { deleteDB } from 'idb';
import { askedAll, heard } from '../drafts/heard.ts';
import { sealBytes, unsealBytes } from '../drafts/seal.ts';
import { withDeadline } from '../drafts/with-deadline.ts';
import { StorageFailedError } from '../errors/storage-failed-error.ts';
import { noteKeptCodes } from './note-kept-codes.ts';
import type { KeptCode } from './kept-code.ts';
import { openKeptCodesDb, type KeptCodeRecord, type KeptCodesAccess } from './kept-codes-db.ts';

export interface KeptCodesOptions {
  readonly name?: string | undefined;
  /** A database that hangs for so long is as good as refused. */
  readonly timeoutMs?: number | undefined;
}

const usualName = 'kotak-aduan-kode';

/**
 * The tracking codes that this device was asked to keep. Each call opens the database and lets go of it: it is asked for a few times in a
 * visit, and an open one would stand in the way of whoever wipes it. Rejects with `StorageFailedError` where the device refuses.
 * @example
 * const codes = new KeptCodes();
 * await codes.keep({ keptId, trackingCode, complaintNumber, keptAt, seen, words: {} });
 */
export class KeptCodes {
  readonly #name: string;
  readonly #timeoutMs: number;

  constructor({ name = usualName, timeoutMs = 4_000 }: KeptCodesOptions = {}) {
    this.#name = name;
    this.#timeoutMs = timeoutMs;
  }

  /** Newest first. What can't be read any more, because its key is gone, is left out. */
  async list(): Promise<readonly KeptCode[]> {
    const found = await this.#use({ mayMake: false }, async ({ db, key }) => {
      const records = await heard(db.transaction('codes')).store.getAll();
      const codes = await Promise.all(records.map((record) => unseal(record, key).catch(() => null)));
      return codes.filter((code) => code !== null).sort((left, right) => right.keptAt.localeCompare(left.keptAt));
    });
    noteKeptCodes((found ?? []).length > 0);
    return found ?? [];
  }

  /** Over whatever was kept by this id. Settles only after the transaction is complete: "tersimpan" may be said then, not before. */
  async keep(code: KeptCode): Promise<void> {
    await this.#write(code, true);
    noteKeptCodes(true);
  }

  /** As `keep`, where it is still kept: what another tab has removed stays removed. */
  change(code: KeptCode): Promise<void> {
    return this.#write(code, false);
  }

  async #write(code: KeptCode, isNew: boolean): Promise<void> {
    await this.#use({ mayMake: isNew }, async ({ db, key }) => {
      const { keptId } = code;
      const content = await sealBytes(new TextEncoder().encode(JSON.stringify(code)), { key, label: keptId });
      const transaction = heard(db.transaction('codes', 'readwrite', { durability: 'strict' }));
      // Asked in the transaction that writes: no other tab can come between.
      const mayWrite = isNew || (await transaction.store.getKey(keptId)) !== undefined;
      const put = mayWrite ? transaction.store.put({ keptId, content }) : null;
      askedAll(transaction);
      await Promise.all([put, transaction.done]);
    });
  }

  async remove(keptId: string): Promise<void> {
    await this.#use({ mayMake: false }, async ({ db }) => {
      const transaction = heard(db.transaction('codes', 'readwrite', { durability: 'strict' }));
      const removal = transaction.store.delete(keptId);
      askedAll(transaction);
      await Promise.all([removal, transaction.done]);
    });
    await this.list();
  }

  /** All of them, and the key that opens what an engine may still have of them. */
  async wipe(): Promise<void> {
    try {
      await withDeadline(deleteDB(this.#name), { ms: this.#timeoutMs });
      noteKeptCodes(false);
    } catch (cause) {
      throw new StorageFailedError({ message: 'The kept codes could not be wiped', cause });
    }
  }

  /** Null where there is no database and none may be made. */
  async #use<T>(how: { mayMake: boolean }, work: (access: KeptCodesAccess) => Promise<T>, triesLeft = 5): Promise<T | null> {
    const ms = this.#timeoutMs;
    try {
      const access = await withDeadline(openKeptCodesDb(this.#name, how), { ms, onLate: (late) => late?.db.close() });
      if (access === null) return null;
      return await withDeadline(work(access), { ms }).finally(() => access.db.close());
    } catch (cause) {
      // Given up as the page was put aside, before all was asked for: whoever comes back has not asked in vain.
      if (isGivenUp(cause) && triesLeft > 0) return this.#use(how, work, triesLeft - 1);
      throw new StorageFailedError({ message: 'The kept codes could not be reached', cause });
    }
  }
}

function isGivenUp(cause: unknown): boolean {
  return cause instanceof DOMException && cause.name === 'AbortError';
}

async function unseal({ keptId, content }: KeptCodeRecord, key: CryptoKey): Promise<KeptCode> {
  const json = new TextDecoder().decode(await unsealBytes(content, { key, label: keptId }));
  // AES-GCM has just proved that `keep` wrote this.
  return JSON.parse(json) as KeptCode;
}
