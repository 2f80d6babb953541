import type { Platform } from '@kotak-aduan/api-client/schemas';

/** What names the post or the comment; everything else in a query tells how somebody came there. */
const namingParameters: Partial<Record<Platform, readonly string[]>> = {
  instagram: [],
  threads: [],
  x: [],
  tiktok: [],
  facebook: ['story_fbid', 'id', 'fbid', 'v', 'comment_id', 'reply_comment_id'],
  messenger: [],
  youtube: ['v', 'lc'],
};

const followers = /^(?:utm_\w+|fbclid|gclid|igsh|igshid|mibextid|ref|share|si)$/;

/** One spelling for one address, so that the same post is recognised; null for what is no address. */
export function normalisePermalink(permalink: string, platform: Platform): string | null {
  const url = parseUrl(permalink);
  if (url === null) return null;
  const naming = namingParameters[platform];
  const kept = [...url.searchParams].filter(([name]) => (naming === undefined ? !followers.test(name) : naming.includes(name)));
  const query = new URLSearchParams(kept.toSorted(([left], [right]) => (left < right ? -1 : 1))).toString();
  const host = url.hostname.replace(/^(?:www|m|mbasic|web|mobile)\./, '');
  const path = url.pathname.replaceAll(/\/+/g, '/').replace(/\/$/, '');
  return `https://${host}${path}${query === '' ? '' : `?${query}`}`;
}

function parseUrl(text: string): URL | null {
  const url = URL.parse(text);
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') ? url : null;
}
