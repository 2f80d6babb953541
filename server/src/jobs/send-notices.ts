import type { Logger } from 'pino';
import type { Database, Row } from '../repositories/database.ts';
import { hasWaitingNotice, takeNotice, updateNotice } from '../repositories/notice-repository.ts';
import { findComplaint } from '../repositories/complaint-repository.ts';
import { MailRefused, type Mailer } from '../services/mailer.ts';
import { noticeMail } from '../pages/notice-mail.ts';
import { runTransaction } from '../services/run-transaction.ts';

const everyMs = 60_000;
const minuteMs = 60_000;
/** Longer than any try may take: what is still being sent then was left by a server that died. */
const leaseMs = 10 * minuteMs;
const longestWaitMs = 6 * 60 * minuteMs;
/** Later it is no news. */
const newsMs = 3 * 24 * 60 * minuteMs;

interface NoticeOptions {
  readonly database: Database;
  readonly mailer: Mailer;
  readonly from: string;
  /** Where citizens follow their complaint. */
  readonly origin: string;
  readonly now: () => Date;
  /** Kind of trouble only: a mail server's words may repeat the address. */
  readonly warn?: (failure: string) => void;
}

/**
 * Sends what is due. Each is taken first, so that two never send the same; who dies between the mail server's yes and writing it down sends it
 * once more, under the same Message-ID: SMTP allows no better. Gives how many were sent.
 */
export async function sendNotices(options: NoticeOptions): Promise<number> {
  const { database, now } = options;
  let sent = 0;
  for (;;) {
    const [at, until] = [now().toISOString(), new Date(now().getTime() + leaseMs).toISOString()];
    const notice = await runTransaction(database, (transaction) => takeNotice(transaction, { now: at, until }));
    if (notice === undefined) return sent;
    if (await sendOne(notice, options)) sent += 1;
  }
}

async function sendOne(notice: Row<'notices'>, { database, mailer, from, origin, now, warn }: NoticeOptions): Promise<boolean> {
  const complaint = await findComplaint(database, notice.complaint_id);
  const isOld = now().getTime() - Date.parse(notice.queued_at) > newsMs;
  // Asked of the row as it is now: a contact that was withdrawn meanwhile is told nothing more.
  if (isOld || complaint?.contact_kind !== 'email' || complaint.contact_value === null || complaint.allows_contact_notices !== 1) {
    await updateNotice(database, notice.notice_id, { state: 'dropped' });
    return false;
  }
  try {
    const mail = noticeMail({ kind: notice.kind, number: complaint.complaint_number, language: complaint.language, origin });
    await mailer.send({ ...mail, from, to: complaint.contact_value, messageId: `<${notice.notice_id}@${from.split('@')[1] ?? 'localhost'}>` });
    await updateNotice(database, notice.notice_id, { state: 'sent' });
    return true;
  } catch (error) {
    warn?.(error instanceof MailRefused ? 'refused' : 'not sent');
    // One that has come since tells all that this one would.
    const isOver = error instanceof MailRefused || (await hasWaitingNotice(database, notice.complaint_id));
    const next = new Date(now().getTime() + waitAfter(notice.attempts)).toISOString();
    await updateNotice(database, notice.notice_id, isOver ? { state: 'dropped' } : { state: 'waiting', next_at: next });
    return false;
  }
}

/** A minute after the first try, twice as long after each further one, never more than six hours. */
export function waitAfter(attempts: number): number {
  return Math.min(longestWaitMs, minuteMs * 2 ** (attempts - 1));
}

export function startNotices({ signal, log, ...options }: Omit<NoticeOptions, 'warn'> & { signal: AbortSignal; log: Logger }): void {
  let isRunning = false;
  const run = async (): Promise<void> => {
    // A slow mail server must not be asked by several rounds at once.
    if (isRunning) return;
    isRunning = true;
    try {
      await sendNotices({ ...options, warn: (failure) => log.warn({ failure }, 'a notice was not sent') });
    } catch (error) {
      log.error({ failure: error instanceof Error ? error.name : 'unknown' }, 'sending notices failed');
    } finally {
      isRunning = false;
    }
  };
  const timer = setInterval(() => void run(), everyMs);
  timer.unref();
  signal.addEventListener(
    'abort',
    () => {
      clearInterval(timer);
      options.mailer.close();
    },
    { once: true },
  );
  void run();
}
