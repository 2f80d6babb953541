// DRF-8: a new version of the page takes over what older ones have left, and neither hangs nor loses.
import { expect } from 'chai';
import { deleteDB, openDB } from 'idb';
import { exampleDraft } from '../testing/example-draft.ts';
import { pastDraftDatabases, pastDraftId, pastPhoto, pastText } from '../testing/past-draft-databases.ts';
import { replaceMethod } from '../testing/replace-method.ts';
import { draftDbVersion } from './db.ts';
import type { DraftStore } from './draft.ts';
import { openDrafts } from './open-drafts.ts';

const name = 'test-upgrade';
const opened: { close: () => void }[] = [];

async function open(options: Partial<Parameters<typeof openDrafts>[0]> = {}): Promise<DraftStore> {
  const store = await openDrafts({ name, ...options });
  opened.push(store);
  return store;
}

async function expectPastDraft(): Promise<void> {
  const store = await open();
  expect(store.persistence).to.equal('stored');
  const [summary] = await store.list();
  expect([summary?.draftId, summary?.excerpt, summary?.fileCount]).to.deep.equal([pastDraftId, pastText, 1]);
  if (!summary) throw new Error('no draft');
  const found = await store.loadToEdit<{ text: string }>(summary.draftId);
  expect(found?.draft.fields.text).to.equal(pastText);
  expect(new TextDecoder().decode(found?.draft.files[0]?.bytes)).to.equal(pastPhoto);
  // It can be written on, as what it is.
  if (!found) throw new Error('no draft');
  const kept = await store.saveOrCopy({ ...found.draft, fields: { text: 'lanjut' } }, found.revision);
  expect(kept.draftId).to.equal(pastDraftId);
  store.close();
}

/** Undoes the upgrade at its nth request, as a killed browser does. Tells whether it came so far. */
function killUpgradeAt(nth: number): { undo: () => void; wasKilled: () => boolean } {
  let requests = 0;
  let isKilled = false;
  const count = (transaction: IDBTransaction): void => {
    if (transaction.mode !== 'versionchange' || ++requests !== nth) return;
    isKilled = true;
    transaction.abort();
  };
  const undos = [
    replaceMethod(
      IDBObjectStore.prototype,
      'put',
      (put) =>
        function (this: IDBObjectStore, ...values) {
          count(this.transaction);
          return put.apply(this, values);
        },
    ),
    replaceMethod(
      IDBObjectStore.prototype,
      'getAll',
      (getAll) =>
        function (this: IDBObjectStore, ...values) {
          count(this.transaction);
          return getAll.apply(this, values);
        },
    ),
    replaceMethod(
      IDBDatabase.prototype,
      'createObjectStore',
      (create) =>
        function (this: IDBDatabase, ...values) {
          const store = create.apply(this, values);
          count(store.transaction);
          return store;
        },
    ),
  ];
  return {
    undo: () => {
      for (const undo of undos) undo();
    },
    wasKilled: () => isKilled,
  };
}

afterEach(async () => {
  for (const one of opened.splice(0)) one.close();
  await deleteDB(name);
});

it('has a stored database of every version before this one', () => {
  expect(pastDraftDatabases.map(({ version }) => version)).to.deep.equal(Array.from({ length: draftDbVersion - 1 }, (_, index) => index + 1));
});

for (const { version, make } of pastDraftDatabases) {
  it(`reads and goes on with what version ${version} has left`, async () => {
    await make(name);
    await expectPastDraft();
  });

  it(`killed at any step on the way from version ${version}, has lost nothing`, async () => {
    let kills = 0;
    for (let nth = 1; ; nth += 1) {
      await make(name);
      const fault = killUpgradeAt(nth);
      const store = await open();
      fault.undo();
      if (!fault.wasKilled()) break;
      kills += 1;
      expect(store.persistence, `killed at request ${nth}`).to.equal('memory');
      store.close();
      const before = await openDB(name);
      expect(before.version).to.equal(version);
      before.close();
      await expectPastDraft();
      await deleteDB(name);
    }
    expect(kills).to.be.greaterThan(1);
  });
}

it('killed at any step of making an empty database, makes it at the next start', async () => {
  let kills = 0;
  for (let nth = 1; ; nth += 1) {
    const fault = killUpgradeAt(nth);
    const store = await open();
    fault.undo();
    store.close();
    if (!fault.wasKilled()) break;
    kills += 1;
    expect((await open()).persistence).to.equal('stored');
    for (const one of opened.splice(0)) one.close();
    await deleteDB(name);
  }
  expect(kills).to.be.greaterThan(3);
});

it('three old tabs write their last words and let the new version in; nothing they try afterwards is called saved', async () => {
  const drafts = await Promise.all(['satu', 'dua', 'tiga'].map((text) => exampleDraft({ text })));
  const outdated: string[] = [];
  const tabs = await Promise.all(
    drafts.map(async (draft) => {
      const store: DraftStore = await open({
        onOutdated: async () => {
          outdated.push(draft.draftId);
          await store.save({ ...draft, fields: { text: `${draft.fields.text} terakhir` } });
        },
      });
      await store.save(draft);
      return store;
    }),
  );
  const newer = await openDB(name, draftDbVersion + 1);
  newer.close();
  expect(outdated).to.have.members(drafts.map(({ draftId }) => draftId));
  for (const [index, store] of tabs.entries()) {
    const draft = drafts[index];
    const code = await store.save(draft ?? (await exampleDraft())).then(
      () => 'saved',
      (error: { code: unknown }) => error.code,
    );
    expect(code).to.equal('storage-failed');
  }
  // What they wrote last is there for the new version: a store of the old one can't look any more.
  const raw = await openDB(name);
  const records: { revision: { count: number } }[] = await raw.getAll('drafts');
  expect(records.map(({ revision }) => revision.count)).to.deep.equal([2, 2, 2]);
  raw.close();
});

it('an old tab that never comes to an end with its last words does not keep the new version waiting', async () => {
  await open({ onOutdated: () => new Promise(() => undefined) });
  const newer = await openDB(name, draftDbVersion + 1);
  newer.close();
});

it('where a frozen old tab holds the database, the new version works from memory', async () => {
  const [past] = pastDraftDatabases;
  await past?.make(name);
  const frozen = await openDB(name);
  const store = await open({ openTimeoutMs: 200 });
  expect(store.persistence).to.equal('memory');
  await store.save(await exampleDraft());
  frozen.close();
});
