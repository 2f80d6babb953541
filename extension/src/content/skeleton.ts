import { makeSkeleton, type Skeleton } from '../adapters/index.ts';
import type { ContentWorld } from './content.ts';

/** Injected only where somebody presses "Klip ini salah"; until then nothing of it is in any page. */
export interface SkeletonWorld extends ContentWorld {
  kotakAduanSkeleton?: (at: string) => Skeleton | null;
}

// The isolated world's global, which content.ts wrote to.
const world = globalThis as SkeletonWorld;

/** Null where something else was clipped since, or where what was clipped has left the page. */
world.kotakAduanSkeleton = (at) => {
  const clipped = world.kotakAduanClipped;
  if (clipped?.at !== at) return null;
  const target = clipped.element?.deref() ?? null;
  if (clipped.element !== null && target?.isConnected !== true) return null;
  return makeSkeleton({ document, url: location.href, target });
};
