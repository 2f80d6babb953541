/** An address from a page, fit to be a link: http and https only, without user name and password (`https://bank@evil.example`). */
export function safeHref(address: string): string | null {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    // Not an address at all: there is nothing to link to.
    return null;
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  url.username = '';
  url.password = '';
  return url.href;
}
