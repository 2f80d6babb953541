import type { Database, DatabaseTransaction } from '../repositories/database.ts';

/** So many pieces of work share a commit at most: a failing disk takes no more than these with it. */
const groupMax = 64;

interface Piece {
  /** Does the work; gives what to tell whoever waits, once it is on the disk. */
  readonly run: (transaction: DatabaseTransaction) => Promise<() => void>;
  readonly fail: (error: unknown) => void;
}

/** One of a group has failed: nothing of the group is kept, and each is tried again by itself. */
class PieceFailed extends Error {}

const waiting = new WeakMap<Database, Piece[]>();

/**
 * One transaction: everything in it is on the disk when this returns, or nothing is. What arrives at the same time is
 * committed together, because a commit waits for the disk once however much it holds, and nobody hears of theirs before
 * the commit. Where one of a group fails, all are undone and run again one by one: `work` may run twice, and must leave
 * nothing behind but what it writes. (A savepoint for each made the search index write to its table after every piece.)
 */
export function runTransaction<T>(database: Database, work: (transaction: DatabaseTransaction) => Promise<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const piece: Piece = {
      run: async (transaction) => {
        const value = await work(transaction);
        return () => resolve(value);
      },
      fail: reject,
    };
    const pieces = waiting.get(database);
    if (pieces !== undefined) {
      pieces.push(piece);
      return;
    }
    waiting.set(database, [piece]);
    // After this turn's input: requests that came in together stand in one group.
    setImmediate(() => void commitAll(database));
  });
}

async function commitAll(database: Database): Promise<void> {
  const pieces = waiting.get(database) ?? [];
  while (pieces.length > 0) await commitGroup(database, pieces.splice(0, groupMax));
  waiting.delete(database);
}

/** Never throws: whatever goes wrong is told to those it concerns. */
async function commitGroup(database: Database, pieces: readonly Piece[]): Promise<void> {
  const answers: (() => void)[] = [];
  try {
    await database.transaction().execute(async (transaction) => {
      for (const piece of pieces) answers.push(await runPiece(transaction, piece, pieces.length > 1));
    });
  } catch (error) {
    if (error instanceof PieceFailed) for (const piece of pieces) await commitGroup(database, [piece]);
    else for (const { fail } of pieces) fail(error);
    return;
  }
  for (const answer of answers) answer();
}

async function runPiece(transaction: DatabaseTransaction, { run }: Piece, isShared: boolean): Promise<() => void> {
  try {
    return await run(transaction);
  } catch (error) {
    throw isShared ? new PieceFailed('one of several', { cause: error }) : error;
  }
}
