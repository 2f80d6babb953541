import { defineRules } from '../rules/define-rules.ts';

/** All guesses about the page, in one place. Seen in 33 rendered pages of 2024-01 to 2026-07 in eight languages. */
export const instagramRules = defineRules({
  selectors: {
    /** A comment's link, with or without its time. Comments keep `/p/CODE/c/ID/` even under a reel. */
    commentHint: 'a[href*="/c/"]',
    /** The caption's, which an edit moves. */
    bareTime: 'time[datetime]:not(a[href] *)',
    time: 'time[datetime]',
    /** Links to accounts, narrowed down by `parseAccountAddress`. */
    link: 'a[href]',
    /** The caption of a dialog (15 of 16) and of the older page. */
    caption: 'h1',
    /** Blocks of words; what isn't one is a count, a date or a button. */
    words: '[dir="auto"]',
    /** "Reply", "more", counts of likes. */
    control: 'button, [role="button"], form, section, textarea',
    /** Where a post ends at the latest. */
    postBounds: 'main, [role="main"], [role="dialog"], article, body',
    /** Parts of a post that never stand within a comment. */
    notInRow: 'h1, form, textarea, section, header',
    /** What stands beside the author's name in a header. */
    notCaption: 'time, a[href*="/c/"], a[href*="/explore/locations/"], a[href*="/reels/audio/"], a[href*="/liked_by/"]',
    dialog: '[role="dialog"]',
    article: 'article',
    header: 'header',
    /** Tagged people lie over the pictures; likers stand in the section below them. */
    notAuthor: 'ul, section, [role="presentation"] li',
    /** A reel in the vertical viewer: the label's words are in the page's language, the shape of the link isn't. */
    reelsLink: 'a[href$="/reels/"]',
    /** The viewer's own controls; there is no `time` in it. */
    video: 'video',
    /** Pictures and videos, not pictures of people: those stand inside a link to the account or `[role=link]`, or have "-19" in their address. */
    picture: 'img[src]:not(a[href] *, [role="link"] *, header *, [src*="-19/"]), video',
    main: 'main, [role="main"]',
    passwordField: 'input[type="password"]',
    ogUrl: 'meta[property="og:url"]',
    ogTitle: 'meta[property="og:title"]',
    ogDescription: 'meta[property="og:description"]',
    twitterTitle: 'meta[name="twitter:title"]',
  },
  words: {
    /** First path segments that are places of the site, not accounts. Counted in saved pages 2024-2026. */
    places: [
      'about',
      'accounts',
      'api',
      'archive',
      'challenge',
      'developer',
      'direct',
      'directory',
      'emails',
      'explore',
      'legal',
      'notifications',
      'p',
      'press',
      'privacy',
      'reel',
      'reels',
      'stories',
      'tv',
      'web',
      'your_activity',
    ],
    /** What stands between a name and "Instagram" in a page's title, by language of the request. */
    titleJoiners: ['on', 'di', 'en', 'no', 'sur', 'auf', 'в', 'trên', 'na', 'su'],
  },
});

export const { selectors, words } = instagramRules;

/** What a link's text must look like before it is parsed. */
export const shapes = {
  /** A link around a time: the post's own (27 of 27 pages). A time without a link is the caption's, which an edit moves. */
  post: /\/(?:p|reel|tv)\/(?!.*\/c\/)/,
  comment: /\/c\/\d/,
};
