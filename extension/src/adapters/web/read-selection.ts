import type { ClipSelection, Page, Reading } from '../adapter.ts';

/** Selected text on any page: the words, and the page's own address. Who wrote it and when is for the admin to say. */
export const readSelection = (page: Page, selection: ClipSelection): Reading => {
  const address = new URL(page.url.href);
  address.hash = '';
  return { kind: 'selection', permalink: { value: address.href, source: 'address' }, text: { value: selection.text, source: 'selection' } };
};
