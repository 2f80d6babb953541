import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { Database } from '../repositories/database.ts';
import { findLastResolvedAt, findResolvedBefore, touchCase } from '../repositories/tracked-case-repository.ts';
import { appendEvent } from '../services/append-event.ts';
import { mayMoveCase, nextCaseState } from '@kotak-aduan/api-client/schemas/case-machine';
import type { CityDirectory } from '../services/city-directory.ts';
import { lastDayAfter } from '../services/closing-time.ts';
import { queueNotices } from '../services/queue-notices.ts';
import { runTransaction } from '../services/run-transaction.ts';

const everyMs = 15 * 60_000;
const batchSize = 200;
const dayMs = 86_400_000;

interface ClosingOptions {
  readonly database: Database;
  readonly directory: CityDirectory;
  readonly now: () => Date;
}

/** Closes what was resolved and not disputed in the city's working days. Run twice, it closes nothing twice. Gives how many were closed. */
export async function closeResolved({ database, directory, now }: ClosingOptions): Promise<number> {
  // Working days are never fewer days than on the calendar: a first sieve, before each is looked at.
  const before = new Date(now().getTime() - directory.city.clocks.closeAfterWorkingDays * dayMs).toISOString();
  let closed = 0;
  for (;;) {
    const waiting = await findResolvedBefore(database, { before, limit: batchSize });
    let isAnyClosed = false;
    for (const { case_id: caseId } of waiting) {
      if (!(await closeOne(caseId, { database, directory, now }))) break;
      isAnyClosed = true;
      closed += 1;
    }
    // They come in order: where one may stay open, so may those after it.
    if (!isAnyClosed || waiting.length < batchSize) return closed;
  }
}

function closeOne(caseId: string, { database, directory, now }: ClosingOptions): Promise<boolean> {
  return runTransaction(database, async (transaction) => {
    const at = now().toISOString();
    const row = await transaction.selectFrom('cases').selectAll().where('case_id', '=', caseId).executeTakeFirstOrThrow();
    const state = nextCaseState(row.state, 'close');
    const resolvedAt = await findLastResolvedAt(transaction, caseId);
    const isTheirs = mayMoveCase('close', { mover: 'system', standing: 'overseeing' });
    if (state === null || resolvedAt === null || !isTheirs || at <= lastDayAfter(resolvedAt, directory)) return false;
    await touchCase(transaction, { caseId, state, at, changes: { due_at: null, escalated_to: null } });
    await appendEvent(transaction, { eventId: randomUUID(), caseId, kind: 'closed', at, actor: { kind: 'system' }, state, leadUnitId: row.lead_unit_id });
    await queueNotices(transaction, { caseId, kind: 'closed', at }, directory.city);
    return true;
  });
}

export function startClosing({ signal, log, ...options }: ClosingOptions & { signal: AbortSignal; log: Logger }): void {
  const run = (): void => {
    closeResolved(options).then(
      (closed) => closed > 0 && log.info({ closed }, 'resolved cases closed'),
      (error: unknown) => log.error({ failure: error instanceof Error ? error.name : 'unknown' }, 'closing failed'),
    );
  };
  const timer = setInterval(run, everyMs);
  timer.unref();
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  run();
}
