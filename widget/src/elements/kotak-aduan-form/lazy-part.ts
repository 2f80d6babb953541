import type { ReactiveControllerHost } from 'lit';

/** Of the server's newest scripts, by a name that stays: this page's own may be gone together with the part. */
const newest = '/kotak-aduan-too-old.js';

type Host = Pick<ReactiveControllerHost, 'requestUpdate'> & { readonly language?: { readonly code: string } };

interface Line {
  /** Then nothing is tried: until 2026 browsers kept a module that failed once as failed, until the page was loaded anew. */
  readonly isDown: () => boolean;
  readonly onBack: (listener: () => void) => void;
  /** What to say where the file is gone from the server; null where it is not. */
  readonly tellTooOld: (source: string, language: string | undefined) => Promise<Node | null>;
}

/** A line may be down while the browser thinks it is not; then the next look at the page is when to try. */
const pageLine: Line = {
  isDown: () => !navigator.onLine,
  onBack: (listener) => {
    const heard = new AbortController();
    const back = (): void => {
      heard.abort();
      listener();
    };
    for (const kind of ['online', 'focus', 'visibilitychange']) addEventListener(kind, back, { signal: heard.signal });
  },
  tellTooOld: async (source, language) => {
    const script = import.meta.url;
    const { href } = new URL(/* @vite-ignore */ newest, script);
    // A later one may be there by then; this function of it stays as it is.
    const { tellTooOld } = (await import(/* @vite-ignore */ href)) as typeof import('../../too-old.ts');
    return tellTooOld({ source, script, language });
  },
};

let lastPlace: unknown;

/** Of several places that wait for what does not come, the one where the person looked last: it is said there alone. */
export function isLastPlace(place: unknown): boolean {
  return place === lastPlace;
}

/** A part of the form that is fetched when somebody asks for it, and again by itself when the network is back, or when it is asked for. */
export class LazyPart<Part> {
  part: Part | null = null;
  hasFailed = false;
  /** Why, and what to do, where it never comes to this page any more. */
  notice: Node | null = null;
  /** Somebody waits for it: only then is it told that it does not come. */
  isWanted = false;
  #coming: Promise<Part | null> | null = null;
  #isListening = false;
  readonly #host: Host;
  readonly #fetchPart: () => Promise<Part>;
  readonly #line: Line;

  constructor(host: Host, fetchPart: () => Promise<Part>, line: Line = pageLine) {
    this.#host = host;
    this.#fetchPart = fetchPart;
    this.#line = line;
  }

  get isComing(): boolean {
    return this.#coming !== null && this.part === null;
  }

  /** By the person, in this place. */
  askAt(place: unknown): Promise<Part | null> {
    lastPlace = place;
    // Where others say it by now, that goes.
    this.#host.requestUpdate();
    return this.ask();
  }

  /** Null where it could not be fetched now. */
  ask(): Promise<Part | null> {
    this.isWanted = true;
    return this.prefetch();
  }

  /** Before anybody asks for it. */
  prefetch(): Promise<Part | null> {
    this.#coming ??= (this.#line.isDown() ? Promise.reject(new Error('offline')) : this.#fetchPart()).then(
      (part) => {
        this.part = part;
        this.hasFailed = false;
        this.#host.requestUpdate();
        return part;
      },
      () => {
        this.#coming = null;
        this.hasFailed = true;
        // Once is enough, however often it is pressed.
        if (!this.#isListening) {
          this.#line.onBack(() => {
            this.#isListening = false;
            // What is said stays under the finger that is on its way to it.
            if (this.notice === null) void this.prefetch();
          });
        }
        this.#isListening = true;
        this.#host.requestUpdate();
        if (!this.#line.isDown()) void this.#askWhy();
        return null;
      },
    );
    return this.#coming;
  }

  async #askWhy(): Promise<void> {
    // Not answered either: then it is the line.
    this.notice ??= await this.#line.tellTooOld(String(this.#fetchPart), this.#host.language?.code).catch(() => null);
    this.#host.requestUpdate();
  }
}
