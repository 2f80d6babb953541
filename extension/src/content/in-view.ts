import type { PageRectangle } from './read-request.ts';

/** What of a box the window shows, exactly: whatever stands beside it is somebody else's. */
export function inView(
  box: Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>,
  view: Window,
): { readonly rectangle: PageRectangle | null; readonly isWhole: boolean } {
  const x = Math.max(0, box.left);
  const y = Math.max(0, box.top);
  const width = Math.min(view.innerWidth, box.right) - x;
  const height = Math.min(view.innerHeight, box.bottom) - y;
  if (width < 16 || height < 16) return { rectangle: null, isWhole: false };
  return { rectangle: { x, y, width, height }, isWhole: box.top >= 0 && box.bottom <= view.innerHeight };
}
