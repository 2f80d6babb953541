import { frameVersion } from '../../frame/frame-messages.ts';

interface Page {
  readonly window: Pick<Window, 'location' | 'parent'>;
  /** Where the city sends whoever must be gone at once. */
  readonly leaveTo: string;
}

/** Leaves no way back to what was shown: the entry in the history is replaced. In a frame the page around it is asked to go. */
export function leavePage({ window: { location, parent }, leaveTo }: Page): void {
  if (parent.location === location) {
    location.replace(leaveTo);
    return;
  }
  // Whoever holds the frame may know that somebody left; that is all these words say.
  parent.postMessage({ v: frameVersion, type: 'leave' }, '*');
  location.replace('about:blank');
}
