import { expect } from 'chai';
import { openDB } from 'idb';
import { formatTrackingCode } from '../schemas/tracking-code-characters.ts';
import { exampleKeptCode } from '../testing/example-kept-code.ts';
import { keptCodesKey } from './note-kept-codes.ts';
import { KeptCodes } from './kept-codes.ts';

const name = 'test-codes';
const codes = new KeptCodes({ name });

describe('kept codes', () => {
  afterEach(() => codes.wipe());

  it('gives back what was kept, newest first', async () => {
    const older = exampleKeptCode({ keptAt: '2026-11-20T02:00:00.000Z' });
    const newer = exampleKeptCode({ words: { reply: 'masih rusak' } });
    await codes.keep(older);
    await codes.keep(newer);
    expect(await new KeptCodes({ name }).list()).to.deep.equal([newer, older]);
  });

  it('writes nothing that can be read: no code, no number, no word, and a key that can’t be taken out', async () => {
    const kept = exampleKeptCode({ words: { reply: 'masih rusak' } });
    await codes.keep(kept);
    const db = await openDB(name);
    const records = await db.getAll('codes');
    const key = await db.get('keys', 'codes');
    db.close();
    expect(records).to.have.length(1);
    const bytes = JSON.stringify(records) + new TextDecoder('latin1').decode(records[0].content.bytes);
    for (const secret of [kept.trackingCode, formatTrackingCode(kept.trackingCode), kept.complaintNumber, 'masih rusak', kept.keptAt])
      expect(bytes.includes(secret), 'a secret').to.equal(false);
    expect(Object.keys(records[0])).to.deep.equal(['keptId', 'content']);
    expect(key).to.be.instanceOf(CryptoKey);
    expect(key.extractable).to.equal(false);
    let taken: unknown = null;
    await crypto.subtle.exportKey('raw', key).catch((error: unknown) => (taken = error));
    expect(taken).to.be.instanceOf(DOMException);
  });

  it('changes what is kept, and never brings back what was removed meanwhile', async () => {
    const kept = exampleKeptCode();
    await codes.keep(kept);
    await codes.change({ ...kept, seen: '4.resolved' });
    expect((await codes.list()).map(({ seen }) => seen)).to.deep.equal(['4.resolved']);
    await codes.remove(kept.keptId);
    await codes.change({ ...kept, seen: '5.closed' });
    expect(await codes.list()).to.deep.equal([]);
  });

  it('two tabs that keep their first codes at once can both be read', async () => {
    const both = [exampleKeptCode(), exampleKeptCode()];
    await Promise.all(both.map((code) => new KeptCodes({ name }).keep(code)));
    expect(await codes.list()).to.have.length(2);
  });

  it('wiped, it leaves no database behind', async () => {
    await codes.keep(exampleKeptCode());
    await codes.wipe();
    expect((await indexedDB.databases()).some((database) => database.name === name)).to.equal(false);
    expect(await codes.list()).to.deep.equal([]);
  });

  it('looking for codes where none was ever kept leaves no sign of it', async () => {
    expect(await codes.list()).to.deep.equal([]);
    await codes.change(exampleKeptCode());
    await codes.remove('x');
    expect((await indexedDB.databases()).some((database) => database.name === name)).to.equal(false);
  });

  it('that there are any is known at once, and no longer when the last is gone', async () => {
    expect(keptCodesKey in localStorage).to.equal(false);
    const [first, second] = [exampleKeptCode(), exampleKeptCode()];
    await codes.keep(first);
    await codes.keep(second);
    await codes.remove(first.keptId);
    expect(keptCodesKey in localStorage).to.equal(true);
    await codes.remove(second.keptId);
    expect(keptCodesKey in localStorage).to.equal(false);
    await codes.keep(first);
    await codes.wipe();
    expect(keptCodesKey in localStorage).to.equal(false);
  });

  it('leaves out what was sealed with a key that is gone', async () => {
    await codes.keep(exampleKeptCode());
    const db = await openDB(name);
    await db.delete('keys', 'codes');
    db.close();
    expect(await codes.list()).to.deep.equal([]);
  });

  it('says so where the device refuses', async () => {
    const { open } = indexedDB;
    indexedDB.open = () => {
      throw new DOMException('no', 'SecurityError');
    };
    try {
      let told: unknown = null;
      await codes.keep(exampleKeptCode()).catch((error: unknown) => (told = error));
      expect(Reflect.get(Object(told), 'code')).to.equal('storage-failed');
    } finally {
      indexedDB.open = open;
    }
  });
});
