import { randomUuid } from '../random-uuid.ts';
import type { DraftId } from '../schemas/ids.ts';
import { copyDraft } from './copy-draft.ts';
import type { DraftRecord, FileRecord } from './db.ts';
import type { Draft, DraftRevision, DraftStore, DraftSummary, DraftToEdit, StoredStatus } from './draft.ts';
import type { DraftAccess, DraftConnection } from './draft-connection.ts';
import { askedAll, endIfRunning, heard } from './heard.ts';
import { sealDraft, sealFile, unsealDraft, unsealSummary } from './draft-record.ts';

const filesOf = (draftId: DraftId): IDBKeyRange => IDBKeyRange.bound([draftId], [draftId, []]);

/** Drafts on the device, sealed. A write settles when its strict transaction is complete: a request that succeeds may still be undone. */
export class StoredDraftStore implements DraftStore {
  readonly persistence = 'stored';
  readonly #connection: DraftConnection;
  /** Writes go one after the other, so that an older text never lands on a newer one. */
  #lastWrite: Promise<unknown> = Promise.resolve();
  /** Another for each page, so that it knows its own writes from those of others. */
  readonly #writer = randomUuid();
  #count = 0;
  readonly #written = new Set<DraftId>();

  constructor(connection: DraftConnection) {
    this.#connection = connection;
  }

  list(): Promise<readonly DraftSummary[]> {
    return this.#connection.use(async ({ db, key }) => {
      const records = await heard(db.transaction('drafts')).store.getAll();
      const summaries = await Promise.all(records.map((record) => unsealSummary(record, key).catch(() => null)));
      const readable = summaries.filter((summary) => summary !== null);
      return readable.sort((left, right) => right.updatedAt.localeCompare(left.updatedAt));
    });
  }

  async load<Fields>(draftId: DraftId): Promise<Draft<Fields> | null> {
    return (await this.loadToEdit<Fields>(draftId))?.draft ?? null;
  }

  async loadToEdit<Fields>(draftId: DraftId): Promise<DraftToEdit<Fields> | null> {
    await this.#lastWrite;
    const found = await this.#connection.use(async ({ db, key }) => {
      const transaction = heard(db.transaction(['drafts', 'files']));
      const record = await transaction.objectStore('drafts').get(draftId);
      const files = await transaction.objectStore('files').getAll(filesOf(draftId));
      await transaction.done;
      return record ? { record, files, key } : null;
    });
    if (!found) return null;
    // Sealed with a key that is gone: nobody can read it any more, which is the same as no draft.
    const draft = await unsealDraft(found.record, found.files, found.key).catch(() => null);
    // Whoever saved the draft knows its fields' type; the store only keeps it.
    return draft === null ? null : { draft: draft as Draft<Fields>, revision: found.record.revision };
  }

  async save(draft: Draft): Promise<void> {
    await this.#write(draft, () => true);
  }

  saveIf(draft: Draft, mayReplace: (stored: StoredStatus | null) => boolean): Promise<boolean> {
    return this.#write(draft, (stored) => mayReplace(stored?.status ?? null));
  }

  saveOver(draft: Draft, base: DraftRevision | null): Promise<boolean> {
    return this.#write(draft, (stored) => stored === null || this.#isOurs(stored, base));
  }

  async saveOrCopy<Fields>(draft: Draft<Fields>, base: DraftRevision | null): Promise<Draft<Fields>> {
    // Gone: removed by another page, which may have sent it. Only what was never stored may take its id.
    const isNew = base === null && !this.#written.has(draft.draftId);
    if (await this.#write(draft, (stored) => (stored === null ? isNew : this.#isOurs(stored, base)))) return draft;
    const copy = copyDraft(draft);
    await this.save(copy);
    return copy;
  }

  async remove(draftId: DraftId): Promise<void> {
    await this.#inTurn(() => this.#connection.use((access) => wipeDraft(draftId, access)));
    this.#written.delete(draftId);
  }

  /** Wipes what nobody has touched since; never what a person has sent and the server does not have yet. */
  async removeOlderThan(cutOff: string): Promise<void> {
    const records = await this.#connection.use(({ db }) => heard(db.transaction('drafts')).store.getAll());
    const old = records.filter(({ updatedAt, status }) => updatedAt < cutOff && status.kind !== 'queued' && status.kind !== 'sending');
    for (const { draftId } of old) await this.remove(draftId);
  }

  rest(): void {
    this.#connection.rest();
  }

  close(): void {
    this.#connection.close();
  }

  #isOurs({ revision }: DraftRecord, base: DraftRevision | null): boolean {
    return revision.writer === this.#writer || isSameRevision(revision, base);
  }

  /** False where what is stored may not be written over. */
  async #write(draft: Draft, mayReplace: (stored: DraftRecord | null) => boolean): Promise<boolean> {
    this.#count += 1;
    const revision = { writer: this.#writer, count: this.#count };
    const isWritten = await this.#inTurn(() => this.#connection.use((access) => writeDraft({ draft, revision, mayReplace }, access)));
    if (isWritten) this.#written.add(draft.draftId);
    return isWritten;
  }

  #inTurn<T>(write: () => Promise<T>): Promise<T> {
    const turn = this.#lastWrite.then(write);
    // The one who asked for this write hears of its failure; the next one in line need not.
    this.#lastWrite = turn.catch(() => undefined);
    return turn;
  }
}

