// DRF-7: WebKit loses the connection to its database process and never says so again. A dead connection is left, no write is called done that is not.
import { expect } from 'chai';
import { deleteDB } from 'idb';
import { exampleDraft } from '../testing/example-draft.ts';
import { replaceMethod } from '../testing/replace-method.ts';
import { runSettings } from '../testing/run-settings.ts';
import type { DraftStore } from './draft.ts';
import { openDrafts } from './open-drafts.ts';

const name = 'test-lost-connection';
const { seed, random, times } = await runSettings();
const undos: (() => void)[] = [];
const stores: DraftStore[] = [];

/** Connections that were opened, and how often each operation had to ask for one; faults by chance, in what is asked of a live connection. */
function injectFaults(chance: number): { connections: Set<IDBDatabase>; tries: () => number; nextOperation: () => void; stop: () => void } {
  const connections = new Set<IDBDatabase>();
  const dead = new WeakSet<IDBDatabase>();
  let tries = 0;
  const kill = (db: IDBDatabase): void => {
    dead.add(db);
    db.close();
  };
  undos.push(
    replaceMethod(
      IDBDatabase.prototype,
      'transaction',
      (transaction) =>
        function (this: IDBDatabase, ...values) {
          connections.add(this);
          tries += 1;
          const dice = random();
          if (dead.has(this)) throw new DOMException('Connection to Indexed Database server lost', 'UnknownError');
          if (dice < chance / 3) {
            kill(this);
            throw new DOMException('Connection to Indexed Database server lost', 'UnknownError');
          }
          if (dice < (2 * chance) / 3) {
            // The browser ends the connection and says so.
            kill(this);
            this.dispatchEvent(new Event('close'));
            throw new DOMException('The database connection is closing.', 'InvalidStateError');
          }
          const made = transaction.apply(this, values);
          // Between two requests: some have succeeded already, none of them counts.
          if (dice < chance) queueMicrotask(() => abort(made));
          return made;
        },
    ),
  );
  return {
    connections,
    tries: () => tries,
    nextOperation: () => {
      tries = 0;
    },
    stop: () => {
      for (const undo of undos.splice(0)) undo();
    },
  };
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It was over before the fault came.
  }
}

async function open(workTimeoutMs?: number): Promise<DraftStore> {
  const store = await openDrafts({ name, workTimeoutMs });
  stores.push(store);
  return store;
}

afterEach(async () => {
  for (const undo of undos.splice(0)) undo();
  for (const store of stores.splice(0)) store.close();
  await deleteDB(name);
});

it(`over ${times(1_000)} writes with connections lost at random, every write that was called done is there (seed ${seed})`, async () => {
  const store = await open();
  const witness = await open();
  const draft = await exampleDraft({ photos: 1 });
  const faults = injectFaults(0.25);
  let [acknowledged, refused, most] = ['', 0, 0];
  for (let round = 0; round < times(1_000); round += 1) {
    const text = `tulisan ${round}`;
    faults.nextOperation();
    try {
      await store.save({ ...draft, fields: { text } });
      acknowledged = text;
    } catch (error) {
      expect(error).to.have.property('code', 'storage-failed');
      refused += 1;
    }
    most = Math.max(most, faults.tries());
    // One that was refused may have been kept all the same; one that was acknowledged has to be.
    if (round % 50 === 49 && acknowledged === text) {
      const kept = await witness.load<{ text: string }>(draft.draftId).catch(() => null);
      if (kept !== null) expect(kept.fields.text).to.equal(text);
    }
  }
  faults.stop();
  await store.save({ ...draft, fields: { text: 'terakhir' } });
  expect((await witness.load<{ text: string }>(draft.draftId))?.fields.text).to.equal('terakhir');
  expect(acknowledged).to.match(/^tulisan /);
  expect(refused).to.be.lessThan(times(1_000) * 0.02);
  expect(faults.connections.size).to.be.greaterThan(times(50));
  // Five tries of one operation: each asks for the key and for the transactions that write.
  expect(most).to.be.lessThanOrEqual(5 * 4);
}).timeout(120_000);

it('gives up after five connections in a row, and says so', async () => {
  const store = await open();
  const draft = await exampleDraft();
  const faults = injectFaults(0);
  undos.push(
    replaceMethod(IDBDatabase.prototype, 'transaction', () => () => {
      throw new DOMException('Connection to Indexed Database server lost', 'UnknownError');
    }),
  );
  let opened = 0;
  undos.push(
    replaceMethod(
      IDBFactory.prototype,
      'open',
      (openDb) =>
        function (this: IDBFactory, ...values) {
          opened += 1;
          return openDb.apply(this, values);
        },
    ),
  );
  const code = await store.save(draft).then(
    () => 'saved',
    (error: { code: unknown }) => error.code,
  );
  faults.stop();
  expect(code).to.equal('storage-failed');
  expect(opened).to.equal(4);
});

it('a transaction that never ends is refused in the end, and what waits behind it goes on', async () => {
  const store = await open(500);
  const draft = await exampleDraft();
  let isHanging = true;
  undos.push(
    replaceMethod(
      IDBObjectStore.prototype,
      'put',
      (put) =>
        function (this: IDBObjectStore, ...values) {
          // Neither success nor error, as a page sees it whose database process is stuck.
          if (isHanging)
            return Object.create(IDBRequest.prototype, { addEventListener: { value: () => undefined }, removeEventListener: { value: () => undefined } });
          return put.apply(this, values);
        },
    ),
  );
  const hanging = store.save(draft).then(
    () => 'saved',
    (error: { code: unknown }) => error.code,
  );
  const behind = hanging.then(() => {
    isHanging = false;
    return store.save({ ...draft, fields: { text: 'sesudahnya' } });
  });
  expect(await hanging).to.equal('storage-failed');
  await behind;
  expect((await store.load<{ text: string }>(draft.draftId))?.fields.text).to.equal('sesudahnya');
}).timeout(30_000);
