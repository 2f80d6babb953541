import { type AimedThing, isSame } from './read-aim.ts';

export interface AimPage {
  readonly document: Document;
  /** What an element is of; null where it names nothing of its own. */
  readonly look: (target: Element) => AimedThing | null;
}
export type StepDirection = 'next' | 'previous';

/** Of a page that answers slowly, so much is asked for one key. */
const probesMax = 120;
const patienceMs = 400;
const climbMax = 50;

export const isAnswer = ({ clip: { kind } }: AimedThing): boolean => kind === 'comment' || kind === 'reply';

/** The next or the previous thing in the page's own order, by where each begins; null where there is none. */
export function step(from: AimedThing | null, direction: StepDirection, page: AimPage): AimedThing | null {
  const walker = page.document.createTreeWalker(page.document.body, NodeFilter.SHOW_TEXT);
  if (from !== null) walker.currentNode = from.element;
  const end = performance.now() + patienceMs;
  const asked = new Set<Element>();
  for (let node = move(walker, direction); node !== null; node = move(walker, direction)) {
    const element = node.parentElement;
    if (element === null || asked.has(element) || !isSeen(node)) continue;
    // Nothing else stands in a comment; in a post its comments may.
    if (from !== null && isAnswer(from) && from.element.contains(element)) continue;
    asked.add(element);
    if (asked.size > probesMax || performance.now() > end) return null;
    const thing = page.look(element);
    if (thing !== null && isInTurn(thing, from, { direction, page })) return thing;
  }
  return null;
}

/** What stands at the foot of a post is of the post, which began before its comments. */
function isInTurn(thing: AimedThing, from: AimedThing | null, { direction, page }: { direction: StepDirection; page: AimPage }): boolean {
  if (from === null) return true;
  if (isSame(thing, from)) return false;
  const side = from.element.compareDocumentPosition(thing.element);
  const isOwnPost = isAnswer(from) && !isAnswer(thing) && thing.clip.postId !== null && thing.clip.postId === from.clip.postId;
  if (direction === 'next') return (side & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !isOwnPost;
  if ((side & Node.DOCUMENT_POSITION_PRECEDING) === 0) return false;
  const after = isAnswer(thing) ? null : step(thing, 'next', page);
  return after === null || isSame(after, from);
}

/** What a comment stands under: the comment that it answers, or the post. */
export function parentOf(from: AimedThing, page: AimPage): AimedThing | null {
  if (!isAnswer(from)) return null;
  for (
    let element = from.element.parentElement;
    from.clip.kind === 'comment' && element !== null && element !== page.document.body;
    element = element.parentElement
  ) {
    const thing = page.look(element);
    if (thing !== null && !isAnswer(thing)) return thing;
  }
  let before: AimedThing | null = from;
  for (let steps = 0; before !== null && steps < climbMax; steps += 1) {
    before = step(before, 'previous', page);
    if (before !== null && !mayBeOfOnePost(before, from)) return null;
    if (before !== null && (!isAnswer(before) || (from.clip.kind === 'reply' && before.clip.kind === 'comment'))) return before;
  }
  return null;
}

/** A comment with its answers, or a post with its comments; as many as one clip takes, and no more than the page has loaded. */
export function threadOf(from: AimedThing, max: number, page: AimPage): readonly AimedThing[] {
  const root = from.clip.kind === 'reply' ? (parentOf(from, page) ?? from) : from;
  const thread = [root];
  for (let at = step(root, 'next', page); at !== null && thread.length < max; at = step(at, 'next', page)) {
    // The next post, and below a comment the next comment, begin another thread.
    if (!isAnswer(at) || !mayBeOfOnePost(at, root) || (isAnswer(root) && at.clip.kind !== 'reply')) break;
    thread.push(at);
  }
  return thread;
}

/** Not every platform names the post of a comment, nor by the same id each time: Facebook's `pfbid…` is none. */
function mayBeOfOnePost({ clip: one }: AimedThing, { clip: other }: AimedThing): boolean {
  const isUnknown = (id: string | null): boolean => id === null || id.startsWith('pfbid');
  return isUnknown(one.postId) || isUnknown(other.postId) || one.postId === other.postId;
}

function move(walker: TreeWalker, direction: StepDirection): Node | null {
  return direction === 'next' ? walker.nextNode() : walker.previousNode();
}

function isSeen({ nodeValue, parentElement }: Node): boolean {
  if (nodeValue === null || nodeValue.trim().length < 2 || parentElement === null) return false;
  const { width, height } = parentElement.getBoundingClientRect();
  return width > 1 && height > 1 && parentElement.checkVisibility();
}
