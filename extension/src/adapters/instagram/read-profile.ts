import { shortcodeTime } from '../page/id-time.ts';
import { plainText } from '../page/plain-text.ts';
import { readContacts } from '../page/read-contacts.ts';
import { readCount } from '../page/read-count.ts';
import { readLink } from '../page/read-link.ts';
import { claimsOfficial, finishProfile, type Profile, type ProfileRequest } from '../profile.ts';
import { accountUrl, parseAccountAddress, parsePostAddress } from './addresses.ts';

/** Guesses about the page, seen in one profile of 2026-01 (English, signed in). */
const selectors = {
  header: 'header',
  /** The handle. */
  heading: 'h1, h2',
  /** Blocks of words. */
  words: 'span[dir="auto"]',
  /** A rounded number has the exact one in its title. */
  exact: '[title]',
  /** The badge beside the handle. */
  badge: 'h1 ~ * svg[aria-label], h2 ~ * svg[aria-label], svg[aria-label="Verified"], svg[aria-label="Terverifikasi"]',
  control: 'a, button, [role="button"]',
};
const badgeWords = /^(?:verified|terverifikasi)$/i;

/** The account that the address bar names, and what its own header says. Null where the address is no profile. */
export const readInstagramProfile = ({ document, url, capturedAt }: ProfileRequest): Profile | null => {
  const pageUrl = new URL(url);
  const handle = parseAccountAddress(pageUrl);
  if (handle === null) return null;
  const named = { platform: 'instagram' as const, handle, address: accountUrl(handle) };
  // The header has to name this very account: after a click within the page an older one may still stand there.
  const header = [...document.querySelectorAll(selectors.header)].find((one) =>
    [...one.querySelectorAll(selectors.heading)].some((heading) => plainText(heading).toLowerCase() === handle.toLowerCase()),
  );
  if (header === undefined) return finishProfile(named, capturedAt);
  const text = plainText(header);
  const followersLink = [...header.querySelectorAll('a[href]')].find(
    (link) => readLink(link, pageUrl)?.pathname.toLowerCase() === `/${handle.toLowerCase()}/followers/`,
  );
  const displayName = readName(header, { handle, before: followersLink ?? null });
  const hasBadge = [...header.querySelectorAll(selectors.badge)].some((badge) => badgeWords.test(badge.getAttribute('aria-label') ?? ''));
  return finishProfile(
    {
      ...named,
      ...(displayName === null ? {} : { displayName }),
      claimsOfficial: hasBadge || claimsOfficial(text),
      followers:
        followersLink === undefined ? null : readCount(followersLink.querySelector(selectors.exact)?.getAttribute('title') ?? plainText(followersLink)),
      posts: followersLink === undefined ? null : readPosts(followersLink),
      lastPostAt: readLastPost(document, { handle, pageUrl }),
      contacts: readContacts(header, { text, pageUrl }),
    },
    capturedAt,
  );
};

/** The words between the handle and the counts that are no control. */
const readName = (header: Element, { handle, before }: { handle: string; before: Element | null }): string | null => {
  const heading = [...header.querySelectorAll(selectors.heading)].find((one) => plainText(one).toLowerCase() === handle.toLowerCase());
  if (heading === undefined || before === null) return null;
  const found = [...header.querySelectorAll(selectors.words)].find(
    (words) =>
      (heading.compareDocumentPosition(words) & 4) !== 0 &&
      (words.compareDocumentPosition(before) & 4) !== 0 &&
      !heading.contains(words) &&
      words.closest(selectors.control) === null &&
      plainText(words) !== '' &&
      !/^\d/.test(plainText(words)),
  );
  return found === undefined ? null : plainText(found);
};

/** The count beside that of the followers, which leads nowhere. */
const readPosts = (followersLink: Element): number | null => {
  const row = followersLink.parentElement?.parentElement;
  const first = row?.firstElementChild;
  return first == null || first.contains(followersLink) || first.querySelector('a') !== null
    ? null
    : readCount(first.querySelector(selectors.exact)?.getAttribute('title') ?? plainText(first));
};

/** Posts of its own in the grid tell by their codes when they were made; pinned ones stand first and are older. Good to the hour. */
const readLastPost = (document: Document, { handle, pageUrl }: { handle: string; pageUrl: URL }): string | null => {
  const times = [...document.querySelectorAll('main a[href]')].flatMap((link) => {
    const url = readLink(link, pageUrl);
    const post = url === null ? null : parsePostAddress(url);
    return post?.handle?.toLowerCase() === handle.toLowerCase() ? (shortcodeTime(post.code) ?? []) : [];
  });
  return times.sort().at(-1) ?? null;
};
