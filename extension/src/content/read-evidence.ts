import { clipTextMaxLength, snippetMaxLength } from '@kotak-aduan/api-client/schemas/limits';
import { writeSnippet } from './write-snippet.ts';

export interface EvidenceReading {
  readonly visibleText: string | null;
  readonly snippet: string | null;
  /** Which of the two is longer than what is kept. */
  readonly cut: readonly ('text' | 'snippet')[];
}

/** The clipped element as the page shows it and as it is built; of a selection only its words, because what stands around them is not the clip. */
export function readEvidence(element: Element | null, selectedText: string | null): EvidenceReading {
  const shown = element === null ? selectedText : element instanceof HTMLElement ? element.innerText : element.textContent;
  const visibleText = shown?.trim() ?? '';
  const snippet = element === null ? null : writeSnippet(element, snippetMaxLength);
  return {
    visibleText: visibleText === '' ? null : visibleText.slice(0, clipTextMaxLength),
    snippet: snippet?.html ?? null,
    cut: [...(visibleText.length > clipTextMaxLength ? (['text'] as const) : []), ...(snippet?.isCut === true ? (['snippet'] as const) : [])],
  };
}

/** Whether nothing around the element (a list that scrolls, a dialog) cuts a part of it off. */
export function isUncut(element: Element | null): boolean {
  if (element === null) return true;
  const box = element.getBoundingClientRect();
  for (let at = element.parentElement; at !== null && at !== element.ownerDocument.body; at = at.parentElement) {
    if (getComputedStyle(at).overflowY === 'visible') continue;
    const edge = at.getBoundingClientRect();
    if (box.top < edge.top - 1 || box.bottom > edge.bottom + 1) return false;
  }
  return true;
}
