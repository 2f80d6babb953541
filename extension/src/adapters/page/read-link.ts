import { parseAddress } from './parse-address.ts';

/** The link's address as the browser would follow it, or null if it isn't one of http(s). `document.baseURI` isn't used: a saved page has another, and a hostile one sets it. */
export const readLink = (link: Element, pageUrl: URL): URL | null => {
  const href = link.getAttribute('href') ?? '';
  return href.startsWith('#') ? null : parseAddress(href, pageUrl);
};
