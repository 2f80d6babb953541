import type { Dependencies } from '../dependencies.ts';
import type { OperationContext } from '../routes/route.ts';
import { sha256Hex } from '../services/hash.ts';
import { runTransaction } from '../services/run-transaction.ts';

/** Runs `work` once for each form: sent again (a reload, a second tap), it gives the first result. */
export async function fileOnce<T>(
  { operation, formId, payloadSha256 }: { operation: string; formId: string; payloadSha256: string },
  { idempotencyKeys, database }: Pick<Dependencies, 'idempotencyKeys' | 'database'>,
  work: (transact: OperationContext['transact']) => Promise<T>,
): Promise<T> {
  const held = await idempotencyKeys.hold({ header: keyOf(formId), operation: `form:${operation}`, caller: { kind: 'public' }, requestSha256: payloadSha256 });
  try {
    // What is remembered is what `work` returned for this very operation.
    if (held.remembered?.kind === 'response') return held.remembered.response as T;
    return await work((inTransaction) =>
      runTransaction(database, async (transaction) => {
        const result = await inTransaction(transaction);
        await held.save(transaction, { kind: 'response', response: result ?? null });
        return result;
      }),
    );
  } finally {
    held.release();
  }
}

/** The form's id makes its tracking code, so what is stored is only its hash, in the shape of a key. */
function keyOf(formId: string): string {
  const hash = sha256Hex(`form-key\n${formId}`);
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
