import { idempotencyKeySchema } from '@kotak-aduan/api-client/schemas';
import { ApiError } from '../errors/api-error.ts';
import type { Database } from '../repositories/database.ts';
import { findIdempotencyKey, insertIdempotencyKey, type KeyName } from '../repositories/idempotency-key-repository.ts';
import type { Caller } from '../routes/route.ts';

/** Longer than any draft lives on a device (14 days). */
export const idempotencyDays = 90;

export type Remembered = { readonly kind: 'response'; readonly response: unknown } | { readonly kind: 'reference'; readonly reference: string };

/** One key while its request runs. `save` is called inside the transaction that does the work. */
export interface HeldKey {
  readonly remembered: Remembered | null;
  save(database: Database, remembered: Remembered): Promise<void>;
  release(): void;
}

/**
 * The same key and request get the first answer again; another request under the key is refused; one still running says
 * so. Running keys are known in memory: one process owns the data folder.
 */
export class IdempotencyKeys {
  readonly #database: Database;
  readonly #now: () => Date;
  readonly #running = new Set<string>();

  constructor({ database, now }: { database: Database; now: () => Date }) {
    this.#database = database;
    this.#now = now;
  }

  async hold({
    header,
    operation,
    caller,
    requestSha256,
  }: {
    header: string | null;
    operation: string;
    caller: Caller;
    requestSha256: string;
  }): Promise<HeldKey> {
    const parsed = idempotencyKeySchema.safeParse(header);
    if (!parsed.success) throw new ApiError('malformed-request', 'Idempotency-Key must be a UUID');
    const name: KeyName = { scope: scopeOf(caller), operation, key: parsed.data.toLowerCase() };
    const runningName = `${name.scope} ${name.operation} ${name.key}`;
    if (this.#running.has(runningName)) throw new ApiError('still-running', 'the first request with this key is still running');
    this.#running.add(runningName);
    const release = (): void => void this.#running.delete(runningName);
    try {
      const row = await findIdempotencyKey(this.#database, name);
      if (row !== undefined && row.request_sha256 !== requestSha256) throw new ApiError('key-reused', 'this key was used for another request');
      return {
        remembered: row === undefined ? null : readRemembered(row),
        save: (database, remembered) =>
          insertIdempotencyKey(database, {
            ...name,
            request_sha256: requestSha256,
            response_json: remembered.kind === 'response' ? JSON.stringify(remembered.response ?? null) : null,
            reference: remembered.kind === 'reference' ? remembered.reference : null,
            created_at: this.#now().toISOString(),
          }),
        release,
      };
    } catch (error) {
      release();
      throw error;
    }
  }
}

function readRemembered(row: { response_json: string | null; reference: string | null }): Remembered {
  if (row.reference !== null) return { kind: 'reference', reference: row.reference };
  return { kind: 'response', response: JSON.parse(row.response_json ?? 'null') };
}

/** A key belongs to who sent it: nobody reads another's answer by guessing one. */
function scopeOf(caller: Caller): string {
  if (caller.kind === 'operator') return `operator:${caller.operatorId}`;
  if (caller.kind === 'tracker') return `tracker:${caller.complaintId}`;
  return 'public';
}
