import { findConversation, findMessages, readClip, readMessages, type ClipSelection } from '../adapters/index.ts';
import { findClippedElement } from './find-clipped-element.ts';
import { findTargets, type TargetSources } from './find-targets.ts';
import { isUncut, readEvidence } from './read-evidence.ts';
import type { PageReading, PageRectangle, ReadRequest } from './read-request.ts';
import { runReading } from './run-reading.ts';
import { selectedMessages } from './selected-messages.ts';
import { selectedWords } from './selected-words.ts';

/** Reads what a gesture meant: each likely target in turn, then what the address names. */
export function readPage(request: ReadRequest, sources: TargetSources): PageReading {
  const { document } = sources;
  const view = document.defaultView;
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const selection = readSelection(request, document);
  const read = (target: Element | null) =>
    readClip({ document, url: request.pageUrl, target, capturedAt: request.capturedAt, timeZone, selection, rules: request.rules ?? null });

  const several = readSelectedMessages({ request, sources, timeZone, selection });
  if (several !== null) return several;

  let result: ReturnType<typeof read> | null = null;
  let target: Element | null = null;
  let isUnclear = false;
  const targets = findTargets(request, sources);
  for (const candidate of [...targets, null]) {
    // Something of the comments was pointed at: the post that the address names is not what was meant.
    if (candidate === null && isUnclear) break;
    const reading = read(candidate);
    if (reading.kind !== 'none') {
      result = reading;
      target = candidate;
      break;
    }
    isUnclear ||= reading.reason === 'no-target';
    // The first target is the surest, and so is its reason; what the address lacks says more where there was no target at all.
    result ??= reading;
  }
  // Where nothing could be read, what was pointed at first is what somebody will mend.
  sources.onTarget?.(target ?? (result?.kind === 'none' ? (targets[0] ?? null) : null));
  const viewport = { width: view?.innerWidth ?? 0, height: view?.innerHeight ?? 0 };
  if (result === null || result.kind === 'none') return { result, rectangle: null, viewport };
  const isSelection = result.kind === 'selection';
  const messages =
    target === null || isSelection
      ? []
      : findMessages({ document, url: request.pageUrl, target, capturedAt: null, timeZone: null, rules: request.rules ?? null });
  // A message says in its label who wrote it, so its author's name may stand nowhere near it.
  const message = messages.find((one) => one.contains(target));
  const element = isSelection ? null : (message ?? findClippedElement(document, result, target));
  sources.onClipped?.(element);
  const box = isSelection ? selectionBox(document) : (element?.getBoundingClientRect() ?? null);
  const conversation = findConversation(request.pageUrl, selection?.element ?? target);
  return { result, ...clippedRectangle(view, element, box), viewport, conversation, ...readEvidence(element, isSelection ? (selection?.text ?? null) : null) };
}

interface SelectedMessages {
  readonly request: ReadRequest;
  readonly sources: TargetSources;
  readonly timeZone: string;
  readonly selection: ClipSelection | null;
}

/** A selection over several messages of a conversation means those messages; null where it is none, or all of them are our own. */
function readSelectedMessages({ request, sources, timeZone, selection }: SelectedMessages): PageReading | null {
  const { document } = sources;
  const target = selection?.element ?? null;
  if (target === null || document.defaultView === null) return null;
  const given = { document, url: request.pageUrl, target, capturedAt: request.capturedAt, timeZone, rules: request.rules ?? null };
  const run = selectedMessages(findMessages(given), document.getSelection());
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined || first === last) return null;
  const result = readMessages({ ...given, target: first }, run);
  if (result.kind === 'none') return null;
  sources.onTarget?.(first);
  sources.onRun?.(first, last);
  sources.onClipped?.(null);
  return runReading({ result, run, pageUrl: request.pageUrl }, document.defaultView);
}

/** Words left selected from earlier are no aim of a menu that was opened on something else. */
function readSelection(request: ReadRequest, document: Document): ClipSelection | null {
  if (request.trigger === 'menu' && request.selectionText === null) return null;
  const selected = selectedWords(document);
  const text = selected?.text ?? request.selectionText?.trim() ?? '';
  return text === '' ? null : { text, element: selected?.element ?? null };
}

function selectionBox(document: Document): DOMRect | null {
  const selection = document.getSelection();
  return selection === null || selection.rangeCount === 0 ? null : selection.getRangeAt(0).getBoundingClientRect();
}

/** Whole only where no part of it lies outside the window. */
function clippedRectangle(
  view: Window | null,
  element: Element | null,
  box: DOMRect | null,
): { readonly rectangle: PageRectangle | null; readonly isWhole: boolean } {
  const nothing = { rectangle: null, isWhole: false };
  if (view === null || box === null) return nothing;
  // To the element exactly: whatever stands beside it is somebody else's.
  const left = Math.max(0, box.left);
  const top = Math.max(0, box.top);
  const width = Math.min(view.innerWidth, box.right) - left;
  const height = Math.min(view.innerHeight, box.bottom) - top;
  if (width < 16 || height < 16) return nothing;
  return { rectangle: { x: left, y: top, width, height }, isWhole: box.top >= 0 && box.bottom <= view.innerHeight && isUncut(element) };
}
