import type { CityMap } from '@kotak-aduan/api-client/schemas';

type Directives = Readonly<Record<string, string | readonly string[]>>;

const base: Directives = { 'default-src': "'none'", 'base-uri': "'none'", 'object-src': "'none'", 'form-action': "'none'", 'frame-ancestors': "'none'" };

/** Nothing is allowed but what is named. There is no way to say `unsafe-inline` here. */
export function contentSecurityPolicy(directives: Directives): string {
  return Object.entries({ ...base, ...directives })
    .map(([name, value]) => `${name} ${typeof value === 'string' ? value : value.join(' ')}`.trim())
    .join('; ');
}

/**
 * A page that holds the box in its own document: our scripts, thumbnails of chosen photos, calls to ourselves, a worker for the proof of
 * work. The one other origin is where the city's file takes the pictures of the map from; they are asked for only after a tap that says so.
 */
export function boxDirectives(map: CityMap | null | undefined): Directives {
  return {
    'script-src': "'self'",
    'style-src': "'self'",
    'img-src': ["'self'", 'blob:', 'data:', ...(map == null ? [] : [tileOrigin(map)])],
    // One's own recording, listened to before it is sent.
    'media-src': 'blob:',
    'connect-src': "'self'",
    'worker-src': "'self'",
    'require-trusted-types-for': "'script'",
    'trusted-types': ['kotak-aduan', 'kotak-aduan-worker', "'allow-duplicates'"],
  };
}

/** `{s}` stands for the first part of a host name of which there are several. */
function tileOrigin({ tileUrl }: CityMap): string {
  const { protocol, host } = new URL(tileUrl.replace('://{s}.', '://any-of-them.'));
  // A URL's host may hold characters that mean something in a policy.
  if (!/^[a-z0-9.-]+(?::\d+)?$/.test(host)) throw new TypeError(`the map's pictures can't come from ${host}`);
  return `${protocol}//${host.replace(/^any-of-them\./, '*.')}`;
}
