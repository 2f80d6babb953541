import type { Platform } from '@kotak-aduan/api-client/schemas/clip';
import type { Adapter, Page, ReadClipRequest } from './adapter.ts';
import { isHost } from './page/is-host.ts';
import { namedPlace } from './page/named-places.ts';
import { parseAddress } from './page/parse-address.ts';
import { adapters } from './registry.ts';
import { webAdapter } from './web/adapter.ts';

export type PageRequest = Omit<ReadClipRequest, 'selection' | 'target'>;

/** Null where the address is none. */
export const makePage = ({ document, url, target, capturedAt, timeZone }: Omit<ReadClipRequest, 'rules' | 'selection'>): Page | null => {
  const pageUrl = parseAddress(url);
  if (pageUrl === null) return null;
  const language = document.documentElement?.getAttribute('lang')?.trim().slice(0, 35) ?? '';
  return { document, url: pageUrl, target, capturedAt, timeZone, language: language === '' ? 'und' : language };
};

export const findAdapter = (page: Page): Adapter =>
  adapters.find(({ hosts, isFor }) => isHost(page.url.hostname, hosts) && (isFor === undefined || isFor(page))) ?? webAdapter;

/** Whose page it is, whether or not an adapter reads it. */
export const platformOf = (page: Page, adapter: Adapter): Platform => (adapter.id === 'web' ? (namedPlace(page.url) ?? 'web') : adapter.id);
