/** What the view needs to know of where it stands. */
export interface TrackingOptions {
  /** Back to the form; null where there is none. */
  readonly leave: (() => void) | null;
  readonly go: (id: string) => void;
  /** A device that others use too: no code is kept on it. */
  readonly isShared: () => boolean;
  /** The box may have the form in its place. */
  readonly isShown: () => boolean;
  /** Puts it there. */
  readonly show: () => void;
  /** Whoever leaves comes back to a receipt, or to what waits, whose code may be nowhere else. */
  readonly hasReceipt: () => boolean;
}