const isSameRevision = (stored: DraftRevision, base: DraftRevision | null): boolean => stored.writer === base?.writer && stored.count === base.count;

/** A photo that leaves no room for the text to grow is refused: what is put with it is so much larger than it need be, until the next save. */
const roomForText = 32_000;

interface DraftWrite {
  readonly draft: Draft;
  readonly revision: DraftRevision;
  readonly mayReplace: (stored: DraftRecord | null) => boolean;
}

async function writeDraft({ draft, revision, mayReplace }: DraftWrite, { db, key }: DraftAccess): Promise<boolean> {
  let record: DraftRecord = await sealDraft(draft, { key, revision });
  const sealed = new Map<string, FileRecord>();
  for (;;) {
    const transaction = heard(db.transaction(['drafts', 'files'], 'readwrite', { durability: 'strict' }));
    const [drafts, files] = [transaction.objectStore('drafts'), transaction.objectStore('files')];
    // Asked in the transaction that writes: no other page can come between.
    const stored = await drafts.get(draft.draftId);
    if (!mayReplace(stored ?? null)) {
      await transaction.done;
      return false;
    }
    const storedIds = (await files.getAllKeys(filesOf(draft.draftId))).map(([, fileId]) => fileId);
    const unsealed = draft.files.filter(({ fileId }) => !storedIds.includes(fileId) && !sealed.has(fileId));
    if (unsealed.length === 0) {
      const goneIds = storedIds.filter((storedId) => !draft.files.some(({ fileId }) => fileId === storedId));
      await allOrNothing(transaction, () => [
        drafts.put(record),
        ...[...sealed.values()].map((file) => files.put(file)),
        ...goneIds.map((fileId) => files.delete([draft.draftId, fileId])),
      ]);
      return true;
    }
    // Sealing takes longer than a transaction lives, so it is done between two. A file never changes under its id.
    await transaction.done;
    for (const file of unsealed) sealed.set(file.fileId, await sealFile(draft, file, key));
    record = await sealDraft(draft, { key, revision, reserve: roomForText });
  }
}

interface Transaction {
  readonly done: Promise<void>;
  readonly error: DOMException | null;
  abort(): void;
  commit(): void;
}

/** Makes the requests and waits for the transaction. A request that throws at once would otherwise leave those before it to be kept. */
async function allOrNothing(transaction: Transaction, makeRequests: () => Promise<unknown>[]): Promise<void> {
  try {
    const requests = makeRequests();
    askedAll(transaction);
    await Promise.all([...requests, transaction.done]);
  } catch (error) {
    endIfRunning(transaction, 'abort');
    await transaction.done.catch(() => undefined);
    // Why the whole was undone says more than that this one request was.
    throw transaction.error ?? error;
  }
}

async function wipeDraft(draftId: DraftId, { db }: DraftAccess): Promise<void> {
  const transaction = heard(db.transaction(['drafts', 'files'], 'readwrite', { durability: 'strict' }));
  await allOrNothing(transaction, () => [transaction.objectStore('drafts').delete(draftId), transaction.objectStore('files').delete(filesOf(draftId))]);
}
