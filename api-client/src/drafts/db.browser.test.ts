import { expect } from 'chai';
import { deleteDB, openDB } from 'idb';
import { draftDbVersion, openDraftDb } from './db.ts';

const name = 'test-db';
const ignore = (): void => undefined;

afterEach(() => deleteDB(name));

it('makes the stores for drafts, files and the key in an empty database', async () => {
  const db = await openDraftDb({ name, onLost: ignore, onOutdated: ignore });
  expect(db.version).to.equal(draftDbVersion);
  expect([...db.objectStoreNames]).to.deep.equal(['drafts', 'files', 'keys']);
  const transaction = db.transaction(['drafts', 'files', 'keys']);
  expect(transaction.objectStore('drafts').keyPath).to.equal('draftId');
  expect(transaction.objectStore('files').keyPath).to.deep.equal(['draftId', 'fileId']);
  expect(transaction.objectStore('keys').keyPath).to.equal(null);
  await transaction.done;
  db.close();
});

it('says that a newer page waits', async () => {
  const db = await openDraftDb({ name, onLost: ignore, onOutdated: () => db.close() });
  const newer = await openDB(name, draftDbVersion + 1);
  expect(newer.version).to.equal(draftDbVersion + 1);
  newer.close();
});

it('goes at once where the data of the site is cleared, and says that the connection is gone', async () => {
  let isLost = false;
  await openDraftDb({ name, onLost: () => (isLost = true), onOutdated: ignore });
  await deleteDB(name);
  expect(isLost).to.equal(true);
});
