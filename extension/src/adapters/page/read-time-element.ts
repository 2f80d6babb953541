import type { ReadTime } from '../adapter.ts';

/** `<time datetime>` with a zone is exact. Without one it means the viewer's zone, which the page doesn't say: a gap. */
export const readTimeElement = (time: Element): ReadTime => {
  const value = time.getAttribute('datetime') ?? '';
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)$/.test(value)) return null;
  const ms = Date.parse(value);
  return Number.isNaN(ms) ? null : { at: new Date(ms).toISOString(), precision: 'second', source: 'time-element' };
};
