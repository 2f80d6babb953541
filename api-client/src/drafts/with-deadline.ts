interface Deadline<T> {
  readonly ms: number;
  /** For a result that comes after all, so that it is not left open. */
  readonly onLate?: (value: T) => void;
}

class LateError extends Error {}

/** Whether a promise was given up by `withDeadline`. */
export const isLate = (error: unknown): boolean => error instanceof LateError;

/** Rejects where a promise has not settled in time. */
export function withDeadline<T>(promise: Promise<T>, { ms, onLate }: Deadline<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      reject(new LateError(`Nothing happened for ${ms} ms`));
    }, ms);
    promise.then(
      (value) => {
        clearTimeout(timer);
        if (isLate) onLate?.(value);
        else resolve(value);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error instanceof Error ? error : new Error('Rejected', { cause: error }));
      },
    );
  });
}
