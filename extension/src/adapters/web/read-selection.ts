import type { ClipSelection, Page, Reading } from '../adapter.ts';
import { pageLink } from '../page/page-link.ts';

/** Selected text on any page: the words, and the page's own address where it is nobody else's. Who wrote it and when is for the admin to say. */
export const readSelection = (page: Page, selection: ClipSelection): Reading => ({
  kind: 'selection',
  permalink: pageLink(page.url),
  text: { value: selection.text, source: 'selection' },
});
