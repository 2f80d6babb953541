import type { Logger } from 'pino';
import { idempotencyDays } from '../middleware/idempotency.ts';
import { deleteExpiredClaims } from '../repositories/claim-repository.ts';
import { deleteClipReportsBefore } from '../repositories/clip-report-repository.ts';
import { deleteStaleCodeRequests } from '../repositories/code-request-repository.ts';
import type { Database } from '../repositories/database.ts';
import { deleteIdempotencyKeysBefore } from '../repositories/idempotency-key-repository.ts';
import { deleteNoticesBefore } from '../repositories/notice-repository.ts';
import { deletePartialUpload, findExpiredPartialUploads } from '../repositories/partial-upload-repository.ts';
import { deleteAskedSitesBefore } from '../repositories/site-repository.ts';
import { findExpiredUploads } from '../repositories/upload-repository.ts';
import { deleteExpiredChallenges } from '../repositories/used-challenge-repository.ts';
import type { FileStore } from '../services/file-store.ts';
import { removeUpload } from '../services/remove-upload.ts';

const everyMs = 15 * 60_000;
/** A coordinator who could reach nobody for so long will not any more; whoever still wants a code asks again. */
const codeRequestDays = 30;
/** A page that nobody visits any more needs no answer. */
const siteRequestDays = 30;
/** Until then it is mended, or the platform has changed once more. */
const clipReportDays = 90;

/** Whoever could not be told in that time has looked, or will. */
const noticeDays = 7;

interface SweepOptions {
  readonly database: Database;
  readonly files: FileStore;
  readonly now: () => Date;
}

/** Removes uploads that nobody claimed or finished within a day and keys older than 90. Touches only what was declared provisional. */
export async function sweep({ database, files, now }: SweepOptions): Promise<number> {
  const expired = await findExpiredUploads(database, now().toISOString());
  for (const { upload_id: uploadId } of expired) await removeUpload(uploadId, { database, files });
  for (const { upload_id: uploadId } of await findExpiredPartialUploads(database, now().toISOString())) {
    await files.removePartial(uploadId);
    await deletePartialUpload(database, uploadId);
  }
  await deleteIdempotencyKeysBefore(database, daysAgo(idempotencyDays, now()));
  await deleteStaleCodeRequests(database, { unfitBefore: daysAgo(1, now()), waitingBefore: daysAgo(codeRequestDays, now()) });
  await deleteAskedSitesBefore(database, daysAgo(siteRequestDays, now()));
  await deleteClipReportsBefore(database, daysAgo(clipReportDays, now()));
  await deleteExpiredClaims(database, { now: now().toISOString(), wrongBefore: daysAgo(1, now()) });
  await deleteNoticesBefore(database, daysAgo(noticeDays, now()));
  await deleteExpiredChallenges(database, now().toISOString());
  return expired.length;
}

function daysAgo(days: number, now: Date): string {
  return new Date(now.getTime() - days * 86_400_000).toISOString();
}

export function startSweeper({ signal, log, ...options }: SweepOptions & { signal: AbortSignal; log: Logger }): void {
  const run = (): void => {
    sweep(options).then(
      (removed) => removed > 0 && log.info({ removed }, 'unclaimed uploads removed'),
      (error: unknown) => log.error({ failure: error instanceof Error ? error.name : 'unknown' }, 'sweep failed'),
    );
  };
  const timer = setInterval(run, everyMs);
  timer.unref();
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  run();
}
