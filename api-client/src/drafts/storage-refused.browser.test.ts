import { expect } from 'chai';
import { deleteDB } from 'idb';
import { exampleDraft } from '../testing/example-draft.ts';
import { replaceMethod } from '../testing/replace-method.ts';
import { openDrafts } from './open-drafts.ts';

// A normal state, not a fault: private mode, a foreign frame, Lockdown mode. The form works all the same.
const name = 'test-refused';

afterEach(() => deleteDB(name));

async function openAgainst(fault: () => () => void): Promise<void> {
  const restore = fault();
  try {
    const startedAt = performance.now();
    const store = await openDrafts({ name, openTimeoutMs: 200 });
    expect(store.persistence).to.equal('memory');
    expect(performance.now() - startedAt).to.be.lessThan(2_000);
    const draft = await exampleDraft({ photos: 1 });
    await store.save(draft);
    expect(await store.load(draft.draftId)).to.deep.equal(draft);
    expect(await store.list()).to.have.length(1);
    await store.remove(draft.draftId);
    expect(await store.list()).to.have.length(0);
  } finally {
    restore();
  }
}

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
