import { isNoClip } from '../adapter.ts';
import type { NoClip } from '../adapter.ts';
import type { ReadClip } from '../finish-clip.ts';
import { readClip } from '../read-clip.ts';
import type { ReadingRules } from './with-rules.ts';

/** A page that comes with the extension, and what is pointed at in it: selectors, or null for what the address names. */
export type TrialPage = {
  readonly html: string;
  readonly url: string;
  readonly capturedAt: string;
  readonly timeZone: string;
  readonly targets: readonly (string | null)[];
};

const read = (page: TrialPage, target: string | null, rules: ReadingRules | null): ReadClip | NoClip => {
  const document = new DOMParser().parseFromString(page.html, 'text/html');
  const { url, capturedAt, timeZone } = page;
  return readClip({ document, url, capturedAt, timeZone, target: target === null ? null : document.querySelector(target), rules });
};

const isSame = (a: ReadClip | NoClip, b: ReadClip | NoClip): boolean =>
  isNoClip(a) || isNoClip(b) ? isNoClip(a) && isNoClip(b) : JSON.stringify(a) === JSON.stringify(b);

const areSelectors = ({ tables }: ReadingRules): boolean => {
  const nowhere = document.createDocumentFragment();
  try {
    for (const table of Object.values(tables)) for (const selector of Object.values(table?.selectors ?? {})) nowhere.querySelector(selector);
    return true;
  } catch {
    return false; // no selector, or one that this browser doesn't know
  }
};

/**
 * Whether a newer set may be read by: all its selectors are some, and each page that comes with the extension is read exactly as it was. What these pages
 * hold is known; a set that finds more in them invents it, one that finds less has lost what it should have kept.
 */
export const tryRules = (rules: ReadingRules, pages: readonly TrialPage[]): 'same' | 'bad-selector' | 'reads-worse' => {
  if (!areSelectors(rules)) return 'bad-selector';
  return pages.every((page) => page.targets.every((target) => isSame(read(page, target, null), read(page, target, rules)))) ? 'same' : 'reads-worse';
};
