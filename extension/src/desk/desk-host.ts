import type { DraftStore } from '@kotak-aduan/api-client/drafts';
import type { DeskClips } from './clips/desk-clips.ts';
import type { DeskClient } from './desk-client.ts';

/** A sign-in by bearer. */
export interface KeptSession {
  readonly token: string;
  readonly expiresAt: string;
}

/** What differs between the desk as a page of the extension and the desk that the server serves at `/meja`. */
export interface DeskHost {
  readonly client: DeskClient;
  /** The API's origin: photo addresses are relative to it. */
  readonly baseUrl: string;
  /** By cookie at `/meja`, by bearer token in the extension. */
  readonly transport: 'cookie' | 'bearer';
  /** Keeps the token of a sign-in where the client reads it; null after signing out. Does nothing by cookie. */
  keepToken(session: KeptSession | null): Promise<void>;
  /** The same store for all forms of the page; whoever asks does not close it. */
  openDrafts(): Promise<DraftStore>;
  /** The bytes of a photo or document by its signed address. */
  fetchFile(url: string, signal: AbortSignal): Promise<Blob>;
  /** Follows a person's choice of language across visits; null where there is none yet. */
  readonly languageChoice: { get(): string | null; set(language: string): void };
  /** Clips that are made at the desk; null in the extension, whose panel makes them. */
  readonly clips: DeskClips | null;
  now(): Date;
  randomId(): string;
}
