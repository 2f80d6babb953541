import browser from 'webextension-polyfill';
import type { Handlers } from '../background/handlers/handlers.ts';
import { ExtensionError } from '../errors/extension-error.ts';
import type { HandlerInput, HandlerOutput } from './define-handler.ts';
import { replySchema } from './dispatch.ts';

/** Asks the background to do something; typed by the handler's own file. */
export async function call<Type extends keyof Handlers>(type: Type, input: HandlerInput<Handlers[Type]>): Promise<HandlerOutput<Handlers[Type]>> {
  const reply = replySchema.safeParse(await browser.runtime.sendMessage({ type, input }));
  if (!reply.success) throw new ExtensionError('message-failed', `The background did not answer "${type}".`);
  if (!reply.data.ok) throw new ExtensionError(reply.data.error.code, reply.data.error.message);
  // The other end is this same build, and its handler's type is what this promise says.
  return reply.data.output as HandlerOutput<Handlers[Type]>;
}
