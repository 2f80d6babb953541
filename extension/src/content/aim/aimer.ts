import type { ContentWorld } from '../content.ts';
import type { PageReading, ReadRequest } from '../read-request.ts';
import { AimOverlay } from './aim-overlay.ts';
import type { AimTexts } from './aim-texts.ts';
import { parentOf, step, threadOf } from './aim-walk.ts';
import { type AimedThing, isSame, readAim, readAt } from './read-aim.ts';

export interface AimStart {
  readonly request: ReadRequest;
  readonly texts: AimTexts;
  /** So many may be gathered. */
  readonly max: number;
  /** False once the extension was renewed or taken out. */
  readonly isAlive: () => boolean;
}

/** What the background is told when it asks. `version` moves with each change. */
export interface AimState {
  readonly version: number;
  readonly kind: 'pointing' | 'chosen' | 'ended';
  readonly pointed: { readonly kind: string; readonly author: string | null; readonly text: string | null } | null;
  readonly count: number;
}

/** So long a thing is looked at before it is read, and before it is told. */
const restMs = 40;
const tellMs = 250;
const knownMs = 3_000;
const pointerEvents = ['pointermove', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'auxclick', 'contextmenu'] as const;

/** Aims in one page, from the shortcut until something is chosen or Escape is pressed. */
export class Aimer {
  readonly #world: ContentWorld;
  readonly #document: Document;
  readonly #start: AimStart;
  readonly #overlay: AimOverlay;
  readonly #life = new AbortController();
  readonly #known = new WeakMap<Element, { readonly at: number; readonly thing: AimedThing | null }>();
  readonly #waiting = new Set<() => void>();
  #gathered: AimedThing[] = [];
  #current: AimedThing | null = null;
  #pointer: { readonly x: number; readonly y: number; readonly at: number; isRead: boolean } | null = null;
  #kind: AimState['kind'] = 'pointing';
  #version = 1;
  #changedAt = 0;
  #isGone = false;

  constructor(world: ContentWorld, document: Document, start: AimStart) {
    this.#world = world;
    this.#document = document;
    this.#start = start;
    this.#overlay = new AimOverlay(document, { hint: start.texts.hint, listen: (target) => this.#listen(target) });
    // Where the page takes the focus back, its window hears the keys.
    if (document.defaultView !== null) this.#listen(document.defaultView);
    this.#draw();
  }

  get isAiming(): boolean {
    return this.#kind === 'pointing';
  }

