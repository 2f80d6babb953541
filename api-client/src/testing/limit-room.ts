import { replaceMethod } from './replace-method.ts';

/**
 * A device with room for so many bytes in its records, counted by what each record holds. As in Chromium, the request that is too much
 * succeeds and its transaction is aborted with `QuotaExceededError`; deleting makes room again. Gives back what ends it.
 */
export function limitRoom(bytes: number): () => void {
  const sizes = new Map<string, number>();
  const used = (): number => [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const undoPut = replaceMethod(
    IDBObjectStore.prototype,
    'put',
    (put) =>
      function (this: IDBObjectStore, ...values) {
        const [value] = values;
        const slot = `${this.name}/${JSON.stringify(keyOf(this, value))}`;
        const before = sizes.get(slot);
        sizes.set(slot, sizeOf(value));
        // Whatever ends it undoes what it had put.
        this.transaction.addEventListener('abort', () => (before === undefined ? sizes.delete(slot) : sizes.set(slot, before)), { once: true });
        if (used() <= bytes) return put.apply(this, values);
        const request = put.apply(this, values);
        request.addEventListener('success', () => abortForRoom(request));
        return request;
      },
  );
  const undoDelete = replaceMethod(
    IDBObjectStore.prototype,
    'delete',
    (remove) =>
      function (this: IDBObjectStore, ...values) {
        const [key] = values;
        const prefix = `${this.name}/`;
        const gone = key instanceof IDBKeyRange ? [...sizes.keys()].filter((slot) => slot.startsWith(prefix)) : [`${prefix}${JSON.stringify(key)}`];
        this.transaction.addEventListener('complete', () => gone.forEach((slot) => sizes.delete(slot)), { once: true });
        return remove.apply(this, values);
      },
  );
  return () => {
    undoPut();
    undoDelete();
  };
}

/** A browser's own abort carries its reason; one by script does not, so that it is lent one. */
function abortForRoom(request: IDBRequest): void {
  const { transaction } = request;
  if (transaction === null) return;
  Object.defineProperty(transaction, 'error', { value: new DOMException('No room', 'QuotaExceededError') });
  transaction.abort();
}

function keyOf(store: IDBObjectStore, value: unknown): unknown {
  const { keyPath } = store;
  if (keyPath === null || typeof value !== 'object' || value === null) return null;
  const fields = Object.entries(value);
  const at = (path: string): unknown => fields.find(([name]) => name === path)?.[1];
  return Array.isArray(keyPath) ? keyPath.map(at) : at(keyPath);
}

function sizeOf(value: unknown): number {
  if (value instanceof ArrayBuffer) return value.byteLength;
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (typeof value === 'string') return value.length;
  return typeof value === 'object' && value !== null ? Object.values(value).reduce((sum: number, one) => sum + sizeOf(one), 0) : 8;
}
