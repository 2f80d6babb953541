import { skeletonMaxLength } from '@kotak-aduan/api-client/schemas';
import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import type { Skeleton } from '../adapters/index.ts';
import type { SkeletonWorld } from '../content/skeleton.ts';
import { clippedTab } from '../storage/items.ts';

/** The script stands in a stranger's page: what does not fit is no skeleton. */
const skeletonSchema = z.nullable(
  z.object({ html: z.string().check(z.minLength(1), z.maxLength(skeletonMaxLength)), address: z.string().check(z.regex(/^https?:\/\//), z.maxLength(2_000)) }),
);

/** Asks the tab that was clipped last for its structure. Null where it was closed, has gone elsewhere, or another thing was clipped since. */
export async function readSkeleton(at: string): Promise<Skeleton | null> {
  const clipped = await clippedTab.get();
  if (clipped?.at !== at) return null;
  const target = { tabId: clipped.tabId };
  try {
    await browser.scripting.executeScript({ target, files: ['skeleton.js'] });
    const [answer] = await browser.scripting.executeScript({
      target,
      // Runs in the page's isolated world and so can close over nothing.
      func: (moment: string) => (globalThis as SkeletonWorld).kotakAduanSkeleton?.(moment) ?? null,
      args: [at],
    });
    return skeletonSchema.safeParse(answer?.result).data ?? null;
  } catch {
    // The tab is closed, or what the gesture allowed has ended with the page: the panel says to clip once more.
    return null;
  }
}
