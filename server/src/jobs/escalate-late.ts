import { randomUUID } from 'node:crypto';
import type { EscalationTarget } from '@kotak-aduan/api-client/schemas';
import type { Logger } from 'pino';
import type { Database } from '../repositories/database.ts';
import { findLate, type LatePosition } from '../repositories/late-case-repository.ts';
import { appendEvent } from '../services/append-event.ts';
import type { CityDirectory } from '../services/city-directory.ts';
import { escalationTimes } from '../services/escalation-times.ts';
import { runTransaction } from '../services/run-transaction.ts';

const everyMs = 5 * 60_000;
const batchSize = 200;

interface EscalationOptions {
  readonly database: Database;
  readonly directory: CityDirectory;
  readonly now: () => Date;
}

/** Takes late cases up as far as the city's file says, one event for each step. Run twice, or by two at once, it takes none up twice. Gives the steps. */
export async function escalateLate(options: EscalationOptions): Promise<number> {
  const top = options.directory.city.clocks.escalate?.at(-1)?.to;
  if (top === undefined) return 0;
  let steps = 0;
  let after: LatePosition | null = null;
  for (;;) {
    const late: LatePosition[] = await findLate(options.database, { now: options.now().toISOString(), top, after, limit: batchSize });
    for (const { case_id: caseId } of late) steps += await escalateOne(caseId, options);
    after = late.at(-1) ?? null;
    if (late.length < batchSize) return steps;
  }
}

function escalateOne(caseId: string, { database, directory, now }: EscalationOptions): Promise<number> {
  return runTransaction(database, async (transaction) => {
    const at = now().toISOString();
    // Read again: somebody may have answered meanwhile.
    const row = await transaction.selectFrom('cases').selectAll().where('case_id', '=', caseId).executeTakeFirstOrThrow();
    if (row.due_at === null) return 0;
    const late = { dueAt: row.due_at, escalatedTo: row.escalated_to, isAboutOfficial: row.is_about_official === 1 };
    const ripe = escalationTimes(late, directory.city.clocks, directory.calendar).filter((step) => step.at < at);
    const last = ripe.at(-1);
    if (last === undefined) return 0;
    // No new version: it changes nothing that somebody who is writing at the desk has read.
    await transaction.updateTable('cases').set({ escalated_to: last.to }).where('case_id', '=', caseId).execute();
    for (const { to } of ripe) {
      await appendEvent(transaction, {
        eventId: randomUUID(),
        caseId,
        kind: `escalated-to-${to}`,
        at,
        actor: { kind: 'system' },
        state: row.state,
        leadUnitId: row.lead_unit_id,
        toUnitId: unitOf(to, row.lead_unit_id, directory),
      });
    }
    return ripe.length;
  });
}

function unitOf(to: EscalationTarget, leadUnitId: string, { city }: CityDirectory): string {
  if (to === 'unit') return leadUnitId;
  if (to === 'coordinator') return city.coordinatorUnitId;
  return city.units.find(({ kind }) => kind === 'city')?.unitId ?? city.coordinatorUnitId;
}

export function startEscalating({ signal, log, ready, ...options }: EscalationOptions & { signal: AbortSignal; log: Logger; ready: Promise<void> }): void {
  const run = (): void => {
    escalateLate(options).then(
      (steps) => steps > 0 && log.info({ steps }, 'late cases went up'),
      (error: unknown) => log.error({ failure: error instanceof Error ? error.name : 'unknown' }, 'escalating failed'),
    );
  };
  const timer = setInterval(run, everyMs);
  timer.unref();
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  // By the due dates of today's file.
  void ready.then(() => {
    if (!signal.aborted) run();
  });
}
