/** All guesses about the page, in one place. Seen in 17 rendered pages of 2020-09 to 2026-04 and 5 fragments of a Page's own admin of 2026-09. */
export const selectors = {
  /** A comment is an article with a label (75 of 75); the label's words and their order differ by language, so nothing is parsed out of it but a time. */
  article: '[role="article"]',
  link: 'a[href]',
  /** Links that carry a comment's id: the author's (base64) and the time's (digits). */
  commentLink: 'a[href*="comment_id="]',
  /** Only what people wrote stands in one; so does the author's name, inside its link. */
  words: '[dir="auto"]',
  /** "Like", "Reply", badges, "See more". */
  control: 'button, [role="button"], [role="textbox"], [role="toolbar"], form',
  /** Cards of linked pages have a heading of their own. */
  card: 'h3, h4, table',
};
