import type * as z from 'zod/mini';

/** Who can send to the background: a script in a page (never trusted), or one of our own pages. */
export const messageContexts = ['content', 'panel', 'pairing', 'desk'] as const;
export type MessageContext = (typeof messageContexts)[number];

/** What the browser says of the sender; nothing in it comes from the page. */
export interface MessageSender {
  readonly context: MessageContext;
  readonly url: string;
  readonly tabId: number | null;
}

export interface Handler<Schema extends z.ZodMiniType = z.ZodMiniType, Output = unknown> {
  /** Contexts that may send this; a message from any other is ignored. */
  readonly from: readonly MessageContext[];
  readonly input: Schema;
  run(input: z.infer<Schema>, sender: MessageSender): Promise<Output>;
}

/** One message, one file: who may send it, what it must look like, what it does. */
export function defineHandler<Schema extends z.ZodMiniType, Output>(handler: Handler<Schema, Output>): Handler<Schema, Output> {
  return handler;
}

export type HandlerInput<T> = T extends Handler<infer Schema> ? z.input<Schema> : never;
export type HandlerOutput<T> = T extends { run(...rest: never[]): Promise<infer Output> } ? Output : never;
