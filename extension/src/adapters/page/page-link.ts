import type { Read } from '../adapter.ts';
import { isSharedAddress } from './named-places.ts';

/** The page's own address, without its place in the page; a gap where many things share it. */
export const pageLink = (url: URL): Read<string> => {
  if (isSharedAddress(url)) return null;
  const address = new URL(url.href);
  address.hash = '';
  return { value: address.href, source: 'address' };
};
