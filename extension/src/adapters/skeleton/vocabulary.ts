/** All that a skeleton keeps of a page as it is written there: words of standards and of the platforms' own code, never of a person. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const elementNames = /*#__PURE__*/ list(
  'a abbr address article aside b blockquote br button canvas caption center cite code dd details dialog div dl dt em fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hr i img input label legend li main menu nav ol option p picture pre q s section select small span strike strong sub summary sup svg table tbody td textarea tfoot th thead time tr u ul video audio source body html ytd-app ytd-watch-flexy ytd-watch-metadata ytd-channel-name ytd-comments ytd-comment-thread-renderer ytd-comment-view-model yt-formatted-string yt-attributed-string',
);

/** Not even their names say anything to an adapter, and what they hold is no text of the page. */
export const droppedElements = /*#__PURE__*/ list('script style template noscript iframe object embed link meta title head base math portal slot');

export const attributeNames = /*#__PURE__*/ list(
  'href src alt title role dir lang id for name type rel target value datetime content property itemprop placeholder tabindex disabled hidden open controls width height colspan rowspan contenteditable aria-label aria-labelledby aria-describedby aria-hidden aria-modal aria-expanded aria-haspopup aria-pressed aria-selected aria-checked aria-disabled aria-posinset aria-setsize aria-level aria-controls aria-live aria-atomic aria-busy aria-current aria-roledescription aria-valuenow data-testid data-e2e data-ad-rendering-role data-ad-preview data-ad-comet-preview data-pagelet data-scope data-commentid data-message-id data-utime data-visualcompletion data-pressable-container data-surface data-id data-pre-plain-text video-id',
);

export const roles = /*#__PURE__*/ list(
  'alert alertdialog application article banner button cell checkbox columnheader combobox complementary contentinfo dialog directory document feed figure form grid gridcell group heading img link list listbox listitem log main marquee menu menubar menuitem menuitemradio navigation none note option presentation progressbar radio radiogroup region row rowgroup rowheader scrollbar search searchbox separator slider spinbutton status switch tab table tablist tabpanel textbox timer toolbar tooltip tree treegrid treeitem',
);

/** Values by which the platforms name the parts of their own pages. */
export const partNames = /*#__PURE__*/ list(
  'true false auto ltr rtl button submit text search password email tel checkbox radio nofollow noopener noreferrer author owner description story_message profile_name message messages_table date_break tweet User-Name User-Names tweetText tweetPhoto card.wrapper socialContext cellInnerDiv twitterArticleReadView video-desc browse-video-desc video-author-uniqueid browse-username comment-username-1 comment-username-2 comment-level-1 comment-level-2 comment-reply-1 comment-reply-2 comment-time-1 comment-time-2 comment-item content-text author-text published-time-text og:url og:title og:description datePublished uploadDate channel-name text-container info-strings info-container above-the-fold',
);

/** Sites whose own hosts are kept; any other host is `lain.example`. */
export const hosts = /*#__PURE__*/ list(
  'instagram.com facebook.com messenger.com x.com twitter.com threads.com threads.net tiktok.com youtube.com youtu.be whatsapp.com google.com google.co.id',
);
export const subdomains = /*#__PURE__*/ list('www m web business l mobile maps');

/** Parts of addresses that say what kind of thing stands there. */
export const routes = /*#__PURE__*/ list(
  'p c r t reel reels tv stories explore tags locations direct inbox liked_by comments audio posts permalink permalink.php story.php profile.php photo photo.php photos videos video watch groups user events reviews share hashtag messages e2ee status i web post shorts channel live embed home search accounts login signup maps place contrib',
);
export const queryKeys = /*#__PURE__*/ list('comment_id reply_comment_id story_fbid fbid id set multi_permalinks v lc t img_index __cft__[0] __tn__ hl q ref');

/** One moment, in every way that a page may say it: what is known to the day is noon in the zone that fixtures are read in. */
export const timeWords = { relative: '3 jam', date: '1 Januari 2021', dateAndTime: '1 Januari 2021 12.00', instant: '2021-01-01T05:00:00.000Z' } as const;

/** Beginnings of ids that carry that moment (`page/id-time.ts`); two letters or three digits more make one. */
export const timedIds = { shortcode: 'CJfWYBTgA', mediaId: '2476796727768646', statusId: '1344870968325047', videoId: '6912651937657652' } as const;
