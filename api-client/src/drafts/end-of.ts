/**
 * Settles when a transaction does: rejects with the reason why it was undone. Ask right where it begins. Where a request fails, that one
 * tells, and nobody has to wait for the end.
 */
export function endOf(transaction: IDBTransaction): Promise<void> {
  const end = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new DOMException('The transaction was undone', 'AbortError'));
  });
  end.catch(() => undefined);
  return end;
}
