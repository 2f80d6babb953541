import type { Logger } from 'pino';
import type { Database } from '../repositories/database.ts';
import type { CityDirectory } from '../services/city-directory.ts';
import { sha256Hex } from '../services/hash.ts';
import { nationalHolidays } from '../services/national-holidays.ts';
import { renewDueDate } from '../services/renew-due-date.ts';
import { runTransaction } from '../services/run-transaction.ts';

const batchSize = 100;

interface RenewOptions {
  readonly database: Database;
  readonly directory: CityDirectory;
  readonly now: () => Date;
}

/** A city that changes its clocks or its days off starts anew with another file: then every open case is counted again, once. Gives how many were. */
export async function renewDueDates({ database, directory, now }: RenewOptions): Promise<number> {
  const fingerprint = fingerprintOf(directory);
  const known = await database.selectFrom('clock_settings').select('fingerprint').executeTakeFirst();
  if (known?.fingerprint === fingerprint) return 0;
  let renewed = 0;
  let last = 0;
  for (;;) {
    const open = await database
      .selectFrom('cases')
      .select(['case_seq', 'case_id'])
      .where('urgency_rank', '=', 0)
      .where('case_seq', '>', last)
      .orderBy('case_seq')
      .limit(batchSize)
      .execute();
    await runTransaction(database, async (transaction) => {
      for (const { case_id: caseId } of open) await renewDueDate(transaction, { caseId, at: now().toISOString() }, directory);
    });
    renewed += open.length;
    last = open.at(-1)?.case_seq ?? last;
    if (open.length < batchSize) break;
  }
  // Last: what was cut short is done again with the next start.
  await database
    .insertInto('clock_settings')
    .values({ only_row: 1, fingerprint })
    .onConflict((conflict) => conflict.column('only_row').doUpdateSet({ fingerprint }))
    .execute();
  return renewed;
}

function fingerprintOf({ city: { clocks, calendar = {}, timeZone } }: CityDirectory): string {
  const { source: _said, escalate: _later, ...figures } = clocks;
  return sha256Hex(JSON.stringify([figures, calendar, timeZone, [...nationalHolidays]]));
}

/** Gives when it is done, or has failed: what looks for late cases waits for it. */
export function startRenewing({ log, ...options }: RenewOptions & { log: Logger }): Promise<void> {
  return renewDueDates(options).then(
    (renewed) => {
      if (renewed > 0) log.info({ renewed }, 'due dates counted again');
    },
    (error: unknown) => log.error({ failure: error instanceof Error ? error.name : 'unknown' }, 'counting due dates again failed'),
  );
}
