import { type AimedThing, isSame } from './read-aim.ts';

export type Look = (target: Element) => AimedThing | null;

/** Of a page that answers slowly, so much is asked for one key. */
const probesMax = 120;
const patienceMs = 400;

/** The next or the previous thing in the page's own order; null where there is none. */
export function step(from: AimedThing | null, direction: 'next' | 'previous', { document, look }: { document: Document; look: Look }): AimedThing | null {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  if (from !== null) walker.currentNode = from.element;
  const end = performance.now() + patienceMs;
  const asked = new Set<Element>();
  for (let node = move(walker, direction); node !== null; node = move(walker, direction)) {
    const element = node.parentElement;
    if (element === null || asked.has(element) || !isSeen(node)) continue;
    // Nothing else stands in a comment; in a post its comments may.
    if (from !== null && from.clip.commentId !== null && from.element.contains(element)) continue;
    asked.add(element);
    if (asked.size > probesMax || performance.now() > end) return null;
    const thing = look(element);
    if (thing !== null && (from === null || !isSame(thing, from))) return thing;
  }
  return null;
}

/** What a comment stands under: the comment that it answers, or the post. */
export function parentOf(from: AimedThing, { document, look }: { document: Document; look: Look }): AimedThing | null {
  if (from.clip.kind === 'reply') {
    let before: AimedThing | null = from;
    for (let steps = 0; before !== null && before.clip.kind === 'reply' && steps < 50; steps += 1) before = step(before, 'previous', { document, look });
    if (before?.clip.kind === 'comment' && before.clip.postId === from.clip.postId) return before;
  }
  for (let element = from.element.parentElement; element !== null && element !== document.body; element = element.parentElement) {
    const thing = look(element);
    if (thing !== null && !isSame(thing, from) && thing.clip.commentId === null) return thing;
  }
  return from.clip.commentId === null ? null : postBefore(from, { document, look });
}

/** The post of a comment stands above it, where not around it. */
function postBefore(from: AimedThing, page: { document: Document; look: Look }): AimedThing | null {
  let before: AimedThing | null = from;
  for (let steps = 0; before !== null && before.clip.commentId !== null && steps < 50; steps += 1) before = step(before, 'previous', page);
  return before?.clip.postId === from.clip.postId ? before : null;
}

/** A comment with its answers, or a post with its comments; as many as one clip takes, and no more than the page has loaded. */
export function threadOf(from: AimedThing, max: number, page: { document: Document; look: Look }): readonly AimedThing[] {
  const isReply = from.clip.kind === 'reply';
  const root = isReply ? (parentOf(from, page) ?? from) : from;
  const thread = [root];
  for (let at: AimedThing | null = root; at !== null && thread.length < max;) {
    at = step(at, 'next', page);
    if (at === null || at.clip.postId !== root.clip.postId || at.clip.commentId === null) break;
    // The next comment begins another thread.
    if (root.clip.commentId !== null && at.clip.kind !== 'reply') break;
    if (!thread.some((one) => at !== null && isSame(one, at))) thread.push(at);
  }
  return thread;
}

function move(walker: TreeWalker, direction: 'next' | 'previous'): Node | null {
  return direction === 'next' ? walker.nextNode() : walker.previousNode();
}

function isSeen({ nodeValue, parentElement }: Node): boolean {
  if (nodeValue === null || nodeValue.trim().length < 2 || parentElement === null) return false;
  const { width, height } = parentElement.getBoundingClientRect();
  return width > 1 && height > 1 && parentElement.checkVisibility();
}
