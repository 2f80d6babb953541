import type { Clip } from '@kotak-aduan/api-client/schemas/clip';
import type { ContentWorld } from '../content.ts';
import type { PageReading, ReadRequest } from '../read-request.ts';

/** What can be clipped, the element that a reading begins at, and the one that is outlined. */
export interface AimedThing {
  readonly target: Element;
  readonly element: Element;
  readonly clip: Pick<Clip, 'kind' | 'postId' | 'commentId' | 'authorName' | 'authorHandle' | 'authorUrl' | 'text' | 'receivedByAccount'>;
}

/** Reads what an element is of, by the very reading that a clip is made by: what is outlined is what is clipped. Null where it names nothing of its own. */
export function readAim(world: ContentWorld, target: Element, request: ReadRequest): AimedThing | null {
  const { kotakAduanAim: aim, kotakAduanClipped: clipped } = world;
  try {
    const { result } = readAt(world, target, request);
    const read = world.kotakAduanClipped;
    // What the address names is no answer for the element that was asked about.
    if (!isClip(result) || read?.element?.deref() !== target) return null;
    const element = read.whole?.deref() ?? target;
    return element === target.ownerDocument.body || element === target.ownerDocument.documentElement ? null : { target, element, clip: result };
  } finally {
    // Looking is no aiming and no clip: what the menu and “Klip ini salah” go by stays.
    restore(world, 'kotakAduanAim', aim);
    restore(world, 'kotakAduanClipped', clipped);
  }
}

/** The reading of one element, as if it had been pressed. */
export function readAt(world: ContentWorld, target: Element, request: ReadRequest): PageReading {
  world.kotakAduanAim = { element: new WeakRef(target), at: performance.now() };
  const reading = world.kotakAduanContent?.read(request);
  if (reading === undefined) throw new TypeError('content.js is not in this page');
  return reading;
}

export const isSame = (one: AimedThing, other: AimedThing): boolean => identityOf(one) === identityOf(other);

/** Of things without an id, who wrote what. */
function identityOf({ clip: { kind, postId, commentId, authorName, authorHandle, text } }: AimedThing): string {
  return JSON.stringify(commentId === null ? [kind, postId, authorHandle ?? authorName, text?.slice(0, 80)] : [commentId]);
}

/** Our own script's answer, of a clip or of none; the background checks each field of it. */
function isClip(result: unknown): result is Clip {
  return typeof result === 'object' && result !== null && 'kind' in result && result.kind !== 'none';
}

function restore<Key extends keyof ContentWorld>(world: ContentWorld, key: Key, value: ContentWorld[Key]): void {
  if (value === undefined) delete world[key];
  else world[key] = value;
}
