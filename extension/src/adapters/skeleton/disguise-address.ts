import type { Disguise, TimedId } from './disguise.ts';
import { hosts, queryKeys, routes, subdomains } from './vocabulary.ts';

const shape = /^(?:(https?:)?\/\/([^/?#]*))?([^?#]*)(\?[^#]*)?(#.*)?$/s;

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a lone % of the page's own
  }
};

/** ASCII that needs no escaping in an address. */
const plain = (text: string): string => text.replace(/[^\w.@:~*!$'()+,;[\]-]/g, '-');

const disguiseHost = (host: string): string => {
  const parts = host.toLowerCase().split('.');
  const first = parts[0] ?? '';
  const site = subdomains.has(first) ? parts.slice(1).join('.') : host.toLowerCase();
  return hosts.has(site) ? host.toLowerCase() : 'lain.example';
};

/** Facebook writes a comment's id as base64 of "comment:POST_COMMENT"; it stays one. */
const disguiseValue = (value: string, { text }: Disguise): string => {
  if (/^Y29tbWVudD[\w+/]+=*$/.test(value)) {
    try {
      const inner = atob(value);
      if (/^comment:\d+_\d+$/.test(inner)) return encodeURIComponent(btoa(`comment:${text(inner.slice('comment:'.length))}`));
    } catch {
      // No base64 after all: a word like any other.
    }
  }
  const prefix = /^(?:pfbid|gm\.|pcb\.|a\.)/.exec(value)?.[0] ?? '';
  return prefix + plain(text(value.slice(prefix.length)));
};

/** Which ids carry the time of their post, by the route before them and their own shape. */
const timedRoutes: readonly { kind: TimedId; after: RegExp; id: RegExp }[] = [
  { kind: 'shortcode', after: /\/(?:p|reel|reels|tv|post)\/$/, id: /^(?!\d+$)[\w-]{10,60}$/ },
  { kind: 'statusId', after: /\/status\/$/, id: /^\d{10,20}$/ },
  { kind: 'videoId', after: /\/(?:video|photo)\/$/, id: /^\d{15,20}$/ },
  { kind: 'mediaId', after: /\/stories\/(?!highlights\/)[^/]+\/$/, id: /^\d{10,20}$/ },
];

const disguiseSegment = (segment: string, before: string, disguise: Disguise): string => {
  if (routes.has(segment)) return segment;
  const timed = timedRoutes.find(({ after, id }) => after.test(before) && id.test(segment));
  return timed === undefined ? disguiseValue(decode(segment), disguise) : disguise.timedId(timed.kind, segment);
};

const disguisePath = (path: string, disguise: Disguise): string => {
  const segments = path.split('/');
  return segments.map((segment, at) => (segment === '' ? '' : disguiseSegment(segment, `${segments.slice(0, at).join('/')}/`, disguise))).join('/');
};

const disguiseQuery = (query: string, disguise: Disguise): string =>
  query
    .slice(1)
    .split('&')
    .map((pair) => {
      const [key = '', ...value] = pair.split('=');
      const name = decode(key);
      const shown = queryKeys.has(name) ? key : plain(disguise.text(name));
      return value.length === 0 ? shown : `${shown}=${disguiseValue(decode(value.join('=')), disguise)}`;
    })
    .join('&');

/** An address of the same kind: host of a platform, words of its routes and keys stay, ids and names are invented. */
export const disguiseAddress = (address: string, disguise: Disguise): string => {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address.trim())?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') return ['mailto', 'tel', 'data', 'blob'].includes(scheme) ? `${scheme}:x` : 'x:x';
  const match = shape.exec(address.trim());
  if (match === null) return '';
  const [, protocol = '', host, path = '', query = '', hash = ''] = match;
  const start = host === undefined ? '' : `${protocol.toLowerCase()}//${disguiseHost(host)}`;
  return `${start}${disguisePath(path, disguise)}${query === '' ? '' : `?${disguiseQuery(query, disguise)}`}${hash === '' ? '' : `#${plain(disguise.text(decode(hash.slice(1))))}`}`;
};
