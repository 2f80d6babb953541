import type { ReactiveController, ReactiveControllerHost } from 'lit';

export type PositionState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'finding' }
  | { readonly kind: 'found'; readonly accuracyMetres: number }
  | { readonly kind: 'refused' }
  /** No satellite, no answer in time, or no such thing in this browser. */
  | { readonly kind: 'unknown' };

interface PositionOptions {
  readonly geolocation?: Pick<Geolocation, 'getCurrentPosition'> | undefined;
  readonly onFound: (position: { readonly latitude: number; readonly longitude: number }) => void;
}

/** Long enough for a cheap phone under a roof; an older fix of a minute will do. */
const howToAsk: globalThis.PositionOptions = { enableHighAccuracy: true, timeout: 20_000, maximumAge: 60_000 };

/** Where the device is, asked for once and only when the person says so. */
export class PositionController implements ReactiveController {
  state: PositionState = { kind: 'idle' };
  #asked = 0;
  readonly #host: ReactiveControllerHost;
  readonly #options: PositionOptions;

  constructor(host: ReactiveControllerHost, { geolocation = navigator.geolocation, ...rest }: PositionOptions) {
    this.#host = host;
    this.#options = { geolocation, ...rest };
    host.addController(this);
  }

  hostDisconnected(): void {
    this.forget();
  }

  /** What is still on its way is not taken. */
  forget(): void {
    this.#asked += 1;
    this.#become({ kind: 'idle' });
  }

  find(): void {
    const asked = (this.#asked += 1);
    const { geolocation, onFound } = this.#options;
    if (geolocation === undefined) return this.#become({ kind: 'unknown' });
    this.#become({ kind: 'finding' });
    geolocation.getCurrentPosition(
      ({ coords }) => {
        if (asked !== this.#asked) return;
        onFound({ latitude: coords.latitude, longitude: coords.longitude });
        this.#become({ kind: 'found', accuracyMetres: roundUp(coords.accuracy) });
      },
      ({ code }) => {
        // 1 is PERMISSION_DENIED, whether by the person, by the system or by the page that holds the frame.
        if (asked === this.#asked) this.#become({ kind: code === 1 ? 'refused' : 'unknown' });
      },
      howToAsk,
    );
  }

  #become(state: PositionState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}

/** 7 m is said as 10, 34 as 40, 340 as 400: nobody reads more out of it. */
function roundUp(metres: number): number {
  const step = metres > 100 ? 100 : 10;
  return Math.max(step, Math.ceil(metres / step) * step);
}
