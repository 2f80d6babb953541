import type { AimMemory } from './pointer.ts';
import { createMediaReader, type MediaChunk } from './read-media.ts';
import { readPage } from './read-page.ts';
import type { PageReading, ReadRequest } from './read-request.ts';

/** What the background calls in the page's isolated world, by `scripting.executeScript`; the page's own scripts can't see it. */
export interface ContentScript {
  read(request: ReadRequest): PageReading;
  readMedia(url: string, offset: number): Promise<MediaChunk | null>;
}

export interface ContentWorld {
  kotakAduanContent?: ContentScript;
  kotakAduanAim?: AimMemory;
  browser?: { readonly menus?: { getTargetElement?(id: number): Element | null } };
}

// The isolated world's global; `menus.getTargetElement` exists there in Firefox alone.
const world = globalThis as ContentWorld;

world.kotakAduanContent = {
  read: (request) =>
    readPage(request, {
      document,
      lastPressed: world.kotakAduanAim?.element?.deref() ?? null,
      menuTarget: request.targetElementId === null ? null : (world.browser?.menus?.getTargetElement?.(request.targetElementId) ?? null),
    }),
  readMedia: createMediaReader((input, init) => fetch(input, init)),
};
