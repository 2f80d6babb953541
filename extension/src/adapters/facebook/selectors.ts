import { defineRules } from '../rules/define-rules.ts';

/** All guesses about the page, in one place. Seen in 17 rendered pages of 2020-09 to 2026-04 and 5 fragments of a Page's own admin of 2026-09. */
export const facebookRules = defineRules({
  selectors: {
    /** A comment is an article with a label (75 of 75); the label's words and their order differ by language, so nothing is parsed out of it but a time. */
    article: '[role="article"]',
    /** A post: since 2024-09 often without a role, in 2026-09 also without a position. */
    post: '[aria-posinset], [role="article"]:not([aria-label])',
    dialog: '[role="dialog"]',
    main: '[role="main"]',
    /** Beside a photo: whose it is, what is written about it, the comments. */
    photoSide: '[role="complementary"]',
    photoViewer: '[data-pagelet="MediaViewerPhoto"]',
    photo: '[data-pagelet="MediaViewerPhoto"] img[src]',
    link: 'a[href]',
    /** Links that carry a comment's id: the author's (base64) and the time's (digits). */
    commentLink: 'a[href*="comment_id="]',
    /** Within a post only comments have a label of their own, whatever else they lose. */
    commentHint: '[role="article"][aria-label], [data-commentid]',
    /** Only what people wrote stands in one; so does the author's name, inside its link. */
    words: '[dir="auto"]',
    wordsBox: 'div[dir="auto"]',
    /** "Like", "Reply", badges, "See more". */
    control: 'button, [role="button"], [role="textbox"], [role="toolbar"], form',
    /** Cards of linked pages have a heading of their own. */
    card: 'h3, h4, table',
    /** What a post says: the first since 2025, the others since 2020. They also occur inside comments (2026-09). */
    message: '[data-ad-rendering-role="story_message"]',
    olderMessage: '[data-ad-comet-preview="message"], [data-ad-preview="message"]',
    /** Parts of a card (title, meta, description) and of the post's bar of buttons. */
    part: '[data-ad-rendering-role]:not([data-ad-rendering-role="story_message"])',
    /** A name in a heading: the author's, and in a shared post somebody else's as well. */
    headingLink: 'h2 a[href], h3 a[href], h4 a[href]',
    photoOwner: 'h2 a[href], h3 a[href]',
    /** Whose the post is, in the builds that say so; a story above it ("Sinta commented on this") stands in none. */
    profileName: '[data-ad-rendering-role="profile_name"]',
    heading: 'h2, h3, h4, h5, [data-ad-rendering-role="profile_name"]',
    /** Where the comments begin, or the bar above them: what a post says stands before any of these. */
    afterMessage: '[role="toolbar"], [role="article"], form, [role="textbox"], h2[dir="auto"], h3[dir="auto"]',
    picture: 'a[href*="/photo"] img[src], video',
    /** Photos of one post are linked as a set that is named after it. */
    postSet: 'a[href*="pcb."]',
    reelLink: 'a[href*="/reel/"]',
    /** 44 hidden "Facebook" strings stand before and after a unit of the home feed (2024-09, 2025-03). */
    decoy: 'blockquote',
    ogUrl: 'meta[property="og:url"]',
    ogTitle: 'meta[property="og:title"]',
    ogDescription: 'meta[property="og:description"]',
    passwordField: 'input[name="pass"]',
    /** The interface before 2020, still served to those who aren't signed in until 2021. */
    classicSubtitle: '[data-testid="story-subtitle"]',
    classicMessage: '[data-testid="post_message"]',
  },
  words: {
    /** First path segments that are places of the site, not accounts; what has an underscore or ends in ".php" never is one. */
    places: [
      'ads',
      'ajax',
      'business',
      'events',
      'friends',
      'gaming',
      'groups',
      'hashtag',
      'help',
      'legal',
      'login',
      'marketplace',
      'media',
      'messages',
      'notes',
      'notifications',
      'pages',
      'people',
      'photo',
      'photos',
      'plugins',
      'policies',
      'privacy',
      'reel',
      'reels',
      'saved',
      'search',
      'settings',
      'share',
      'sharer',
      'stories',
      'videos',
      'watch',
      'recover',
      'reg',
    ],
  },
});

export const { selectors, words } = facebookRules;
