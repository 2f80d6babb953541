import { ClippedView, type PartInView } from './clipped-view.ts';
import type { AimMemory } from './pointer.ts';
import { addSurvey } from './add-survey.ts';
import { type Direction, extendRun } from './extend-run.ts';
import { createMediaReader, type MediaChunk } from './read-media.ts';
import { readPage } from './read-page.ts';
import type { PageReading, ReadRequest } from './read-request.ts';

/** What the background calls in the page's isolated world, by `scripting.executeScript`; the page's own scripts can't see it. */
export interface ContentScript {
  read(request: ReadRequest): PageReading;
  /** What was clipped with one message more, before or after it. */
  extendRun(direction: Direction, request: ReadRequest): PageReading | null;
  readMedia(url: string, offset: number): Promise<MediaChunk | null>;
  /** Brings the clipped element into view from this offset on, for a screenshot in parts. */
  showPart(offset: number): Promise<PartInView | null>;
  /** Puts the page back where it was; tells whether nobody interfered meanwhile. */
  endParts(): boolean;
}

export interface ClippedMemory {
  /** The moment of the gesture. */
  readonly at: string;
  /** Null: what the address names. */
  readonly element: WeakRef<Element> | null;
  /** The first and the last message, where several are one clip. */
  run?: readonly [first: WeakRef<Element>, last: WeakRef<Element>];
  /** All of what was read, for aim.ts to outline. */
  whole?: WeakRef<Element>;
}

export interface ContentWorld {
  kotakAduanContent?: ContentScript;
  kotakAduanAim?: AimMemory;
  /** Of the last clip, for "Klip ini salah": asked for by skeleton.ts, and only then read again. */
  kotakAduanClipped?: ClippedMemory;
  browser?: { readonly menus?: { getTargetElement?(id: number): Element | null } };
}

// The isolated world's global; `menus.getTargetElement` exists there in Firefox alone.
const world = globalThis as ContentWorld;

let view: ClippedView | null = null;

world.kotakAduanContent = {
  read: (request) =>
    addSurvey(
      readPage(request, {
        document,
        lastPressed: world.kotakAduanAim?.element?.deref() ?? null,
        menuTarget: request.targetElementId === null ? null : (world.browser?.menus?.getTargetElement?.(request.targetElementId) ?? null),
        onTarget: (element) => {
          world.kotakAduanClipped = { at: request.capturedAt, element: element === null ? null : new WeakRef(element) };
        }, // for skeleton.ts
        onRun: (first, last) => {
          if (world.kotakAduanClipped !== undefined) world.kotakAduanClipped.run = [new WeakRef(first), new WeakRef(last)];
        },
        onClipped: (element) => {
          view?.end();
          view = element === null ? null : new ClippedView(element);
          if (element !== null && world.kotakAduanClipped !== undefined) world.kotakAduanClipped.whole = new WeakRef(element);
        },
      }),
      request,
      document,
    ),
  extendRun: (direction, request) => extendRun(world.kotakAduanClipped, direction, request),
  showPart: async (offset) => (await view?.show(offset)) ?? null,
  endParts() {
    const wasUndisturbed = view?.end() ?? false;
    view = null;
    return wasUndisturbed;
  },
  readMedia: createMediaReader((input, init) => fetch(input, init)),
};