  get state(): AimState {
    const { clip } = this.#current ?? {};
    const pointed = clip === undefined ? null : { kind: clip.kind, author: clip.authorName ?? clip.authorHandle, text: clip.text?.slice(0, 120) ?? null };
    return { version: this.#version, kind: this.#kind, pointed, count: this.#gathered.length };
  }

  /** Settles with the first change after this version, or after a while. */
  async next(version: number, patienceMs: number): Promise<AimState> {
    if (this.#version === version || (this.isAiming && performance.now() - this.#changedAt < tellMs)) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(done, patienceMs);
        const waiting = this.#waiting;
        function done(): void {
          clearTimeout(timer);
          waiting.delete(done);
          resolve();
        }
        waiting.add(done);
      });
    }
    return this.state;
  }

  /** The reading of one that was chosen, once the page is painted without the outline. */
  async read(index: number, request: ReadRequest): Promise<PageReading | null> {
    const thing = this.#kind === 'chosen' ? this.#gathered[index] : undefined;
    if (thing?.target.isConnected !== true) return null;
    await new Promise<void>((resolve) => {
      setTimeout(resolve, 200);
      requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
    });
    return readAt(this.#world, thing.target, request);
  }

  end(kind: 'chosen' | 'ended' = 'ended'): void {
    if (!this.isAiming) return;
    this.#kind = kind;
    this.#life.abort();
    this.#overlay.remove();
    this.#tell();
  }

  #listen(target: Window): void {
    const options = { capture: true, passive: false, signal: this.#life.signal } as const;
    const hear = (event: Event): void => {
      // A page can make up events; only a person aims (EXT-4).
      if (!event.isTrusted) return;
      if (this.#take(event)) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
    };
    for (const type of [...pointerEvents, 'keydown', 'keyup', 'wheel']) target.addEventListener(type, hear, options);
  }

  /** Gives whether the event was meant for us; nothing of it reaches the page then. */
  #take(event: Event): boolean {
    if (!this.#overlay.isThere) this.end();
    if (!this.isAiming) return false;
    // By their types: an event of the frame is none of this window's classes.
    if (event.type.startsWith('key')) return this.#takeKey(event as KeyboardEvent);
    if (event.type === 'wheel') return this.#scroll(event as WheelEvent);
    const { clientX: x, clientY: y, button, shiftKey } = event as MouseEvent;
    if (event.type === 'pointermove') {
      // Scrolling the page under a resting pointer says where it is once more.
      if (this.#pointer?.x !== x || this.#pointer.y !== y) this.#pointer = { x, y, at: performance.now(), isRead: false };
      return true;
    }
    if (event.type === 'click' && button === 0) {
      if (this.#isGone) this.end();
      else this.#press(x, y, shiftKey);
    }
    return true;
  }

  /** What is outlined is what is clipped; a press beside it means what lies there. */
  #press(x: number, y: number, isMore: boolean): void {
    const box = this.#current?.element.getBoundingClientRect();
    const isInside = box !== undefined && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
    if (!isInside || this.#pointer?.isRead === false) this.#point(x, y);
    if (this.#current === null) return;
    if (isMore) this.#toggle(this.#current);
    else this.#choose([...this.#gathered, this.#current]);
  }

  #takeKey(event: KeyboardEvent): boolean {
    const { key, type, ctrlKey, metaKey, altKey } = event;
    const page = { document: this.#document, look: this.#look };
    const keys: Readonly<Record<string, () => void>> = {
      Escape: () => this.end(),
      ArrowDown: () => this.#go(step(this.#current, 'next', page)),
      ArrowUp: () => this.#go(step(this.#current, 'previous', page)),
      ArrowLeft: () => this.#current && this.#go(parentOf(this.#current, page)),
      ArrowRight: () => this.#current && this.#gather(threadOf(this.#current, this.#start.max, page)),
      ' ': () => this.#current && this.#toggle(this.#current),
      Enter: () => this.#choose(this.#gathered.length > 0 || this.#current === null ? this.#gathered : [this.#current]),
    };
    const act = ctrlKey || metaKey || altKey ? undefined : keys[key];
    if (act === undefined) return false;
    if (type === 'keydown') act();
    return true;
  }

  #scroll({ clientX, clientY, deltaX, deltaY, deltaMode, ctrlKey }: WheelEvent): boolean {
    if (ctrlKey) return false;
    let element = this.#overlay.under(clientX, clientY);
    while (element !== null && !(element.scrollHeight > element.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(element).overflowY)))
      element = element.parentElement;
    const unit = deltaMode === 0 ? 1 : 32;
    (element ?? this.#document.scrollingElement)?.scrollBy({ left: deltaX * unit, top: deltaY * unit, behavior: 'instant' });
    this.#pointer = { x: clientX, y: clientY, at: performance.now(), isRead: false };
    return true;
  }

  readonly #look = (target: Element): AimedThing | null => {
    const known = this.#known.get(target);
    if (known !== undefined && performance.now() - known.at < knownMs) return known.thing;
    const thing = readAim(this.#world, target, { ...this.#start.request, pageUrl: location.href });
    this.#known.set(target, { at: performance.now(), thing });
    return thing;
  };

  #point(x: number, y: number): void {
    if (this.#pointer !== null) this.#pointer.isRead = true;
    const element = this.#overlay.under(x, y);
    this.#show(element === null ? null : this.#look(element));
  }

  #go(thing: AimedThing | null): void {
    if (thing === null) return;
    // Where the pointer lies means nothing until it moves.
    if (this.#pointer !== null) this.#pointer.isRead = true;
    thing.element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    this.#show(thing);
  }

  #show(thing: AimedThing | null): void {
    if (thing === this.#current) return;
    this.#current = thing;
    this.#changed();
  }

  #toggle(thing: AimedThing): void {
    const others = this.#gathered.filter((one) => !isSame(one, thing));
    this.#gather(others.length < this.#gathered.length ? others : [...this.#gathered, thing]);
  }

  #gather(things: readonly AimedThing[]): void {
    this.#gathered = unlike(things).slice(0, this.#start.max);
    const { hint, gathered } = this.#start.texts;
    this.#overlay.hint = this.#gathered.length === 0 ? hint : gathered.replace('{n}', String(this.#gathered.length));
    this.#changed();
  }

  #choose(things: readonly AimedThing[]): void {
    if (things.length === 0) return;
    this.#gathered = unlike(things).slice(0, this.#start.max);
    this.end('chosen');
  }

  #changed(): void {
    this.#version += 1;
    this.#changedAt = performance.now();
  }

  #tell(): void {
    this.#version += 1;
    for (const done of this.#waiting) done();
  }

  /** Each frame: where the outlines stand, what the pointer rests on, and whether anybody is left to tell. */
  #draw(): void {
    if (!this.isAiming) return;
    if (!this.#overlay.isThere) return this.end();
    const now = performance.now();
    if (!this.#isGone && !this.#start.isAlive()) {
      this.#isGone = true;
      this.#current = null;
      this.#gathered = [];
      this.#overlay.hint = this.#start.texts.reload;
    }
    const pointer = this.#pointer;
    if (!this.#isGone && pointer !== null && !pointer.isRead && now - pointer.at >= restMs) this.#point(pointer.x, pointer.y);
    if (this.#changedAt > 0 && now - this.#changedAt >= tellMs) {
      this.#changedAt = 0;
      for (const done of this.#waiting) done();
    }
    const current = this.#current;
    const outlines = this.#gathered.map(({ element }, index) => ({ element, number: index + 1 }));
    const isGathered = current !== null && this.#gathered.some((one) => isSame(one, current));
    this.#overlay.draw(current === null || isGathered ? outlines : [...outlines, { element: current.element, number: null }]);
    requestAnimationFrame(() => this.#draw());
  }
}

function unlike(things: readonly AimedThing[]): AimedThing[] {
  return things.filter((thing, index) => things.findIndex((one) => isSame(one, thing)) === index);
}
