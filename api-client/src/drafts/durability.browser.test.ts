import { expect } from 'chai';
import { deleteDB, openDB } from 'idb';
import { exampleDraft } from '../testing/example-draft.ts';
import { replaceMethod } from '../testing/replace-method.ts';
import type { DraftStore } from './draft.ts';
import { openDrafts } from './open-drafts.ts';

const name = 'test-durability';
let store: DraftStore;
const undo: (() => void)[] = [];

beforeEach(async () => {
  store = await openDrafts({ name });
});

afterEach(async () => {
  for (const restore of undo.splice(0)) restore();
  store.close();
  await deleteDB(name);
});

/** Lets a test do something with the request by which a draft is put. */
function onDraftPut(act: (request: IDBRequest<IDBValidKey>) => void): void {
  const restore = replaceMethod(
    IDBObjectStore.prototype,
    'put',
    (put) =>
      function (this: IDBObjectStore, ...values) {
        const request = put.apply(this, values);
        if (this.name === 'drafts') act(request);
        return request;
      },
  );
  undo.push(restore);
}

async function codeOf(work: Promise<void>): Promise<unknown> {
  try {
    await work;
    return 'saved';
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error;
  }
}

// DRF-2: "tersimpan" is never a lie.
it('never says saved where the transaction is undone after its requests have succeeded, 50 times', async () => {
  const draft = await exampleDraft({ text: 'sebelum', photos: 1 });
  await store.save(draft);
  onDraftPut((request) => request.addEventListener('success', () => request.transaction?.abort()));
  for (let round = 0; round < 50; round += 1) expect(await codeOf(store.save({ ...draft, fields: { text: `${round}` } }))).to.equal('storage-failed');
  for (const restore of undo.splice(0)) restore();
  expect(await store.load(draft.draftId)).to.deep.equal(draft);
}).timeout(30_000);

it('never says saved before the transaction is complete, however long that takes, 50 times', async () => {
  const draft = await exampleDraft();
  let isComplete = false;
  undo.push(
    replaceMethod(
      IDBDatabase.prototype,
      'transaction',
      (transaction) =>
        function (this: IDBDatabase, ...values) {
          const made = transaction.apply(this, values);
          // Heard here before the store's own listener, whose promise settles as soon as that one returns.
          if (made.mode === 'readwrite') made.addEventListener('complete', () => (isComplete = true));
          return made;
        },
    ),
  );
  onDraftPut((request) => {
    isComplete = false;
    const { source } = request;
    const until = performance.now() + 20;
    // Requests keep a transaction alive.
    const prolong = (): void => {
      if (source instanceof IDBObjectStore && performance.now() < until) source.get(draft.draftId).onsuccess = prolong;
    };
    request.addEventListener('success', prolong);
  });
  let falsePositives = 0;
  for (let round = 0; round < 50; round += 1) {
    await store.save({ ...draft, fields: { text: `${round}` } });
    if (!isComplete) falsePositives += 1;
  }
  expect(falsePositives).to.equal(0);
}).timeout(30_000);

it('writes drafts, photos and wipes with strict durability only', async () => {
  const durabilities: string[] = [];
  undo.push(
    replaceMethod(
      IDBDatabase.prototype,
      'transaction',
      (transaction) =>
        function (this: IDBDatabase, names, mode, options) {
          if (mode === 'readwrite') durabilities.push(options?.durability ?? 'default');
          return transaction.call(this, names, mode, options);
        },
    ),
  );
  const draft = await exampleDraft({ photos: 2 });
  await store.save(draft);
  await store.remove(draft.draftId);
  expect(durabilities.length).to.be.greaterThan(1);
  expect(new Set(durabilities)).to.deep.equal(new Set(['strict']));
});

it('OUT-2: one transaction takes the content and leaves the receipt', async () => {
  const draft = await exampleDraft({ photos: 2 });
  await store.save(draft);
  const writing = new Set<IDBTransaction>();
  undo.push(
    replaceMethod(
      IDBObjectStore.prototype,
      'put',
      (put) =>
        function (this: IDBObjectStore, ...values) {
          writing.add(this.transaction);
          return put.apply(this, values);
        },
    ),
    replaceMethod(
      IDBObjectStore.prototype,
      'delete',
      (remove) =>
        function (this: IDBObjectStore, ...values) {
          writing.add(this.transaction);
          return remove.apply(this, values);
        },
    ),
  );
  await store.save({ ...draft, fields: null, files: [] });
  expect(writing.size).to.equal(1);
});

it('says that there is no room, and keeps what was there', async () => {
  const draft = await exampleDraft({ text: 'sebelum' });
  await store.save(draft);
  onDraftPut(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(await codeOf(store.save({ ...draft, fields: { text: 'sesudah' } }))).to.equal('storage-full');
  for (const restore of undo.splice(0)) restore();
  expect(await store.load(draft.draftId)).to.deep.equal(draft);
});

it('opens a new connection where the old one was lost, and loses nothing', async () => {
  const connections = new Set<IDBDatabase>();
  let failing = 0;
  undo.push(
    replaceMethod(
      IDBDatabase.prototype,
      'transaction',
      (transaction) =>
        function (this: IDBDatabase, ...values) {
          connections.add(this);
          if (failing > 0) {
            failing -= 1;
            // What WebKit does to a page whose database process has died.
            throw new DOMException('Connection to Indexed Database server lost', 'UnknownError');
          }
          return transaction.apply(this, values);
        },
    ),
  );
  const draft = await exampleDraft();
  for (let round = 0; round < 30; round += 1) {
    if (round % 3 === 0) failing = 1 + (round % 4);
    if (round % 3 === 1) for (const connection of connections) connection.close();
    const text = `${round}`;
    await store.save({ ...draft, fields: { text } });
    expect((await store.load<{ text: string }>(draft.draftId))?.fields.text).to.equal(text);
  }
  expect(connections.size).to.be.greaterThan(10);
});

it('says so where a newer page has taken the database over', async () => {
  const newer = await openDB(name, 99);
  expect(await codeOf(store.save(await exampleDraft()))).to.equal('storage-failed');
  newer.close();
});
