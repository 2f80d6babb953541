import type { NoClip, ReadClip } from '@kotak-aduan/extension/adapters';
import type { OpenedPage } from './saved-page-browser.ts';

export type ReadOptions = { url: string; target: { selector: string; index: number } | null; capturedAt: string | null; timeZone: string | null };

/** Reads one clip of an opened page; a target is the first match of its selector, as if the event's target had been it. */
export const readSavedPage = async (page: OpenedPage, options: ReadOptions): Promise<ReadClip | NoClip> => {
  const json = await page.evaluate(`(({ url, target, capturedAt, timeZone }) => {
    const element = target === null ? null : document.querySelectorAll(target.selector)[target.index] ?? null;
    if (target !== null && element === null) return JSON.stringify({ kind: 'none', reason: 'no-target' });
    return JSON.stringify(kotakAduanReader.readClip({ document, url, target: element, capturedAt, timeZone }));
  })(${JSON.stringify(options)})`);
  // Our own reader's answer, straight from JSON: its type is the one that it was built with.
  return JSON.parse(String(json)) as ReadClip | NoClip;
};
