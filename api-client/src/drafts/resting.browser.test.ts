// A box that was taken out of its page must not be kept in memory by its database, which would tell it of a newer version.
import { expect } from 'chai';
import { deleteDB, openDB } from 'idb';
import { exampleDraft } from '../testing/example-draft.ts';
import { draftDbVersion } from './db.ts';
import { openDrafts } from './open-drafts.ts';

const name = 'test-resting';
let isWanted = true;
let told = 0;

/** A newer page takes the database; whoever still listens is told first. */
async function upgrade(): Promise<void> {
  (await openDB(name, draftDbVersion + 1)).close();
}

describe('drafts that nobody looks at', () => {
  beforeEach(() => {
    isWanted = true;
    told = 0;
  });
  afterEach(() => deleteDB(name));

  const open = (): ReturnType<typeof openDrafts> =>
    openDrafts({
      name,
      isWanted: () => isWanted,
      onOutdated: () => {
        told += 1;
        return Promise.resolve();
      },
    });

  it('let go of the database when they are put to rest', async () => {
    const store = await open();
    isWanted = false;
    store.rest();
    await upgrade();
    expect(told).to.equal(0);
  });

  it('let go of it after each use, and are there at the next', async () => {
    const draft = await exampleDraft();
    const store = await open();
    isWanted = false;
    await store.save(draft);
    expect((await store.load(draft.draftId))?.fields).to.deep.equal(draft.fields);
    await upgrade();
    expect(told).to.equal(0);
  });

  it('hold on to it while they are wanted', async () => {
    const store = await open();
    store.rest();
    await upgrade();
    expect(told).to.equal(1);
  });
});
