import * as z from 'zod/mini';
import { errorCode } from '../errors/has-code.ts';
import type { Handler } from './define-handler.ts';
import { type RawSender, senderContext } from './sender-context.ts';

const envelopeSchema = z.strictObject({ type: z.string().check(z.maxLength(60)), input: z.unknown() });

export const replySchema = z.union([
  z.object({ ok: z.literal(true), output: z.unknown() }),
  z.object({ ok: z.literal(false), error: z.object({ code: z.string(), message: z.string() }) }),
]);
export type Reply = z.infer<typeof replySchema>;

/**
 * Answers messages: an unknown type, a sender that isn't listed and a shape that doesn't fit reach no handler.
 * Undefined means "not for us", which is also what a stranger gets to see.
 */
export function createDispatcher(
  handlers: Readonly<Record<string, Handler>>,
  own: { readonly id: string; readonly origin: string },
): (message: unknown, sender: RawSender) => Promise<Reply> | undefined {
  return (message, rawSender) => {
    const envelope = envelopeSchema.safeParse(message);
    if (!envelope.success || !Object.hasOwn(handlers, envelope.data.type)) return undefined;
    const handler = handlers[envelope.data.type];
    const sender = senderContext(rawSender, own);
    if (handler === undefined || sender === null || !handler.from.includes(sender.context)) return undefined;
    const input = handler.input.safeParse(envelope.data.input);
    if (!input.success) return Promise.resolve({ ok: false, error: { code: 'message-refused', message: 'The message does not fit its schema.' } });
    return answer(() => handler.run(input.data, sender));
  };
}

async function answer(run: () => Promise<unknown>): Promise<Reply> {
  try {
    return { ok: true, output: await run() };
  } catch (error) {
    // The text of an unnamed error may hold anything, so only a code of ours and a fixed sentence cross over.
    return { ok: false, error: { code: errorCode(error) ?? 'message-failed', message: 'The background could not do this.' } };
  }
}
