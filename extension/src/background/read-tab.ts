import browser from 'webextension-polyfill';
import { type CheckedPageReading, pageReadingSchema } from '../clip/page-reading-schema.ts';
import type { ContentWorld } from '../content/content.ts';
import type { ReadRequest } from '../content/read-request.ts';
import { noteReading } from '../health/note-reading.ts';
import { keptRules } from '../storage/items.ts';

/** `closed`: the browser lets no script into this page. `unreadable`: a script came in, and what it answered is nothing we take. */
export type TabReading = { readonly kind: 'read'; readonly reading: CheckedPageReading } | { readonly kind: 'closed' } | { readonly kind: 'unreadable' };

/** Puts the content script into the tab, which the gesture just allowed, and asks it what was meant. From then on the tab's pointer is followed as well. */
export async function readTab(tabId: number, request: ReadRequest): Promise<TabReading> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['pointer.js', 'content.js'] });
  } catch {
    // The browser's own pages, its shop, another extension's page: closed to everybody.
    return { kind: 'closed' };
  }
  const [answer] = await browser.scripting.executeScript({
    target: { tabId },
    // Runs in the page's isolated world and so can close over nothing.
    func: (asked: ReadRequest) => (globalThis as ContentWorld).kotakAduanContent?.read(asked) ?? null,
    args: [{ ...request, rules: (await keptRules.get())?.rules ?? null }],
  });
  const parsed = pageReadingSchema.safeParse(answer?.result);
  if (!parsed.success) return { kind: 'unreadable' };
  const { survey, result } = parsed.data;
  // Numbers are worth no clip: where they can't be kept, the clip goes on.
  if (survey !== undefined) await noteReading({ ...survey, result, at: request.capturedAt }).catch(() => undefined);
  return { kind: 'read', reading: parsed.data };
}
