import * as z from 'zod/mini';
import browser from 'webextension-polyfill';

export interface StorageItem<Value> {
  readonly key: string;
  /** Null where nothing is kept, or where what is kept no longer fits the schema (an older version wrote it). */
  get(): Promise<Value | null>;
  set(value: Value): Promise<void>;
  remove(): Promise<void>;
  /** Called after each change, whoever made it. */
  watch(onChange: (value: Value | null) => void, options: { signal: AbortSignal }): void;
}

/** One typed value in the browser's storage. `session` lives in memory and ends with the browser; `local` is on disk. */
export function storageItem<Schema extends z.ZodMiniType>(
  key: string,
  options: { readonly area: 'local' | 'session'; readonly schema: Schema },
): StorageItem<z.infer<Schema>> {
  const read = (raw: unknown): z.infer<Schema> | null => {
    const parsed = options.schema.safeParse(raw);
    return parsed.success ? parsed.data : null;
  };
  const area = () => browser.storage[options.area];

  return {
    key,
    get: async () => read((await area().get(key))[key]),
    set: (value) => area().set({ [key]: value }),
    remove: () => area().remove(key),
    watch(onChange, { signal }) {
      const listener = (changes: Record<string, { newValue?: unknown }>, areaName: string): void => {
        const change = areaName === options.area ? changes[key] : undefined;
        if (change !== undefined) onChange(read(change.newValue));
      };
      browser.storage.onChanged.addListener(listener);
      signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
    },
  };
}
