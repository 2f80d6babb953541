import { expect } from 'chai';
import { deleteDB, openDB } from 'idb';
import { draftDbVersion, openDraftDb } from './db.ts';

const name = 'test-db';

afterEach(() => deleteDB(name));

it('step 1 makes the stores for drafts, files and the key in an empty database', async () => {
  const db = await openDraftDb({ name, onLost: () => undefined });
  expect(db.version).to.equal(draftDbVersion);
  expect([...db.objectStoreNames]).to.deep.equal(['drafts', 'files', 'keys']);
  const transaction = db.transaction(['drafts', 'files', 'keys']);
  expect(transaction.objectStore('drafts').keyPath).to.equal('draftId');
  expect(transaction.objectStore('files').keyPath).to.deep.equal(['draftId', 'fileId']);
  expect(transaction.objectStore('keys').keyPath).to.equal(null);
  await transaction.done;
  db.close();
});

it('lets a newer page upgrade at once, and says that the connection is gone', async () => {
  let isLost = false;
  await openDraftDb({ name, onLost: () => (isLost = true) });
  const newer = await openDB(name, draftDbVersion + 1);
  expect(isLost).to.equal(true);
  newer.close();
});
