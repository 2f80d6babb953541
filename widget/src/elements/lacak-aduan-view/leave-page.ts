import { frameVersion } from '../../frame/frame-messages.ts';

interface Page {
  readonly window: Pick<Window, 'addEventListener' | 'document' | 'location' | 'parent' | 'top'>;
  /** Where the city sends whoever must be gone at once. */
  readonly leaveTo: string;
}

/** Leaves no way back to what was shown: the entry in the history is replaced. In a frame the page around it is asked to go. */
export function leavePage({ window, leaveTo }: Page): void {
  const { document, location, parent, top } = window;
  // Escape stops what a browser is loading: whoever presses it again and again would stay.
  window.addEventListener('keydown', (event) => event.key === 'Escape' && event.preventDefault(), { capture: true });
  if (parent.location === location) {
    location.replace(leaveTo);
    return;
  }
  // Whoever holds the frame may know that somebody left; that is all these words say.
  parent.postMessage({ v: frameVersion, type: 'leave' }, '*');
  // Empty, and still there to hold that key back.
  document.body.replaceChildren();
  try {
    // In a plain frame nobody hears those words; who has used it may send its page on.
    top?.location.replace(leaveTo);
  } catch {
    // A page may forbid it, by `sandbox`.
  }
}
