import type { NoClip, ReadClip } from '@kotak-aduan/extension/adapters';
import type { OpenedPage } from './saved-page-browser.ts';

export type ReadOptions = { url: string; target: { selector: string; index: number } | null; capturedAt: string | null; timeZone: string | null };

/** What `--target` says is no selector. */
export class BadTarget extends Error {
  constructor(selector: string) {
    super(`--target is not a CSS selector: ${selector}`);
    this.name = 'BadTarget';
  }
}

/** Reads one clip of an opened page; a target is the first match of its selector, as if the event's target had been it. */
export const readSavedPage = async (page: OpenedPage, options: ReadOptions): Promise<ReadClip | NoClip> => {
  const json = await page.evaluate(`(({ url, target, capturedAt, timeZone }) => {
    if (target !== null) {
      try { document.createDocumentFragment().querySelector(target.selector); } catch { return null; }
    }
    const element = target === null ? null : document.querySelectorAll(target.selector)[target.index] ?? null;
    if (target !== null && element === null) return JSON.stringify({ kind: 'none', reason: 'no-target' });
    return JSON.stringify(kotakAduanReader.readClip({ document, url, target: element, capturedAt, timeZone }));
  })(${JSON.stringify(options)})`);
  if (json === null && options.target !== null) throw new BadTarget(options.target.selector);
  // Our own reader's answer, straight from JSON: its type is the one that it was built with.
  return JSON.parse(String(json)) as ReadClip | NoClip;
};
