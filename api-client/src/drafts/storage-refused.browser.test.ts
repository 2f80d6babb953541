import { expect } from 'chai';
import { deleteDB } from 'idb';
import { exampleDraft } from '../testing/example-draft.ts';
import { fakeClock } from '../testing/fake-clock.ts';
import { replaceMethod } from '../testing/replace-method.ts';
import type { DraftStore } from './draft.ts';
import { openDrafts } from './open-drafts.ts';

// A normal state, not a fault: private mode, a foreign frame, Lockdown mode. The form works all the same.
const name = 'test-refused';

afterEach(() => deleteDB(name));

/** DRF-6: a form that waits for its storage is there within three seconds of the clock, whatever the storage does. */
async function openAgainst(fault: () => () => void): Promise<void> {
  const restore = fault();
  const clock = fakeClock();
  try {
    let store: DraftStore | null = null;
    const opening = openDrafts({ name }).then((opened) => (store = opened));
    await clock.pass(3_000);
    expect(store, 'still waiting after three seconds').not.to.equal(null);
    const opened = await opening;
    expect(opened.persistence).to.equal('memory');
    const draft = await exampleDraft({ photos: 1 });
    await opened.save(draft);
    expect(await opened.load(draft.draftId)).to.deep.equal(draft);
    expect(await opened.list()).to.have.length(1);
    await opened.remove(draft.draftId);
    expect(await opened.list()).to.have.length(0);
  } finally {
    clock.stop();
    restore();
  }
}

it('lives in memory where there is no IndexedDB at all, as in Lockdown mode', () =>
  openAgainst(() => {
    const own = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB') ?? {};
    Object.defineProperty(globalThis, 'indexedDB', { configurable: true, value: undefined });
    return () => Object.defineProperty(globalThis, 'indexedDB', own);
  }));

it('lives in memory where the database opens and its first read never settles', () =>
  openAgainst(() =>
    replaceMethod(
      IDBObjectStore.prototype,
      'get',
      () => () => Object.create(IDBRequest.prototype, { addEventListener: { value: () => undefined }, removeEventListener: { value: () => undefined } }),
    ),
  ));

it('lives in memory where opening throws', () =>
  openAgainst(() =>
    replaceMethod(IDBFactory.prototype, 'open', () => () => {
      throw new DOMException('refused', 'SecurityError');
    }),
  ));

it('lives in memory where opening never settles', () =>
  openAgainst(() =>
    replaceMethod(IDBFactory.prototype, 'open', () => () => Object.create(IDBOpenDBRequest.prototype, { addEventListener: { value: () => undefined } })),
  ));

it('lives in memory where a key can’t be stored', () =>
  openAgainst(() =>
    replaceMethod(
      IDBObjectStore.prototype,
      'put',
      (put) =>
        function (this: IDBObjectStore, ...values) {
          if (this.name === 'keys') throw new DOMException('CryptoKey', 'DataCloneError');
          return put.apply(this, values);
        },
    ),
  ));

it('lives in memory where the page has no crypto.subtle', () =>
  openAgainst(() => {
    const generateKey = replaceMethod(SubtleCrypto.prototype, 'generateKey', () => () => {
      throw new TypeError('no subtle');
    });
    return generateKey;
  }));
