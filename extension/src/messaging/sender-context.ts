import type { MessageContext, MessageSender } from './define-handler.ts';

/** The parts of the browser's own description of a sender that we read. */
export interface RawSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

const pages: readonly (readonly [string, MessageContext])[] = [
  ['/panel/panel.html', 'panel'],
  ['/pairing/pairing.html', 'pairing'],
  ['/desk/desk.html', 'desk'],
];

/** Which of our contexts a message came from, by the browser's word; null for another extension or an unknown page of ours. */
export function senderContext(sender: RawSender, own: { readonly id: string; readonly origin: string }): MessageSender | null {
  if (sender.id !== own.id || sender.url === undefined || !URL.canParse(sender.url)) return null;
  const url = new URL(sender.url);
  const tabId = sender.tab?.id ?? null;
  // `origin` is the string "null" for moz-extension: addresses in Firefox, so scheme and host are compared.
  if (`${url.protocol}//${url.host}` !== own.origin) return tabId === null ? null : { context: 'content', url: sender.url, tabId };
  const page = pages.find(([path]) => path === url.pathname);
  return page === undefined ? null : { context: page[1], url: sender.url, tabId };
}
