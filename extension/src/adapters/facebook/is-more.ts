import { selectors } from './selectors.ts';

/** "See more", and whatever else can be pressed within words; where the role is gone, a box right after the dots that end them. */
export const isMore = (element: Element): boolean => {
  if (element.matches(selectors.control)) return true;
  const before = element.previousSibling;
  return (
    element.localName === 'div' &&
    before !== null &&
    /(?:…|\.\.\.)\s*$/.test(before.nodeValue ?? '') &&
    element.nextSibling === null &&
    element.textContent.trim().length <= 40
  );
};
