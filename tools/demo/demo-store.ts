import type { ComplaintDraft, GivenRating, Rating, RightKind } from '@kotak-aduan/api-client/schemas';
import { openDB } from 'idb';

export interface DemoReply {
  readonly messageId: string;
  readonly text: string;
  readonly language: string;
  readonly uploadIds: readonly string[];
  readonly sentAt: string;
}

/** One complaint of the demo, as the visitor's own browser keeps it. */
export interface DemoComplaint {
  /** Of the tracking code; the code itself is never sent, not even here. */
  readonly trackingCodeHash: string;
  readonly complaintNumber: string;
  readonly receivedAt: string;
  readonly payloadSha256: string;
  readonly filed: ComplaintDraft;
  readonly replies: readonly DemoReply[];
  readonly requests: readonly { readonly requestId: string; readonly kind: RightKind; readonly text: string | null; readonly requestedAt: string }[];
  readonly disputedAt: string | null;
  readonly confirmedAt: string | null;
  readonly rating: (Rating & Pick<GivenRating, 'ratedAt'>) | null;
  readonly hasContact: boolean;
}

export interface DemoUpload {
  readonly uploadId: string;
  readonly sha256: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

interface Kinds {
  complaints: DemoComplaint;
  uploads: DemoUpload;
  /** By idempotency key: what the first call with it made. */
  keys: string;
}
const kinds = ['complaints', 'uploads', 'keys'] as const;

export interface DemoStore {
  get<K extends keyof Kinds>(kind: K, key: string): Promise<Kinds[K] | undefined>;
  put<K extends keyof Kinds>(kind: K, key: string, value: Kinds[K]): Promise<void>;
  clear(): Promise<void>;
}

const databaseName = 'kotak-aduan-peraga';

/** In the visitor's IndexedDB, so that following works on the next page; where there is none, in memory until the page is left. */
export async function openDemoStore(): Promise<DemoStore> {
  try {
    const database = await openDB(databaseName, 1, {
      upgrade: (created) => {
        for (const kind of kinds) created.createObjectStore(kind);
      },
    });
    return {
      // Only `put` below writes, with the same kind.
      get: async <K extends keyof Kinds>(kind: K, key: string) => (await database.get(kind, key)) as Kinds[K] | undefined,
      put: async (kind, key, value) => void (await database.put(kind, value, key)),
      clear: async () => {
        for (const kind of kinds) await database.clear(kind);
      },
    };
  } catch {
    return memoryStore();
  }
}

export function memoryStore(): DemoStore {
  const kept = new Map<string, unknown>();
  return {
    // Only `put` below writes, with the same kind.
    get: async <K extends keyof Kinds>(kind: K, key: string) => kept.get(`${kind} ${key}`) as Kinds[K] | undefined,
    put: async (kind, key, value) => void kept.set(`${kind} ${key}`, value),
    clear: async () => kept.clear(),
  };
}
