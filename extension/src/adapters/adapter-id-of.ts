import type { Platform } from '@kotak-aduan/api-client/schemas/clip';
import { findAdapter, makePage } from './make-page.ts';
import type { PageRequest } from './make-page.ts';

/** Which adapter reads what is pointed at: of a site that is also something else, its messages have one of their own. */
export const adapterIdOf = ({ target, ...request }: Pick<PageRequest, 'document' | 'url'> & { target: Element | null }): Platform => {
  const page = makePage({ ...request, target, capturedAt: null, timeZone: null });
  return page === null ? 'web' : findAdapter(page).id;
};
