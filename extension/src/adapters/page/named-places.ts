import type { Platform } from '@kotak-aduan/api-client/schemas/clip';
import { isHost } from './is-host.ts';

type Place = { hosts: readonly string[]; /** Left out: all of the host. */ path?: RegExp };

/** Places that no adapter reads, since no page of them was at hand: a clip there names its platform, and goes by selection, picture and screenshot. */
const namedPlaces: readonly (Place & { platform: Platform })[] = [
  { platform: 'whatsapp', hosts: ['web.whatsapp.com'] },
  { platform: 'google-maps', hosts: ['www.google.com', 'www.google.co.id'], path: /^\/maps(?:\/|$)/ },
  { platform: 'google-maps', hosts: ['maps.google.com', 'maps.google.co.id'] },
];

/** Addresses that many posts, messages or reviews share: what was selected there has none of its own, and two selections there are not one thing clipped twice. */
const sharedAddresses: readonly Place[] = [
  { hosts: ['web.whatsapp.com', 'messenger.com', 'business.facebook.com', 'maps.google.com', 'maps.google.co.id'] },
  { hosts: ['www.google.com', 'www.google.co.id'], path: /^\/maps(?!\/reviews\/)(?:\/|$)/ },
  { hosts: ['instagram.com'], path: /^\/(?:$|direct\/|explore\/|stories\/highlights\/)/ },
  { hosts: ['facebook.com'], path: /^\/(?:$|home\.php$|(?:messages|search|groups\/feed)(?:\/|$))/ },
  { hosts: ['x.com', 'twitter.com'], path: /^\/(?:$|(?:home|explore|search|messages|i\/chat)(?:\/|$))/ },
  { hosts: ['threads.com', 'threads.net', 'tiktok.com', 'youtube.com'], path: /^\/(?:$|(?:search|messages|foryou|following|results)(?:\/|$))/ },
];

const isIn = (url: URL, { hosts, path }: Place): boolean => isHost(url.hostname, hosts) && (path === undefined || path.test(url.pathname));

export const namedPlace = (url: URL): Platform | null => namedPlaces.find((place) => isIn(url, place))?.platform ?? null;
export const isSharedAddress = (url: URL): boolean => sharedAddresses.some((place) => isIn(url, place));
