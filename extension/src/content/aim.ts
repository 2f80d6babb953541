import { Aimer, type AimStart, type AimState } from './aim/aimer.ts';
import type { ContentWorld } from './content.ts';
import type { PageReading, ReadRequest } from './read-request.ts';

/** What the background calls, after it put this into the page: only where somebody aims. */
export interface AimScript {
  /** False where somebody aimed already: the second press of the shortcut ends it. */
  start(given: Omit<AimStart, 'isAlive'>): boolean;
  next(version: number, patienceMs: number): Promise<AimState>;
  read(index: number, request: ReadRequest): Promise<PageReading | null>;
  end(): void;
}

export interface AimWorld extends ContentWorld {
  kotakAduanAimer?: AimScript;
  chrome?: { readonly runtime?: { readonly id?: string } };
}

// The isolated world's global, which content.ts wrote to; a renewed extension has another one.
const world = globalThis as AimWorld;

if (world.kotakAduanAimer === undefined) {
  let aimer: Aimer | null = null;
  world.kotakAduanAimer = {
    start(given) {
      if (aimer?.isAiming === true) {
        aimer.end();
        return false;
      }
      aimer = new Aimer(world, document, { ...given, isAlive: () => world.chrome?.runtime?.id !== undefined });
      return true;
    },
    next: async (version, patienceMs) => (aimer === null ? { version: 0, kind: 'ended', pointed: null, count: 0 } : aimer.next(version, patienceMs)),
    read: async (index, request) => (await aimer?.read(index, request)) ?? null,
    end: () => aimer?.end(),
  };
}
