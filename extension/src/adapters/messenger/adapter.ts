import { defineAdapter, noClip } from '../adapter.ts';
import type { NoClip, Page, Reading, ReadMessage } from '../adapter.ts';
import { plainText } from '../page/plain-text.ts';
import { isTimeLabel } from '../time/is-time-label.ts';
import { parsePostedAt } from '../time/parse-posted-at.ts';
import { defineRules } from '../rules/define-rules.ts';

/** Guesses of one page with an Indonesian interface, 2026-09; its classes say nothing. */
const rules = defineRules({
  selectors: {
    /** A message's label is "Pukul 19 September 2026 14.26, NAME: TEXT"; the header of the thread is the same without a label. */
    message: '[data-scope="messages_table"]',
    conversation: '[role="log"]',
    words: '[dir="auto"]',
    picture: 'img[src^="https://"]',
  },
  words: {
    /** Our own side of the conversation, as the interface calls it; only where the conversation isn't named after somebody called so. */
    ourselves: ['anda', 'you', 'vous', 'tú', 'usted', 'você', 'sie', 'du', 'вы', 'bạn', 'awak'],
  },
});
const { selectors } = rules;

type Label = { time: string | null; name: string; text: string };

/** "<time>, <name>: <text>"; the words before the time ("Pukul", "At") are the language's own. */
const parseLabel = (label: string, language: string): Label | null => {
  const colon = label.indexOf(': ');
  const head = colon < 0 ? '' : label.slice(0, colon);
  const comma = head.lastIndexOf(', ');
  if (comma < 0) return null;
  const words = head.slice(0, comma).split(' ');
  const start = words.findIndex((_, index) => isTimeLabel(words.slice(index).join(' '), language));
  return { time: start < 0 ? null : words.slice(start).join(' '), name: head.slice(comma + 2).trim(), text: label.slice(colon + 2).trim() };
};

const find = (target: Element): readonly Element[] => {
  const conversation = target.closest(selectors.conversation);
  return conversation === null ? [] : [...conversation.querySelectorAll(selectors.message)].filter((message) => message.hasAttribute('aria-label'));
};

const readMessage = (message: Element, page: Page): ReadMessage | null => {
  const label = parseLabel(message.getAttribute('aria-label') ?? '', page.language);
  if (label === null) return null;
  const conversation = message.closest(selectors.conversation)?.getAttribute('aria-label') ?? '';
  // The label holds the message in one line; its own words, where they are the same, keep the lines.
  const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const words = [...message.querySelectorAll(selectors.words)].map((element) => plainText(element)).find((text) => oneLine(text) === oneLine(label.text));
  const postedAt = label.time === null ? null : parsePostedAt(label.time, page);
  return {
    isOurs: rules.words.ourselves.includes(label.name.toLowerCase()) && !conversation.endsWith(label.name),
    authorName: label.name === '' ? null : { value: label.name, source: 'label' },
    text: label.text === '' ? null : { value: words ?? label.text, source: words === undefined ? 'label' : 'element' },
    postedAt: postedAt === null ? null : { ...postedAt, source: 'label' },
    postedAtLabel: label.time,
  };
};

const read = (page: Page): Reading | NoClip => {
  if (page.target === null) return noClip('no-target');
  const message = page.target.closest(selectors.message);
  const found = message === null ? null : readMessage(message, page);
  if (found === null || found.isOurs) return noClip('nothing-here');
  const { isOurs: _theirs, ...reading } = found;
  return { kind: 'message', ...reading };
};

/** One message of a Messenger conversation: it has no address, and its label says who, when and what. */
export const messengerAdapter = defineAdapter({
  id: 'messenger',
  hosts: ['messenger.com', 'facebook.com'],
  rules,
  isFor: ({ url, target }) => !url.hostname.endsWith('facebook.com') || url.pathname.startsWith('/messages') || target?.closest(selectors.message) != null,
  read,
  messages: { find, read: readMessage },
});
