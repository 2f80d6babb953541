import { replaceMethod } from './replace-method.ts';

export interface WatchedWrites {
  /** Name of each call that left something on the device, in order. */
  readonly writes: string[];
  readonly stop: () => void;
}

/** Notes whatever this page writes to the device: records, keys of both web storages, caches and cookies. Deleting is no writing. */
export function watchWrites(): WatchedWrites {
  const writes: string[] = [];
  const undos: (() => void)[] = [];
  const watch = <Holder extends object>(holder: Holder, name: keyof Holder & string): void => {
    undos.push(
      replaceMethod(holder, name, (original) => {
        if (typeof original !== 'function') throw new Error(`${name} is no method`);
        const noted = function (this: unknown, ...values: unknown[]): unknown {
          writes.push(name);
          return Reflect.apply(original, this, values);
        };
        // The same parameters and result as the method it stands for.
        return noted as typeof original;
      }),
    );
  };
  watch(IDBObjectStore.prototype, 'put');
  watch(IDBObjectStore.prototype, 'add');
  watch(IDBCursor.prototype, 'update');
  watch(Storage.prototype, 'setItem');
  watch(Cache.prototype, 'put');
  watch(Cache.prototype, 'add');
  watch(Cache.prototype, 'addAll');
  watch(CacheStorage.prototype, 'open');
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  const noteCookie = (): void => {
    writes.push('cookie');
  };
  if (cookie) {
    Object.defineProperty(document, 'cookie', { configurable: true, get: () => cookie.get?.call(document), set: noteCookie });
    undos.push(() => Reflect.deleteProperty(document, 'cookie'));
  }
  return {
    writes,
    stop: () => {
      for (const undo of undos.splice(0)) undo();
    },
  };
}
