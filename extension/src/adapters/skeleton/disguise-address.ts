import type { Disguise } from './disguise.ts';
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

const disguiseSegment = (segment: string, disguise: Disguise): string => (routes.has(segment) ? segment : disguiseValue(decode(segment), disguise));

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
  const segments = path.split('/').map((segment) => (segment === '' ? '' : disguiseSegment(segment, disguise)));
  return `${start}${segments.join('/')}${query === '' ? '' : `?${disguiseQuery(query, disguise)}`}${hash === '' ? '' : `#${plain(disguise.text(decode(hash.slice(1))))}`}`;
};
