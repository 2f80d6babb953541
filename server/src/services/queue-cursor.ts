import * as z from 'zod/mini';

/** The last line of a page, by the queue's own order: how urgent, what is due, when it came, which it is. */
export interface QueuePosition {
  readonly urgencyRank: number;
  readonly dueSort: string;
  readonly receivedAt: string;
  readonly caseId: string;
}

const positionSchema = z.tuple([
  z.int().check(z.nonnegative(), z.lte(9)),
  z.string().check(z.maxLength(40)),
  z.string().check(z.maxLength(40)),
  z.string().check(z.maxLength(40)),
]);

/** Opaque to the desk. It names a place in the order and grants nothing: who may see what is asked anew on every page. */
export function encodeQueueCursor({ urgencyRank, dueSort, receivedAt, caseId }: QueuePosition): string {
  return Buffer.from(JSON.stringify([urgencyRank, dueSort, receivedAt, caseId])).toString('base64url');
}

/** Null for anything that is no cursor of ours. */
export function decodeQueueCursor(cursor: string): QueuePosition | null {
  const parsed = positionSchema.safeParse(parseJson(Buffer.from(cursor, 'base64url').toString('utf8')));
  if (!parsed.success) return null;
  const [urgencyRank, dueSort, receivedAt, caseId] = parsed.data;
  return { urgencyRank, dueSort, receivedAt, caseId };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
