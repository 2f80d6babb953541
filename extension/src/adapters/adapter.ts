import type { Rules } from './rules/define-rules.ts';
import type { ReadingRules } from './rules/with-rules.ts';
import type { Clip, ClipMessage, FieldSource, Platform, TimePrecision } from '@kotak-aduan/api-client/schemas/clip';

/** Why there is nothing to clip; the words for it are the caller's. */
export const noClipReasons = ['nothing-here', 'unavailable', 'login-wall', 'no-target', 'layout-changed'] as const;
export type NoClipReason = (typeof noClipReasons)[number];
export type NoClip = { kind: 'none'; reason: NoClipReason };

/** What a person selected, and the element that the selection lies in. */
export type ClipSelection = { text: string; element: Element | null };

export type ReadClipRequest = {
  document: Document;
  /** The address bar, from the browser. */
  url: string;
  /** The element pointed at; null: what the address names. */
  target: Element | null;
  /** ISO 8601. Null for a page saved at an unknown time: relative times are gaps then. */
  capturedAt: string | null;
  /** IANA name of the viewer's zone. Null where it isn't known: local times are read to the day only. */
  timeZone: string | null;
  selection?: ClipSelection | null;
  /** A newer set of selectors and words than what is built in. */
  rules?: ReadingRules | null;
};

/** One value and where it was read; `null` is a gap. */
export type Read<T> = { value: T; source: FieldSource } | null;
export type ReadTime = { at: string; precision: TimePrecision; source: FieldSource } | null;
export type ReadMedia = Clip['media'][number];
export type ClipContext = Clip['context'][number];

/** What an adapter found, before bounds and control characters are seen to. Left out means a gap. */
export type Reading = {
  kind: Clip['kind'];
  postId?: string | null;
  commentId?: string | null;
  permalink?: Read<string>;
  authorName?: Read<string>;
  authorHandle?: Read<string>;
  authorUrl?: Read<string>;
  text?: Read<string>;
  isTextTruncated?: boolean;
  postedAt?: ReadTime;
  postedAtLabel?: string | null;
  media?: ReadMedia[];
  /** A picture or video is there, and can't be had or isn't surely its own. */
  hasUnreadMedia?: boolean;
  context?: ClipContext[];
  receivedByAccount?: string | null;
  /** Of a run alone. */
  messages?: ClipMessage[];
};

/** One message of a conversation. */
export type ReadMessage = {
  /** Our own account wrote it. */
  isOurs: boolean;
  authorName: Read<string>;
  text: Read<string>;
  postedAt: ReadTime;
  postedAtLabel: string | null;
};

/** Where a platform's conversations can be read message by message. */
export type MessageReader = {
  /** Every message that is mounted of the conversation around the target, in order; none where the target is in no conversation. */
  find: (target: Element) => readonly Element[];
  read: (message: Element, page: Page) => ReadMessage | null;
};

/** What an adapter works on: the request with its address parsed. */
export type Page = {
  document: Document;
  url: URL;
  target: Element | null;
  capturedAt: string | null;
  timeZone: string | null;
  /** Of the user interface, as the page declares it; `und` where it doesn't. */
  language: string;
};

export type Adapter = {
  id: Platform;
  /** Matched exactly or as a dot-suffix. Empty: any host. */
  hosts: readonly string[];
  /** Its selectors and words, as data. */
  rules: Rules;
  /** Narrower than the host: the messages of a site that is also something else. */
  isFor?: (page: Page) => boolean;
  read: (page: Page) => Reading | NoClip;
  messages?: MessageReader;
  /** Whether the page shows comments of which not one can be read: its layout has changed. */
  hasUnreadComments?: (page: Page) => boolean;
};

/** A value with where it was read; none is a gap, and so are words that turn out empty. */
export const readFrom = (source: FieldSource, value: string | null | undefined): Read<string> => (value == null ? null : { value, source });
/** What a reply answers; who wrote it is somebody else's matter. */
export const toContext = ({ text, permalink }: Reading): ClipContext => ({ authorName: null, text: text?.value ?? null, permalink: permalink?.value ?? null });
export const noClip = (reason: NoClipReason): NoClip => ({ kind: 'none', reason });
export const isNoClip = (value: { kind: string }): value is NoClip => value.kind === 'none';
export const defineAdapter = (adapter: Adapter): Adapter => adapter;
