import { clipTextMaxLength, snippetMaxLength } from '@kotak-aduan/api-client/schemas/limits';
import { findConversation, type NoClip } from '../adapters/index.ts';
import type { Clip } from '@kotak-aduan/api-client/schemas';
import { inView } from './in-view.ts';
import { readEvidence, type EvidenceReading } from './read-evidence.ts';
import type { PageReading } from './read-request.ts';

interface RunToShow {
  readonly result: Clip | NoClip;
  readonly run: readonly Element[];
  readonly pageUrl: string;
}

/** What is answered of several messages: what was read of them, where they stand, and what they show. */
export function runReading({ result, run, pageUrl }: RunToShow, view: Window): PageReading {
  const viewport = { width: view.innerWidth, height: view.innerHeight };
  if (result.kind === 'none') return { result, rectangle: null, viewport };
  const boxes = run.map((element) => element.getBoundingClientRect());
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  const left = Math.min(...boxes.map((box) => box.left));
  const right = Math.max(...boxes.map((box) => box.right));
  return {
    result,
    ...inView({ left, right, top, bottom }, view),
    viewport,
    conversation: findConversation(pageUrl, run[0] ?? null),
    ...evidenceOf(result, run),
  };
}

/** A third person's message is in the run, and none of its words. */
function evidenceOf({ messages }: Clip, run: readonly Element[]): EvidenceReading {
  const parts = run.filter((_, index) => messages?.[index]?.from !== 'other').map((element) => readEvidence(element, null));
  const text = parts.flatMap(({ visibleText }) => visibleText ?? []).join('\n');
  const snippet = parts.flatMap((part) => part.snippet ?? []).join('\n');
  // Markup that is cut in the middle is none.
  const isSnippetCut = snippet.length > snippetMaxLength;
  return {
    visibleText: text === '' ? null : text.slice(0, clipTextMaxLength),
    snippet: snippet === '' || isSnippetCut ? null : snippet,
    cut: [...(text.length > clipTextMaxLength ? (['text'] as const) : []), ...(isSnippetCut ? (['snippet'] as const) : [])],
  };
}
