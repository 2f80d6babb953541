import { plainText } from '../page/plain-text.ts';
import { readContacts } from '../page/read-contacts.ts';
import { readCount } from '../page/read-count.ts';
import { readLink } from '../page/read-link.ts';
import { claimsOfficial, finishProfile, type Profile, type ProfileRequest } from '../profile.ts';
import { parseAccount } from './addresses.ts';

/** Guesses about the page, seen in one Page of 2024-09 (English, signed in). */
const selectors = { name: 'h1', badge: 'svg[aria-label], i[aria-label], [role="img"][aria-label]' };
const badgeWords = /verified|terverifikasi/i;

/** The account that the address bar names, and what the page says of it. Facebook shows no count of posts and no time that can be relied on. Null where it is no profile. */
export const readFacebookProfile = ({ document, url, capturedAt }: ProfileRequest): Profile | null => {
  const pageUrl = new URL(url);
  const account = parseAccount(pageUrl);
  const handle = account?.handle ?? account?.id ?? null;
  if (account === null || handle === null || pageUrl.pathname.startsWith('/groups/')) return null;
  const named = { platform: 'facebook' as const, handle, address: account.url };
  // Its own lists (friends, followers, photos) are linked from its header: a heading without them may be another's.
  const links = [...document.querySelectorAll('a[href]')].filter((link) => isOwnList(readLink(link, pageUrl), account));
  const heading = links.length === 0 ? undefined : [...document.querySelectorAll(selectors.name)].find((one) => plainText(one).trim() !== '');
  if (heading === undefined) return finishProfile(named, capturedAt);
  const displayName = plainText(heading).replaceAll('\u00a0', ' ').trim();
  const followers = links.find((link) => listOf(readLink(link, pageUrl)) === 'followers');
  const lists = [...document.querySelectorAll('ul')].filter((list) => list.closest('[aria-posinset], [role="article"]') === null);
  const text = lists.map((list) => plainText(list)).join('\n');
  const hasBadge = [...(heading.parentElement ?? heading).querySelectorAll(selectors.badge)].some((one) =>
    badgeWords.test(one.getAttribute('aria-label') ?? ''),
  );
  return finishProfile(
    {
      ...named,
      displayName,
      claimsOfficial: hasBadge || claimsOfficial(`${displayName}\n${text}`),
      followers: followers === undefined ? null : readCount(plainText(followers)),
      contacts: [...new Set(lists.flatMap((list) => readContacts(list, { text: plainText(list), pageUrl })))].slice(0, 10),
    },
    capturedAt,
  );
};

const listOf = (url: URL | null): string | null => url?.searchParams.get('sk') ?? url?.pathname.split('/').filter((part) => part !== '')[1] ?? null;

const isOwnList = (url: URL | null, { handle, id }: { handle: string | null; id: string | null }): boolean => {
  if (url === null || !/(?:^|\.)facebook\.com$/.test(url.hostname)) return false;
  const [first] = url.pathname.split('/').filter((part) => part !== '');
  const isOwn = first === 'profile.php' ? id !== null && url.searchParams.get('id') === id : handle !== null && first?.toLowerCase() === handle.toLowerCase();
  return isOwn && ['followers', 'friends_likes', 'about', 'photos', 'reviews', 'videos', 'following'].includes(listOf(url) ?? '');
};
