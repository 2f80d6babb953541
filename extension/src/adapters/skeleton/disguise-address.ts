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

/** Whether a part of a path is an id that carries the time of its post: by the route before it and its own shape. */
const timedKind = (segment: string, route = '', routeBefore = ''): TimedId | null => {
  if (!/^\d+$/.test(segment)) return /^[\w-]{10,60}$/.test(segment) && /^(?:p|reels?|tv|post)$/.test(route) ? 'shortcode' : null;
  if (segment.length < 15) return null;
  if (route === 'status') return 'statusId';
  if (route === 'video' || route === 'photo') return 'videoId';
  return routeBefore === 'stories' && route !== 'highlights' ? 'mediaId' : null;
};

const disguisePath = (path: string, disguise: Disguise): string =>
  path
    .split('/')
    .map((segment, at, all) => {
      const kind = timedKind(segment, all[at - 1], all[at - 2]);
      if (kind !== null) return disguise.timedId(kind, segment);
      return segment === '' || routes.has(segment) ? segment : disguiseValue(decode(segment), disguise);
    })
    .join('/');

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
