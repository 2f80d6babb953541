import { readClipAddress, type NamedThing } from '@kotak-aduan/api-client/schemas/clip-address';

/** A post or comment of the page, by an address that is its own, and the element that shows where it is. */
export interface NamedElement {
  readonly id: string;
  readonly named: NamedThing;
  readonly element: Element;
}

/** A comment is one by its own id, whatever its address says of the post. */
export function nameOf({ platform, postId, commentId }: NamedThing): string {
  return commentId === null ? `${platform} post ${postId}` : `${platform} comment ${commentId}`;
}

/** Each post and comment that the page links by its own time or name, once. Words that people wrote may hold links as well; those name nothing here. */
export function findNamed(document: Document): Map<string, NamedElement> {
  const found = new Map<string, NamedElement>();
  for (const link of document.links) {
    const named = readClipAddress(link.href);
    if (named === null || !isItsOwn(link, named)) continue;
    const id = nameOf(named);
    // A picture's link comes first and may be hidden; the one with words is where people look.
    if ((found.get(id)?.element.textContent.trim() ?? '') === '') found.set(id, { id, named, element: link });
  }
  return found;
}

/** Whether it is what the element is still about: pages use their elements again for other posts. */
export function isStill({ id, element }: NamedElement, address: string): boolean {
  const named = readClipAddress(element instanceof HTMLAnchorElement ? element.href : address);
  return element.isConnected && named !== null && nameOf(named) === id;
}

function isItsOwn(link: Element, { platform, commentId }: NamedThing): boolean {
  if (platform === 'facebook') {
    const words = link.parentElement?.closest('[dir="auto"]') ?? null;
    const article = link.closest('[role="article"]');
    return words === null || (article !== null && (article === words || !article.contains(words)));
  }
  if (platform === 'youtube') return commentId !== null && link.closest('#content-text') === null;
  return link.querySelector('time') !== null;
}
