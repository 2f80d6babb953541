import { expect } from 'chai';
import { deleteDB, openDB } from 'idb';
import { exampleDraft } from '../testing/example-draft.ts';
import { exampleReceipt, exampleSha256 } from '../testing/examples.ts';
import { replaceMethod } from '../testing/replace-method.ts';
import type { Draft, DraftStore } from './draft.ts';
import { makeIds } from './make-ids.ts';
import { draftLifetimeMs, openDrafts } from './open-drafts.ts';

const name = 'test-drafts';
const opened: DraftStore[] = [];

async function open(options: Partial<Parameters<typeof openDrafts>[0]> = {}): Promise<DraftStore> {
  const store = await openDrafts({ name, ...options });
  opened.push(store);
  return store;
}

/** Every record as it lies in the database. */
async function readRaw(): Promise<{ drafts: unknown[]; files: unknown[]; keys: unknown[] }> {
  const db = await openDB(name);
  const raw = { drafts: await db.getAll('drafts'), files: await db.getAll('files'), keys: await db.getAll('keys') };
  db.close();
  return raw;
}

function bytesIn(value: unknown): Uint8Array[] {
  if (value instanceof ArrayBuffer) return [new Uint8Array(value)];
  if (value instanceof Uint8Array) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(bytesIn) : [];
}

afterEach(async () => {
  for (const store of opened.splice(0)) store.close();
  await deleteDB(name);
});

it('gives back what was saved, photos and tracking code included, after the page was opened anew', async () => {
  const draft = await exampleDraft({ photos: 2 });
  const first = await open();
  await first.save(draft);
  first.close();
  const second = await open();
  expect(second.persistence).to.equal('stored');
  expect(await second.load(draft.draftId)).to.deep.equal(draft);
});

it('gives null for a draft that is not there', async () => {
  expect(await (await open()).load(makeIds().draftId())).to.equal(null);
});

it('lists the newest first, by their first words, without fields and files', async () => {
  const store = await open();
  const old = { ...(await exampleDraft({ photos: 1 })), updatedAt: new Date(Date.now() - 60_000).toISOString() };
  const sent: Draft = { ...(await exampleDraft()), status: { kind: 'sent', receipt: exampleReceipt(exampleSha256) } };
  await store.save(old);
  await store.save(sent);
  const summaries = await store.list();
  expect(summaries.map(({ draftId }) => draftId)).to.deep.equal([sent.draftId, old.draftId]);
  expect(summaries[0]?.status).to.deep.equal(sent.status);
  expect(Object.keys(summaries[1] ?? {})).to.have.members([
    'draftId',
    'purpose',
    'createdAt',
    'updatedAt',
    'status',
    'mayBeFiled',
    'trackingCode',
    'excerpt',
    'fileCount',
  ]);
  expect([summaries[1]?.excerpt, summaries[1]?.fileCount]).to.deep.equal(['Lampu jalan mati', 1]);
});

it('leaves nothing readable on the device: no text, no name, no photo, no code, no receipt', async () => {
  const canary = 'KENARI-7391';
  const draft = await exampleDraft({ text: canary, photos: 1 });
  const named = { ...draft, files: draft.files.map((file) => ({ ...file, name: `${canary}.jpg` })) };
  const store = await open();
  await store.save({ ...named, status: { kind: 'sent', receipt: exampleReceipt(exampleSha256) } });
  const raw = await readRaw();
  const text =
    JSON.stringify(raw) +
    bytesIn(raw)
      .map((bytes) => new TextDecoder('latin1').decode(bytes))
      .join(' ');
  for (const secret of [canary, draft.trackingCode ?? '', '2026-7K3M9Q']) expect(text).not.to.contain(secret);
});

it('keeps bytes as ArrayBuffers, never as a Blob, and a key that nobody can read', async () => {
  const store = await open();
  await store.save(await exampleDraft({ photos: 1 }));
  const { files, keys } = await readRaw();
  expect(files).to.have.length(1);
  expect(bytesIn(files).length).to.equal(2);
  expect(keys).to.have.length(1);
  const key = keys[0];
  expect(key instanceof CryptoKey && !key.extractable).to.equal(true);
});

