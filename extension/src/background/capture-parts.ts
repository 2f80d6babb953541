import type { CheckedPartInView } from '../clip/page-reading-schema.ts';

export interface CapturedPart {
  readonly part: CheckedPartInView;
  readonly dataUrl: string;
}

export interface CapturePartsOptions {
  /** Brings the clipped element into view from this offset on; null where that is not possible, or no longer. */
  readonly show: (offset: number) => Promise<CheckedPartInView | null>;
  /** Puts the page back; tells whether nobody interfered. */
  readonly end: () => Promise<boolean>;
  readonly capture: () => Promise<string | null>;
  readonly pause: () => Promise<void>;
}

/** Of a thing that is longer than this many windows, the beginning is enough. */
const partsMax = 8;

/** Screenshots of a clipped element that is taller than the window, one window after the other. Null where not all of it could be had, undisturbed. */
export async function captureParts({ show, end, capture, pause }: CapturePartsOptions): Promise<readonly CapturedPart[] | null> {
  const parts: CapturedPart[] = [];
  let isComplete = false;
  let wasUndisturbed = false;
  try {
    for (let offset = 0; parts.length < partsMax && !isComplete;) {
      // The browser allows two a second.
      await pause();
      const part = await show(offset);
      const dataUrl = part === null ? null : await capture();
      if (part === null || dataUrl === null) return null;
      parts.push({ part, dataUrl });
      offset = part.to;
      isComplete = part.to >= part.height - 1;
    }
  } finally {
    wasUndisturbed = await end();
  }
  return isComplete && wasUndisturbed ? parts : null;
}
