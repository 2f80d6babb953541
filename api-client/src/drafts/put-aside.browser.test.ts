// DRF-7: a page that the browser puts aside for the way back holds no transaction, and has its text all the same when somebody comes back.
import { expect } from 'chai';
import { deleteDB, openDB } from 'idb';
import { KeptCodes } from '../kept-codes/kept-codes.ts';
import { exampleDraft } from '../testing/example-draft.ts';
import { exampleKeptCode } from '../testing/example-kept-code.ts';
import { askedAll, endIfRunning, heard } from './heard.ts';
import { openDrafts } from './open-drafts.ts';

const name = 'test-put-aside';

const putAside = (): boolean => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));

describe('a page that is put aside', () => {
  afterEach(() => deleteDB(name));

  it('gives up what it holds: another page reads at once', async () => {
    const db = await openDB(name, 1, {
      upgrade: (opened) => {
        opened.createObjectStore('all');
      },
    });
    const transaction = heard(db.transaction('all', 'readwrite'));
    // Asked for again and again it does not end by itself before long.
    const hold = async (): Promise<void> => {
      for (let puts = 0; puts < 2_000; puts += 1) await transaction.store.put('x', 'key');
    };
    const held = hold().catch(() => 'given up');
    const reading = db.get('all', 'key');
    putAside();
    expect(await reading).to.equal(undefined);
    expect(await held).to.equal('given up');
    db.close();
  });

  it('leaves a transaction alone on a page that goes for good, and one that has ended', async () => {
    const db = await openDB(name, 1, {
      upgrade: (opened) => {
        opened.createObjectStore('all');
      },
    });
    const transaction = heard(db.transaction('all', 'readwrite'));
    const put = transaction.store.put('x', 'key');
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: false }));
    await put;
    await transaction.done;
    putAside();
    endIfRunning(transaction, 'abort');
    expect(await db.get('all', 'key')).to.equal('x');
    db.close();
  });

  it('does what was asked for in whole', async () => {
    const db = await openDB(name, 1, {
      upgrade: (opened) => {
        opened.createObjectStore('all');
      },
    });
    const transaction = heard(db.transaction('all', 'readwrite'));
    const put = transaction.store.put('x', 'key');
    askedAll(transaction);
    putAside();
    await put;
    await transaction.done;
    expect(await db.get('all', 'key')).to.equal('x');
    db.close();
  });

  it('writes again what it was writing', async () => {
    const drafts = await openDrafts({ name });
    const draft = await exampleDraft();
    // At any moment of a write.
    for (let turns = 0; turns < 40; turns += 1) {
      const text = `Got mampet di RT ${turns}.`;
      const saving = drafts.save({ ...draft, fields: { text } });
      for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setTimeout(resolve));
      putAside();
      await saving;
      expect((await drafts.load<{ text: string }>(draft.draftId))?.fields.text).to.equal(text);
    }
    drafts.close();
  });

  it('wipes and keeps a code as it goes, asking once', async () => {
    const codes = new KeptCodes({ name });
    const kept = exampleKeptCode();
    await codes.keep(kept);
    const deletions = goingAfterEach('delete');
    await codes.remove(kept.keptId).finally(deletions.restore);
    expect([deletions.count(), await codes.list()]).to.deep.equal([1, []]);
    const puts = goingAfterEach('put');
    await codes.keep(kept).finally(puts.restore);
    expect([puts.count(), await codes.list()]).to.deep.equal([1, [kept]]);
  });

  it('keeps a code that it was about to keep, the first one as well', async () => {
    for (let turns = 0; turns < 20; turns += 1) {
      const codes = new KeptCodes({ name });
      const kept = exampleKeptCode();
      const keeping = codes.keep(kept);
      for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setTimeout(resolve));
      putAside();
      await keeping;
      expect(await codes.list()).to.deep.equal([kept]);
      await codes.wipe();
    }
  });
});

/** The page is put aside once all that one turn asks for is asked, each time. */
function goingAfterEach(method: 'put' | 'delete'): { readonly count: () => number; readonly restore: () => void } {
  const { prototype } = IDBObjectStore;
  const original = Object.getOwnPropertyDescriptor(prototype, method)?.value;
  let calls = 0;
  const going = function (this: IDBObjectStore, ...args: unknown[]): unknown {
    calls += 1;
    queueMicrotask(putAside);
    return Reflect.apply(original, this, args);
  };
  Object.defineProperty(prototype, method, { value: going, configurable: true, writable: true });
  return { count: () => calls, restore: () => void Object.defineProperty(prototype, method, { value: original, configurable: true, writable: true }) };
}
