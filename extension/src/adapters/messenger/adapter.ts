import { defineAdapter, noClip } from '../adapter.ts';
import type { NoClip, Page, Reading, ReadMessage } from '../adapter.ts';
import { oneLine } from '../page/one-line.ts';
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
    /** Our own side of the conversation, as the interface calls it; where the conversation is named after somebody called so, it is nobody's. */
    ourselves: ['anda', 'you', 'vous', 'tú', 'usted', 'você', 'sie', 'du', 'вы', 'bạn', 'awak'],
  },
});
const { selectors } = rules;

type Label = { time: string | null; name: string; text: string };

/** The words before the time ("Pukul", "At") are the language's own. */
const timeIn = (head: string, language: string): string | null => {
  const words = head.split(' ');
  const start = words.findIndex((_, index) => isTimeLabel(words.slice(index).join(' '), language));
  return start < 0 ? null : words.slice(start).join(' ');
};

/**
 * "<time>, <name>: <text>", where a name may have commas and colons of its own: it is the one that the conversation is named after, or we are. Anything
 * else ("Anda membalas Budi", one of several people) could be ours as well as theirs: it is nobody's, and of a run nothing but a gap.
 */
const parseLabel = (label: string, language: string, isName: (name: string) => boolean): Label | null => {
  for (let comma = label.indexOf(', '); comma >= 0; comma = label.indexOf(', ', comma + 2)) {
    const head = label.slice(0, comma);
    const time = timeIn(head, language);
    if (head.includes(': ') || (time === null && head.includes(', '))) continue;
    for (let colon = label.indexOf(': ', comma); colon >= 0; colon = label.indexOf(': ', colon + 2)) {
      const name = label.slice(comma + 2, colon);
      if (isName(name)) return { time, name, text: label.slice(colon + 2) };
    }
  }
  return null;
};

const find = (target: Element): readonly Element[] => {
  const conversation = target.closest(selectors.conversation);
  return conversation === null ? [] : [...conversation.querySelectorAll(selectors.message)].filter((message) => message.hasAttribute('aria-label'));
};

const readMessage = (message: Element, page: Page): ReadMessage => {
  const conversation = message.closest(selectors.conversation)?.getAttribute('aria-label') ?? '';
  const isPartner = (name: string): boolean => conversation.endsWith(` ${name}`);
  const isOurselves = (name: string): boolean => rules.words.ourselves.includes(name.toLowerCase());
  const label = parseLabel(message.getAttribute('aria-label') ?? '', page.language, (name) => isPartner(name) !== isOurselves(name));
  if (label === null) return { isOurs: false, authorName: null, text: null, postedAt: null, postedAtLabel: null };
  // The label holds the message in one line; its own words, where they are the same, keep the lines.
  const words = [...message.querySelectorAll(selectors.words)].map((element) => plainText(element)).find((text) => oneLine(text) === oneLine(label.text));
  const postedAt = label.time === null ? null : parsePostedAt(label.time, page);
  return {
    isOurs: isOurselves(label.name),
    authorName: { value: label.name, source: 'label' },
    text: label.text === '' ? null : { value: words ?? label.text, source: words === undefined ? 'label' : 'element' },
    postedAt: postedAt === null ? null : { ...postedAt, source: 'label' },
    postedAtLabel: label.time,
  };
};

const read = (page: Page): Reading | NoClip => {
  if (page.target === null) return noClip('no-target');
  const message = page.target.closest(selectors.message);
  const found = message === null ? null : readMessage(message, page);
  if (found === null || found.isOurs || found.authorName === null) return noClip('nothing-here');
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
