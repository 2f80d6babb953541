import type { ReactiveControllerHost } from 'lit';

interface PageOptions {
  /** The last moment that a phone gives before it puts a page away. */
  onHidden: () => void;
  /** Looked at again, maybe after the same was open in another tab. */
  onShown: () => void;
  onOnline: () => void;
}

/** What the browser tells the whole page, as long as the element is in it. */
export function listenToPage(host: ReactiveControllerHost, { onHidden, onShown, onOnline }: PageOptions): void {
  let listening: AbortController | null = null;
  host.addController({
    hostConnected: () => {
      listening = new AbortController();
      const { signal } = listening;
      document.addEventListener('visibilitychange', () => (document.visibilityState === 'hidden' ? onHidden() : onShown()), { signal });
      window.addEventListener('online', onOnline, { signal });
    },
    hostDisconnected: () => listening?.abort(),
  });
}
