import type { CaseState, ComplaintNumber, NotComplaintKind, Platform } from '@kotak-aduan/api-client/schemas';

/** What became of a comment under a post of ours. */
export type Standing =
  | { readonly kind: 'clipped'; readonly complaintNumber: ComplaintNumber; readonly state: CaseState }
  | { readonly kind: 'answered' }
  | { readonly kind: 'not-complaint'; readonly reason: NotComplaintKind }
  | { readonly kind: 'open' };

export interface SweptItem {
  readonly platform: Platform;
  readonly postId: string | null;
  readonly commentId: string;
  readonly author: string | null;
  /** Its beginning. */
  readonly text: string | null;
  readonly isAnswered: boolean;
  readonly standing: Standing;
}

export type SweepOutcome =
  | { readonly kind: 'swept'; readonly tabId: number; readonly account: string; readonly isCut: boolean; readonly items: readonly SweptItem[] }
  /** No gesture has allowed this page yet, or there is none. */
  | { readonly kind: 'refused' }
  /** No comment with an id of its own is loaded. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'not-ours'; readonly account: string | null };

/** What the panel does with the comments that a page has loaded. */
export interface SweepingBackend {
  /** Reads the page beside the panel and asks the server about each comment. Throws a coded error where it can't be asked. */
  sweep(): Promise<SweepOutcome>;
  /** The same comments, as they stand now. */
  lookAgain(items: readonly SweptItem[]): Promise<readonly SweptItem[]>;
  /** Null takes it back. */
  mark(item: Pick<SweptItem, 'platform' | 'commentId'>, kind: NotComplaintKind | null): Promise<void>;
  clip(tabId: number, item: Pick<SweptItem, 'commentId'>): Promise<'clipping' | 'gone'>;
}
