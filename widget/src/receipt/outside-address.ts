/**
 * Where the complaint is followed, in the phone's own browser: on Android an `intent:` address leaves the app's one, elsewhere the person finds
 * the way in its menu. Never with the code in it. `cityPage` is absolute.
 */
export function outsideAddress(cityPage: string, userAgent: string): string {
  const page = new URL(cityPage);
  page.pathname = '/lacak';
  page.searchParams.delete('agency');
  const { protocol, host, pathname, search, href } = page;
  if (!userAgent.includes('Android')) return href;
  const scheme = protocol.slice(0, -1);
  return `intent://${host}${pathname}${search}#Intent;scheme=${scheme};action=android.intent.action.VIEW;S.browser_fallback_url=${encodeURIComponent(href)};end`;
}
