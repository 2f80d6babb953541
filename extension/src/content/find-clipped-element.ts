import type { Clip } from '@kotak-aduan/api-client/schemas';

const levelsMax = 30;
const beginning = (text: string): string => normal(text).slice(0, 60);
const normal = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/**
 * The smallest element around the target that holds the clip's author and the beginning of its text: what the screenshot is cut to, so that no
 * neighbour's words come along. Null where no such element is found below the page's body.
 */
export function findClippedElement(document: Document, clip: Pick<Clip, 'text' | 'authorName' | 'authorHandle'>, target: Element | null): Element | null {
  const text = clip.text === null ? null : beginning(clip.text);
  const author = clip.authorName ?? clip.authorHandle;
  let element = target ?? elementWithText(document, text);
  for (let level = 0; level < levelsMax && element !== null && element !== document.body; level += 1) {
    const content = normal(element.textContent ?? '');
    if ((text === null || content.includes(text)) && (author === null || content.includes(author))) return element;
    element = element.parentElement;
  }
  return null;
}

function elementWithText(document: Document, text: string | null): Element | null {
  if (text === null || text === '') return null;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const own = normal(node.nodeValue ?? '');
    if (own !== '' && (own.startsWith(text.slice(0, 30)) || (own.length >= 12 && text.startsWith(own)))) return node.parentElement;
  }
  return null;
}
