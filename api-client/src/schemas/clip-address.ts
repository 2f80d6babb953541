import type { Clip, Platform } from './clip.ts';

/** What an address names on its platform: a post, or a comment with its post where the address tells it. */
export interface NamedThing {
  readonly platform: Platform;
  readonly postId: string | null;
  readonly commentId: string | null;
}

type Read = (url: URL) => Omit<NamedThing, 'platform'> | null;

const post = (postId: string | null | undefined): ReturnType<Read> => (postId == null ? null : { postId, commentId: null });
const is = (pattern: RegExp, text: string | null | undefined): string | null => (text != null && pattern.test(text) ? text : null);
const digits = /^\d{5,25}$/;

const instagram: Read = ({ pathname }) => {
  const found = /^\/(?:[A-Za-z0-9._]{1,30}\/)?(?:p|reels?|tv)\/([A-Za-z0-9_-]{5,60})(?:\/c\/(\d{5,25})(?:\/r\/(\d{5,25}))?)?\/?$/.exec(pathname);
  const [, code = null, comment, reply] = found ?? [];
  return code === null ? null : { postId: code, commentId: reply ?? comment ?? null };
};

/** `pfbid…` is another for each who looks: it names a post, and tells nothing by being another one. */
export const isLastingId = (id: string | null): id is string => id !== null && !id.startsWith('pfbid');

const facebook: Read = ({ pathname, searchParams }) => {
  const parts = pathname.split('/').filter((part) => part !== '');
  const [first, second, third, fourth] = parts;
  const asked = (name: string): string | null => searchParams.get(name);
  const named =
    first === 'permalink.php' || first === 'story.php'
      ? asked('story_fbid')
      : first === 'photo' || first === 'photo.php'
        ? asked('fbid')
        : first === 'watch'
          ? asked('v')
          : first === 'reel'
            ? second
            : first === 'groups' && (third === 'posts' || third === 'permalink')
              ? fourth
              : second === 'posts' || second === 'videos' || second === 'photos'
                ? parts.at(-1)
                : null;
  const postId = is(/^(?:\d{5,25}|pfbid[A-Za-z0-9]{10,120})$/, named);
  const comment = asked('comment_id');
  if (comment === null) return post(postId);
  // Plain, or base64 of `comment:POST_COMMENT`; a reply's own id stands beside its comment's.
  const [, inPost, coded] = /^comment:(\d{5,25})_(\d{5,25})$/.exec(decodeBase64(comment)) ?? [];
  const [, , codedReply] = /^comment:(\d{5,25})_(\d{5,25})$/.exec(decodeBase64(asked('reply_comment_id') ?? '')) ?? [];
  const commentId = is(digits, asked('reply_comment_id')) ?? codedReply ?? is(digits, comment) ?? coded ?? null;
  return commentId === null ? null : { postId: inPost ?? postId, commentId };
};

const x: Read = ({ pathname }) => post(/^\/(?:[A-Za-z0-9_]{1,20}|i\/web)\/status(?:es)?\/(\d{5,20})(?:\/|$)/.exec(pathname)?.[1]);
const threads: Read = ({ pathname }) => post(/^\/(?:@[A-Za-z0-9._]{1,30}\/post|t)\/([A-Za-z0-9_-]{5,60})(?:\/|$)/.exec(pathname)?.[1]);
const tiktok: Read = ({ pathname }) =>
  post(/^\/(?:@[A-Za-z0-9._]{0,30}\/(?:video|photo)|embed\/v2|embed|player\/v1|v)\/(\d{10,20})(?:\.html)?\/?$/.exec(pathname)?.[1]);

const youtube: Read = ({ hostname, pathname, searchParams }) => {
  const named = /(?:^|\.)youtu\.be$/.test(hostname)
    ? pathname.slice(1)
    : pathname === '/watch'
      ? searchParams.get('v')
      : /^\/(?:shorts|live|embed|v)\/([^/]+)/.exec(pathname)?.[1];
  const postId = is(/^[A-Za-z0-9_-]{11}$/, named);
  return postId === null ? null : { postId, commentId: is(/^[A-Za-z0-9_.-]{10,80}$/, searchParams.get('lc')) };
};

const readers: readonly { readonly platform: Platform; readonly hosts: readonly string[]; readonly read: Read }[] = [
  { platform: 'instagram', hosts: ['instagram.com'], read: instagram },
  { platform: 'facebook', hosts: ['facebook.com'], read: facebook },
  { platform: 'x', hosts: ['x.com', 'twitter.com'], read: x },
  { platform: 'threads', hosts: ['threads.com', 'threads.net'], read: threads },
  { platform: 'tiktok', hosts: ['tiktok.com'], read: tiktok },
  { platform: 'youtube', hosts: ['youtube.com', 'youtu.be', 'youtube-nocookie.com'], read: youtube },
];

/** Which post or comment an address names, in any of the spellings that its platform uses; null where it names none by itself (a short link, a profile). */
export function readClipAddress(address: string): NamedThing | null {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  const reader = readers.find(({ hosts }) => hosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`)));
  const named = reader?.read(url) ?? null;
  return reader === undefined || named === null ? null : { platform: reader.platform, ...named };
}

/**
 * What names a clip itself. A comment whose own id nobody could read has its post's id and address, which name the post:
 * by those two comments of one post would be taken for each other.
 */
export function ownIdentity(clip: Pick<Clip, 'kind' | 'postId' | 'commentId' | 'permalink'>): Pick<Clip, 'postId' | 'commentId' | 'permalink'> {
  const { kind, postId, commentId, permalink } = clip;
  const named = permalink === null ? null : readClipAddress(permalink);
  const comment = commentId ?? named?.commentId ?? null;
  const isAnswer = kind === 'comment' || (kind === 'reply' && named?.platform !== 'x' && named?.platform !== 'threads');
  if (isAnswer && comment === null) return { postId: null, commentId: null, permalink: named === null ? permalink : null };
  return { postId: postId ?? named?.postId ?? null, commentId: comment, permalink };
}

function decodeBase64(text: string): string {
  try {
    return atob(text);
  } catch {
    // Not base64: then it names nothing.
    return '';
  }
}
