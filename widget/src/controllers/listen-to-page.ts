import type { ReactiveControllerHost } from 'lit';

interface PageOptions {
  /** The last moment that a phone gives before it puts a page away. */
  onHidden: () => void;
  /** Looked at again, maybe after the same was open in another tab. */
  onShown: () => void;
  onOnline: () => void;
  /** Whether leaving loses what was written. */
  isAtStake: () => boolean;
}

/** What the browser tells the whole page, as long as the element is in it. */
export function listenToPage(host: ReactiveControllerHost, { onHidden, onShown, onOnline, isAtStake }: PageOptions): void {
  let listening: AbortController | null = null;
  // The browser asks in its own words. Chrome before 119 looks at nothing else.
  const ask = (event: BeforeUnloadEvent): void => {
    event.returnValue = true;
  };
  // There only while it is needed: a page with this listener is not kept for the way back.
  const look = (): void => (isAtStake() ? addEventListener : removeEventListener)('beforeunload', ask);
  host.addController({
    hostConnected: () => {
      listening = new AbortController();
      // Nothing that the page has put into every object.
      const options = { __proto__: null, signal: listening.signal };
      document.addEventListener('visibilitychange', () => (document.hidden ? onHidden() : onShown()), options);
      addEventListener('online', onOnline, options);
    },
    hostUpdated: look,
    hostDisconnected: () => {
      listening?.abort();
      look();
    },
  });
}
