import { type SharedItem, sharedItemSchema } from './shared-item.ts';

const storeName = 'shared';

/** Whoever could post to us may not fill the device; an operator who shares more than this opens the desk first. */
export const sharedItemsMax = 20;

/** Where shared things lie on the device until the desk makes drafts of them: from the share until somebody is signed in. */
export interface SharedInbox {
  /** False where there is no room. Settles when it is on the disk. */
  keep(item: SharedItem): Promise<boolean>;
  /** Oldest first. */
  list(): Promise<readonly SharedItem[]>;
  remove(id: SharedItem['id']): Promise<void>;
  count(): Promise<number>;
}

export function openSharedInbox(name = 'kotak-aduan-bagikan'): SharedInbox {
  /** One transaction on a connection of its own: neither the worker nor a page keeps the other from a newer version. */
  const inStore = async <Result>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<Result>): Promise<Result> => {
    const database = await open(name);
    try {
      // Strict: told to be kept, it is kept also where the phone dies at once.
      const transaction = database.transaction(storeName, mode, { durability: 'strict' });
      const request = work(transaction.objectStore(storeName));
      await settled(transaction);
      return request.result;
    } finally {
      database.close();
    }
  };
  const count = (): Promise<number> => inStore('readonly', (store) => store.count());
  return {
    async keep(item) {
      if ((await count()) >= sharedItemsMax) return false;
      await inStore('readwrite', (store) => store.put(item));
      return true;
    },
    async list() {
      const raw: readonly unknown[] = await inStore('readonly', (store) => store.getAll());
      // What an older version kept in another shape is nobody's any more.
      const items = raw.flatMap((one) => sharedItemSchema.safeParse(one).data ?? []);
      return items.sort((one, other) => one.receivedAt.localeCompare(other.receivedAt));
    },
    async remove(id) {
      await inStore('readwrite', (store) => store.delete(id));
    },
    count,
  };
}

function open(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore(storeName, { keyPath: 'id' }));
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('no database')));
    request.addEventListener('blocked', () => reject(new Error('another version holds the database')));
  });
}

function settled(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    for (const name of ['error', 'abort']) transaction.addEventListener(name, () => reject(transaction.error ?? new Error(name)));
  });
}
