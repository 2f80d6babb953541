import { plainText } from '../page/plain-text.ts';
import { selectors } from './selectors.ts';

export type Words = { text: string; isTruncated: boolean; element: Element };

/** "… more", whatever its word. */
const isMore = (element: Element): boolean => /^(?:\.\.\.|…)\s*\S{0,30}$/.test(element.textContent.trim());

/** The words end in "… more". */
export const isCut = (element: Element): boolean =>
  /(?:\.\.\.|…)\s*\S{0,30}$/.test(element.textContent.trim()) && element.querySelector('[role="button"], button') !== null;

/** What somebody wrote, without the controls in it; `around` is what shows that it was cut. */
export const readWords = (element: Element, around: Element): Words | null => {
  const text = plainText(element, { isSkipped: (inner) => inner.matches(selectors.control) || (inner.localName !== 'a' && isMore(inner)) });
  return text === '' ? null : { text, isTruncated: isCut(around), element };
};
