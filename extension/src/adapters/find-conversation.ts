import { isHost } from './page/is-host.ts';
import { parseAddress } from './page/parse-address.ts';
import { readPhone } from './page/read-phone.ts';

export type Conversation = {
  /** By which the platform knows it; where it has none in its address, the other's number. */
  id: string | null;
  /** The other's number, where the conversation is headed by it and nothing else. */
  phone: string | null;
};

type Place = { hosts: readonly string[]; path: RegExp; /** Where the id stands in the query. */ parameter?: string };

/** Where private messages are. The first group of the path is the conversation's id. */
const places: readonly Place[] = [
  { hosts: ['business.facebook.com'], path: /^\/latest\/inbox(?:\/|$)/, parameter: 'selected_item_id' },
  { hosts: ['facebook.com'], path: /^\/messages(?:\/(?:e2ee\/)?t\/(\d+))?/ },
  { hosts: ['messenger.com'], path: /^\/(?:(?:e2ee\/)?t\/(\d+))?/ },
  { hosts: ['instagram.com'], path: /^\/direct(?:\/t\/(\d+))?/ },
  { hosts: ['web.whatsapp.com'], path: /^/ },
];

/** Which conversation an element stands in; null where the page has no private messages. */
export const findConversation = (url: string, element: Element | null): Conversation | null => {
  const address = parseAddress(url);
  const place = address === null ? undefined : places.find(({ hosts, path }) => isHost(address.hostname, hosts) && path.test(address.pathname));
  if (address === null || place === undefined) return null;
  const phone = element === null ? null : headingPhone(element);
  const named = place.parameter === undefined ? place.path.exec(address.pathname)?.[1] : address.searchParams.get(place.parameter);
  return { id: (named || null) ?? phone, phone };
};

/** The nearest heading of what the element lies in. Two numbers there are those of a group. */
const headingPhone = (element: Element): string | null => {
  for (let at = element.parentElement; at !== null; at = at.parentElement) {
    const heading = at.querySelector('header');
    if (heading === null || heading.contains(element)) continue;
    const written = [...heading.querySelectorAll('*')].filter((part) => part.childElementCount === 0).map((part) => part.textContent ?? '');
    const phones = new Set(written.flatMap((text) => readPhone(text) ?? []));
    const [phone] = phones;
    return phones.size === 1 ? (phone ?? null) : null;
  }
  return null;
};
