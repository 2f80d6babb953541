interface Ending {
  readonly done: Promise<void>;
  abort(): void;
  commit(): void;
}

const asked = new WeakSet<Ending>();
let running: Set<Ending> | null = null;

/**
 * A transaction whose end is heard: where a request fails, that one tells, and nobody waits for `done` any more.
 *
 * It is given up where the browser puts the page aside for the way back: WebKit puts it aside with its transactions open, and no other page
 * can then reach what they hold. Whoever comes back finds the work rejected, and does it again. What was asked for in whole is done all the same:
 * what a person has wiped as they left stays wiped.
 */
export function heard<Transaction extends Ending>(transaction: Transaction): Transaction {
  const all = (running ??= givenUpAside());
  const end = (): boolean => all.delete(transaction);
  all.add(transaction);
  transaction.done.then(end, end);
  return transaction;
}

function givenUpAside(): Set<Ending> {
  const all = new Set<Ending>();
  addEventListener('pagehide', ({ persisted }) => {
    if (persisted) for (const transaction of all) endIfRunning(transaction, asked.has(transaction) ? 'commit' : 'abort');
  });
  return all;
}

/** Every request of this transaction is made. */
export function askedAll(transaction: Ending): void {
  asked.add(transaction);
}

export function endIfRunning(transaction: Ending, how: 'abort' | 'commit'): void {
  try {
    transaction[how]();
  } catch {
    // It has ended by itself.
  }
}
