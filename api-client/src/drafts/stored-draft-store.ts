import type { DraftId } from '../schemas/ids.ts';
import type { DraftRecord, FileRecord } from './db.ts';
import type { Draft, DraftStore, DraftSummary } from './draft.ts';
import type { DraftAccess, DraftConnection } from './draft-connection.ts';
import { sealDraft, sealFile, unsealDraft, unsealSummary } from './draft-record.ts';

const filesOf = (draftId: DraftId): IDBKeyRange => IDBKeyRange.bound([draftId], [draftId, []]);

/** Drafts on the device, sealed. A write settles when its strict transaction is complete: a request that succeeds may still be undone. */
export class StoredDraftStore implements DraftStore {
  readonly persistence = 'stored';
  readonly #connection: DraftConnection;
  /** Writes go one after the other, so that an older text never lands on a newer one. */
  #lastWrite: Promise<unknown> = Promise.resolve();

  constructor(connection: DraftConnection) {
    this.#connection = connection;
  }

  list(): Promise<readonly DraftSummary[]> {
    return this.#connection.use(async ({ db, key }) => {
      const records = await db.getAll('drafts');
      const summaries = await Promise.all(records.map((record) => unsealSummary(record, key).catch(() => null)));
      const readable = summaries.filter((summary) => summary !== null);
      return readable.sort((left, right) => right.updatedAt.localeCompare(left.updatedAt));
    });
  }

  async load<Fields>(draftId: DraftId): Promise<Draft<Fields> | null> {
    await this.#lastWrite;
    const found = await this.#connection.use(async ({ db, key }) => {
      const transaction = db.transaction(['drafts', 'files']);
      const record = await transaction.objectStore('drafts').get(draftId);
      const files = await transaction.objectStore('files').getAll(filesOf(draftId));
      await transaction.done;
      return record ? { record, files, key } : null;
    });
    if (!found) return null;
    // Sealed with a key that is gone: nobody can read it any more, which is the same as no draft.
    const draft = await unsealDraft(found.record, found.files, found.key).catch(() => null);
    // Whoever saved the draft knows its fields' type; the store only keeps it.
    return draft as Draft<Fields> | null;
  }

  save(draft: Draft): Promise<void> {
    return this.#inTurn(() => this.#connection.use((access) => writeDraft(draft, access)));
  }

  remove(draftId: DraftId): Promise<void> {
    return this.#inTurn(() => this.#connection.use((access) => wipeDraft(draftId, access)));
  }

  /** Wipes what nobody has touched since. */
  async removeOlderThan(cutOff: string): Promise<void> {
    const records = await this.#connection.use(({ db }) => db.getAll('drafts'));
    for (const { draftId, updatedAt } of records) if (updatedAt < cutOff) await this.remove(draftId);
  }

  close(): void {
    this.#connection.close();
  }

  #inTurn(write: () => Promise<void>): Promise<void> {
    const turn = this.#lastWrite.then(write);
    // The one who asked for this write hears of its failure; the next one in line need not.
    this.#lastWrite = turn.catch(() => undefined);
    return turn;
  }
}

async function writeDraft(draft: Draft, { db, key }: DraftAccess): Promise<void> {
  const record: DraftRecord = await sealDraft(draft, key);
  const sealed = new Map<string, FileRecord>();
  for (;;) {
    const transaction = db.transaction(['drafts', 'files'], 'readwrite', { durability: 'strict' });
    const files = transaction.objectStore('files');
    const storedIds = (await files.getAllKeys(filesOf(draft.draftId))).map(([, fileId]) => fileId);
    const unsealed = draft.files.filter(({ fileId }) => !storedIds.includes(fileId) && !sealed.has(fileId));
    if (unsealed.length === 0) {
      const goneIds = storedIds.filter((storedId) => !draft.files.some(({ fileId }) => fileId === storedId));
      return allOrNothing(transaction, () => [
        transaction.objectStore('drafts').put(record),
        ...[...sealed.values()].map((file) => files.put(file)),
        ...goneIds.map((fileId) => files.delete([draft.draftId, fileId])),
      ]);
    }
    // Sealing takes longer than a transaction lives, so it is done between two. A file never changes under its id.
    await transaction.done;
    for (const file of unsealed) sealed.set(file.fileId, await sealFile(draft, file, key));
  }
}

interface Transaction {
  readonly done: Promise<void>;
  abort(): void;
}

/** Makes the requests and waits for the transaction. A request that throws at once would otherwise leave those before it to be kept. */
async function allOrNothing(transaction: Transaction, makeRequests: () => Promise<unknown>[]): Promise<void> {
  try {
    await Promise.all([...makeRequests(), transaction.done]);
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It has ended by itself, which is what we want.
    }
    await transaction.done.catch(() => undefined);
    throw error;
  }
}

async function wipeDraft(draftId: DraftId, { db }: DraftAccess): Promise<void> {
  const transaction = db.transaction(['drafts', 'files'], 'readwrite', { durability: 'strict' });
  await allOrNothing(transaction, () => [transaction.objectStore('drafts').delete(draftId), transaction.objectStore('files').delete(filesOf(draftId))]);
}
