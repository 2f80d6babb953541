import { readClipAddress, type NamedThing } from '@kotak-aduan/api-client/schemas/clip-address';
import { BadgeLayer, type Badge } from './badges/badge-layer.ts';
import { findNamed, nameOf, type NamedElement } from './badges/find-named.ts';
import type { ContentWorld } from './content.ts';
import type { ReadRequest } from './read-request.ts';

/** One post or comment to ask the city about. */
export interface BadgeQuestion extends NamedThing {
  readonly id: string;
}

/** What the background calls, after it put this into the page: only after a gesture there, unless the admin wants it on every page. */
export interface BadgeScript {
  /** What is loaded and was never asked about, the nearest to the window first. */
  collect(max: number): BadgeQuestion[];
  /** The answer about these; none of them is asked about again. */
  show(answer: { readonly asked: readonly string[]; readonly badges: readonly Badge[]; readonly title: string }): void;
  end(): void;
}

export interface BadgeWorld extends ContentWorld {
  kotakAduanBadges?: BadgeScript;
  chrome?: { readonly runtime?: { readonly id?: string } };
}

// The isolated world's global, which content.ts wrote to; a renewed extension has another one.
const world = globalThis as BadgeWorld;

if (world.kotakAduanBadges === undefined) {
  const asked = new Set<string>();
  let layer: BadgeLayer | null = null;
  const all = (): Map<string, NamedElement> => {
    const found = findNamed(document);
    const named = readClipAddress(location.href);
    const id = named === null ? null : nameOf(named);
    const element = id === null || found.has(id) ? null : namedByAddress();
    if (named !== null && id !== null && element !== null) found.set(id, { id, named, element });
    return found;
  };
  world.kotakAduanBadges = {
    collect: (max) =>
      [...all().values()]
        .filter(({ id }) => !asked.has(id))
        .map((one) => ({ ...one, distance: distanceOf(one.element) }))
        .sort((left, right) => left.distance - right.distance)
        .slice(0, max)
        .map(({ id, named }) => ({ ...named, id })),
    show({ asked: answered, badges, title }) {
      for (const id of answered) asked.add(id);
      if (badges.length === 0) return;
      const places = all();
      if (layer === null || layer.isEnded) layer = new BadgeLayer(document, { title, isAlive: () => world.chrome?.runtime?.id !== undefined });
      for (const badge of badges) {
        const place = places.get(badge.id);
        if (place !== undefined) layer.show(badge, place);
      }
    },
    end() {
      layer?.end();
      layer = null;
      asked.clear();
    },
  };
}

function distanceOf(element: Element): number {
  const { top, bottom } = element.getBoundingClientRect();
  return Math.max(0, -bottom, top - innerHeight);
}

/** Where the post stands that the page's address names, by the very reading that a clip is made by. */
function namedByAddress(): Element | null {
  const { kotakAduanAim: aim, kotakAduanClipped: clipped } = world;
  const request: ReadRequest = {
    trigger: 'menu',
    pageUrl: location.href,
    capturedAt: new Date().toISOString(),
    imageUrl: null,
    linkUrl: null,
    selectionText: null,
    targetElementId: null,
    rules: null,
  };
  try {
    delete world.kotakAduanAim;
    delete world.kotakAduanClipped;
    world.kotakAduanContent?.read(request);
    // Read again by the reader's own view, which it made just now.
    return (world as { kotakAduanClipped?: ContentWorld['kotakAduanClipped'] }).kotakAduanClipped?.whole?.deref() ?? null;
  } finally {
    // Looking is no clip: what the menu and “Klip ini salah” go by stays.
    if (aim !== undefined) world.kotakAduanAim = aim;
    if (clipped === undefined) delete world.kotakAduanClipped;
    else world.kotakAduanClipped = clipped;
  }
}
