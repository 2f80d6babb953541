import * as z from 'zod/mini';
import { timestampSchema } from '@kotak-aduan/api-client/schemas';

/** The last line of a page, by the queue's own order: what is due, when it came, which it is. */
export interface QueuePosition {
  readonly queueAt: string;
  readonly receivedAt: string;
  readonly caseId: string;
}

const positionSchema = z.tuple([timestampSchema, timestampSchema, z.uuid()]);

/** Opaque to the desk. It names a place in the order and grants nothing: who may see what is asked anew on every page. */
export function encodeQueueCursor({ queueAt, receivedAt, caseId }: QueuePosition): string {
  return Buffer.from(JSON.stringify([queueAt, receivedAt, caseId])).toString('base64url');
}

/** Null for anything that is no cursor of ours. */
export function decodeQueueCursor(cursor: string): QueuePosition | null {
  const parsed = positionSchema.safeParse(parseJson(Buffer.from(cursor, 'base64url').toString('utf8')));
  if (!parsed.success) return null;
  const [queueAt, receivedAt, caseId] = parsed.data;
  return { queueAt, receivedAt, caseId };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
