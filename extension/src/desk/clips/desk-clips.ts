import type { ClipBackend } from './clip-backend.ts';

/** Clips at the desk, before and after the part of the page that shows them is fetched. */
export interface DeskClips {
  /** How many shared things wait on this device for somebody to sign in. */
  countShared(): Promise<number>;
  /** Whether somebody who was signed in here has not signed out: then what they wrote may be shown where the server can't be asked. */
  wasSignedIn(): boolean;
  noteSignedIn(isSignedIn: boolean): void;
  /** Fetches the part that shows clips, and its drafts. */
  open(options: { readonly signal: AbortSignal; readonly onSessionLost: () => void }): Promise<ClipBackend>;
}
