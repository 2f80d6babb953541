import type { Conversation, PageSurvey } from '../adapters/index.ts';
import type { ReadingRules } from '@kotak-aduan/api-client/schemas/reading-rules';

/** What the background asks of the content script. `pageUrl` is the browser's word; the page has no say in it. */
export interface ReadRequest {
  readonly trigger: 'action' | 'shortcut' | 'menu';
  readonly pageUrl: string;
  readonly capturedAt: string;
  /** From the context menu: the image, the link or the words it was opened on. */
  readonly imageUrl: string | null;
  readonly linkUrl: string | null;
  readonly selectionText: string | null;
  /** Firefox alone tells which element its menu was opened on. */
  readonly targetElementId: number | null;
  /** The city's own selectors and words, where they are newer than what is built in; null: none. */
  readonly rules?: ReadingRules | null;
}

export interface PageRectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What the content script answers; the background trusts none of it until a schema has passed it. */
export interface PageReading {
  readonly result: unknown;
  /** What the page is, beside the one thing that was meant. */
  readonly survey?: PageSurvey;
  /** Of the clipped element in CSS pixels of the viewport; null where it isn't known or not in view. */
  readonly rectangle: PageRectangle | null;
  /** Whether no part of the clipped element lies outside the window. */
  readonly isWhole?: boolean;
  /** As the page shows it, and as it is built; null where no one element is the clip. */
  readonly visibleText?: string | null;
  readonly snippet?: string | null;
  /** Of private messages: which conversation it is, and the number that heads it; null elsewhere. */
  readonly conversation?: Conversation | null;
  readonly cut?: readonly ('text' | 'snippet')[];
  readonly viewport: { readonly width: number; readonly height: number };
}