it('does not write a photo again when only the text changes', async () => {
  const store = await open();
  const draft = await exampleDraft({ photos: 3 });
  await store.save(draft);
  let filePuts = 0;
  const restore = replaceMethod(
    IDBObjectStore.prototype,
    'put',
    (put) =>
      function (this: IDBObjectStore, ...values) {
        if (this.name === 'files') filePuts += 1;
        return put.apply(this, values);
      },
  );
  await store.save({ ...draft, fields: { text: 'lain' } });
  restore();
  expect(filePuts).to.equal(0);
  expect((await store.load(draft.draftId))?.files).to.deep.equal(draft.files);
});

it('wipes a photo that was taken out, and all of a draft that was removed', async () => {
  const store = await open();
  const draft = await exampleDraft({ photos: 3 });
  await store.save(draft);
  await store.save({ ...draft, files: draft.files.slice(1) });
  expect((await readRaw()).files).to.have.length(2);
  await store.remove(draft.draftId);
  const raw = await readRaw();
  expect([raw.drafts.length, raw.files.length]).to.deep.equal([0, 0]);
});

it('keeps the last of many saves that were asked for at once, also where an earlier one takes longer', async () => {
  const store = await open();
  const draft = await exampleDraft();
  const slow = { ...(await exampleDraft({ photos: 8 })), draftId: draft.draftId };
  await Promise.all([store.save(slow), ...Array.from({ length: 20 }, (_, index) => store.save({ ...draft, fields: { text: `${index}` } }))]);
  const kept = await store.load<{ text: string }>(draft.draftId);
  expect(kept?.fields.text).to.equal('19');
  expect(kept?.files).to.have.length(0);
  expect((await readRaw()).files).to.have.length(0);
});

it('wipes at the next start what nobody has touched for 14 days, and keeps the rest', async () => {
  const store = await open();
  const [old, young] = [await exampleDraft({ photos: 1 }), await exampleDraft()];
  await store.save({ ...old, updatedAt: new Date(Date.now() - draftLifetimeMs - 1_000).toISOString() });
  await store.save({ ...young, updatedAt: new Date(Date.now() - draftLifetimeMs + 60_000).toISOString() });
  store.close();
  const again = await open();
  expect((await again.list()).map(({ draftId }) => draftId)).to.deep.equal([young.draftId]);
  expect((await readRaw()).files).to.have.length(0);
});

it('never throws away what was sent by a person and could not get through', async () => {
  const store = await open();
  const updatedAt = new Date(Date.now() - draftLifetimeMs - 1_000).toISOString();
  await store.save({ ...(await exampleDraft()), updatedAt, status: { kind: 'queued', attempt: 3, nextAttemptAt: updatedAt } });
  await store.save({ ...(await exampleDraft()), updatedAt, status: { kind: 'sending', attempt: 1, startedAt: updatedAt } });
  store.close();
  expect(await (await open()).list()).to.have.length(2);
});

it('two stores of one device share one key', async () => {
  const [left, right] = await Promise.all([open(), open()]);
  const draft = await exampleDraft();
  await left.save(draft);
  expect(await right.load(draft.draftId)).to.deep.equal(draft);
});

it('a draft whose key is gone is no draft, and does not break the others', async () => {
  const store = await open();
  const lost = await exampleDraft();
  await store.save(lost);
  store.close();
  const db = await openDB(name);
  await db.clear('keys');
  db.close();
  const again = await open();
  const fresh = await exampleDraft();
  await again.save(fresh);
  expect(await again.load(lost.draftId)).to.equal(null);
  expect(await again.load(fresh.draftId)).to.deep.equal(fresh);
});

it('closes with its signal', async () => {
  const controller = new AbortController();
  const store = await open({ signal: controller.signal });
  controller.abort();
  let code: unknown;
  await store.save(await exampleDraft()).catch((error: { code: unknown }) => (code = error.code));
  expect(code).to.equal('storage-failed');
});
