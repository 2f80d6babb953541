/** What a request to the database gives. Where its transaction is undone, it rejects; nobody has to wait for it. */
export function resultOf<Result>(request: IDBRequest<Result>): Promise<Result> {
  const result = new Promise<Result>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    // Never null once it has failed.
    request.onerror = () => reject(request.error ?? new DOMException('The request failed', 'UnknownError'));
  });
  result.catch(() => undefined);
  return result;
}
