import { cropScreenshot, type Screenshot } from '../clip/crop-screenshot.ts';
import { joinParts } from '../clip/join-parts.ts';
import type { CheckedPageReading } from '../clip/page-reading-schema.ts';
import { gap, type EvidenceGap } from '../clip/seal-evidence.ts';
import type { clippedParts } from './clipped-parts.ts';

interface ScreenshotOptions {
  readonly tabId: number;
  /** Of the window as the gesture found it. */
  readonly screenshot: () => Promise<string | null>;
  readonly clippedParts: typeof clippedParts;
}

/** What was clipped as it looked, and what is wrong with the picture: only a part of it, or more than it. */
export async function takeScreenshot(
  { tabId, screenshot, clippedParts: partsOf }: ScreenshotOptions,
  reading: CheckedPageReading | null,
): Promise<{ readonly screenshot: Screenshot | null; readonly gaps: readonly EvidenceGap[] }> {
  const dataUrl = await screenshot();
  // Where the browser refused one, it refuses the next.
  if (dataUrl === null) return { screenshot: null, gaps: [gap('screenshot', 'not-permitted')] };
  const isCut = reading !== null && reading.rectangle !== null && reading.isWhole === false;
  const cropped = await tryTo(() => cropScreenshot(dataUrl, reading));
  // Not all of it was in the window, or the panel has narrowed the page meanwhile and nobody knows where it stood: it is looked at once more.
  if (reading !== null && (isCut || cropped?.isCropped !== true)) {
    const joined = await tryTo(async () => joinParts((await partsOf(tabId)) ?? []));
    if (joined !== null) return { screenshot: joined, gaps: [] };
  }
  if (cropped === null) return { screenshot: null, gaps: [gap('screenshot', 'too-large')] };
  return { screenshot: cropped, gaps: [...(isCut ? [gap('screenshot', 'cut')] : []), ...(cropped.isCropped ? [] : [gap('screenshot', 'uncropped')])] };
}

/** A picture that can't be opened or drawn is a clip with a gap, which the panel says; never a lost clip. */
async function tryTo<Picture>(draw: () => Promise<Picture | null>): Promise<Picture | null> {
  return draw().catch(() => null);
}
