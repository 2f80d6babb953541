/** Why a text is no origin that could be allowed. */
export type SiteOriginProblem = 'wildcard' | 'without-scheme' | 'not-https' | 'upper-case' | 'with-path' | 'default-port' | 'not-an-origin';

/** `https` with a host of at least two parts, in lower case and punycode; on the developer's own machine `http` too. A port where it is not the usual one. */
export const siteOriginPattern =
  /^(?:https:\/\/(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,10}[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?|https?:\/\/(?:[a-z0-9-]{1,63}\.)?(?:localhost|127\.0\.0\.1))(?::[1-9]\d{1,4})?$/;

/** Null for an origin that a browser could really send. It is compared letter by letter, so nothing is put right here. */
export function siteOriginProblemOf(text: string): SiteOriginProblem | null {
  if (siteOriginPattern.test(text)) return problemOfPort(text);
  if (text.includes('*')) return 'wildcard';
  if (!/^[a-z]{1,20}:\/\//i.test(text)) return 'without-scheme';
  if (!/^https:/i.test(text)) return 'not-https';
  if (/^https:\/\/[^/?#\s]+[/?#]\S*$/i.test(text)) return 'with-path';
  return /[A-Z]/.test(text) ? 'upper-case' : 'not-an-origin';
}

function problemOfPort(origin: string): SiteOriginProblem | null {
  const port = /:(\d+)$/.exec(origin)?.[1];
  if (port === undefined) return null;
  if (port === (origin.startsWith('https:') ? '443' : '80')) return 'default-port';
  return Number(port) > 65_535 ? 'not-an-origin' : null;
}
