/** A transaction whose end is heard: where a request fails, that one tells, and nobody waits for `done` any more. */
export function heard<Transaction extends { readonly done: Promise<void> }>(transaction: Transaction): Transaction {
  transaction.done.catch(() => undefined);
  return transaction;
}
