import { readAim } from './aim/read-aim.ts';
import { parentOf } from './aim/aim-walk.ts';
import { findNamed, type NamedElement } from './badges/find-named.ts';
import type { ContentWorld } from './content.ts';
import type { ReadRequest } from './read-request.ts';
import { isOurs, markAnswered, type SweptAccount, type SweptThing } from './sweep/mark-answered.ts';

/** One comment of the page, as far as the panel shows it. None of its words goes further than the panel. */
export interface SweptComment {
  readonly platform: string;
  readonly postId: string | null;
  readonly commentId: string;
  readonly author: string | null;
  readonly text: string | null;
  /** Which of `accounts` its post is of; null where that can't be read. */
  readonly account: number | null;
  /** That account wrote below it. */
  readonly isAnswered: boolean;
}

export interface SweptPage {
  readonly accounts: readonly SweptAccount[];
  readonly comments: readonly SweptComment[];
  /** More is loaded than was read. */
  readonly isCut: boolean;
}

/** What the panel calls, after it put this into the page on a click there: reads what is loaded, and loads nothing. */
export interface SweepScript {
  collect(request: ReadRequest, max: number): SweptPage;
  /** Brings a comment into view and says that it is meant; false where the page no longer has it. */
  pick(commentId: string): boolean;
}

export interface SweepWorld extends ContentWorld {
  kotakAduanSweep?: SweepScript;
}

/** So long a page may be held up, by reading what it has loaded. */
const patienceMs = 2_500;
const excerptLength = 180;

// The isolated world's global, which content.ts wrote to; a renewed extension has another one.
const world = globalThis as SweepWorld;

world.kotakAduanSweep = {
  collect(request, max) {
    const end = performance.now() + patienceMs;
    const accounts: SweptAccount[] = [];
    const things: (SweptThing & { readonly comment: Omit<SweptComment, 'isAnswered'> })[] = [];
    const named = [...findNamed(document).values()].filter((one) => one.named.commentId !== null);
    let isCut = named.length > max;
    for (const one of named.slice(0, max)) {
      if (performance.now() > end) {
        isCut = true;
        break;
      }
      const thing = readAim(world, one.element, request);
      const { commentId, postId } = one.named;
      if (thing === null || commentId === null || thing.clip.commentId !== commentId) continue;
      const { clip } = thing;
      const account = accountOf(one);
      const author = clip.authorName ?? (clip.authorHandle === null ? null : `@${clip.authorHandle}`);
      things.push({
        isReply: clip.kind === 'reply',
        isOurs: isOurs(clip, accounts[account ?? -1] ?? null),
        comment: { platform: one.named.platform, postId, commentId, author, text: clip.text?.slice(0, excerptLength) ?? null, account },
      });

      /** Read once for each account: what stands above its first comment. */
      function accountOf({ element }: NamedElement): number | null {
        const known = accounts.findIndex(({ label }) => label === clip.receivedByAccount);
        if (known >= 0 || clip.receivedByAccount === null) return known >= 0 ? known : null;
        const post = thing === null ? null : parentOf(thing, { document, look: (target) => readAim(world, target, request) });
        const isPost = post !== null && post.clip.kind !== 'comment' && post.clip.kind !== 'reply' && !post.element.isSameNode(element);
        const { authorHandle: handle = null, authorUrl: url = null, authorName: name = null } = isPost ? post.clip : {};
        accounts.push({ label: clip.receivedByAccount, handle, name, url });
        return accounts.length - 1;
      }
    }
    const answered = markAnswered(things);
    return {
      accounts,
      comments: things.flatMap(({ comment, isOurs: isOwn }, index) => (isOwn ? [] : [{ ...comment, isAnswered: answered.has(index) }])),
      isCut,
    };
  },
  pick(commentId) {
    const found = [...findNamed(document).values()].find(({ named }) => named.commentId === commentId);
    if (found === undefined) return false;
    found.element.scrollIntoView({ block: 'center', behavior: 'instant' });
    // As if it had been pressed: a background that was stopped reads the same again.
    world.kotakAduanAim = { element: new WeakRef(found.element), at: performance.now() };
    return true;
  },
};
