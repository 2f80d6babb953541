/**
 * Runs on a platform's pages once permission for them is given: remembers, without touching the page, what was last pressed or right-clicked,
 * because the browser doesn't tell an extension where its menu was opened. Nothing else happens until somebody clips.
 */
export interface AimMemory {
  element: WeakRef<Element> | null;
  /** The page's own clock in milliseconds, for "how long ago". */
  at: number;
}

interface ContentGlobal {
  kotakAduanAim?: AimMemory;
}

// The isolated world's global is ours alone; the page's scripts have another one.
const world = globalThis as ContentGlobal;

if (world.kotakAduanAim === undefined) {
  const aim: AimMemory = { element: null, at: 0 };
  world.kotakAduanAim = aim;
  const remember = (event: Event): void => {
    // A page can make up events; only a person's own say where they aim (EXT-4).
    if (!event.isTrusted) return;
    const element = event.composedPath()[0];
    if (element instanceof Element) {
      aim.element = new WeakRef(element);
      aim.at = event.timeStamp;
    }
  };
  addEventListener('contextmenu', remember, { capture: true, passive: true });
  addEventListener('pointerdown', remember, { capture: true, passive: true });
}
