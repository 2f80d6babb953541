import { findConversation, findMessages, readClip, readMessages, type ClipSelection } from '../adapters/index.ts';
import { findClippedElement } from './find-clipped-element.ts';
import { findTargets, type TargetSources } from './find-targets.ts';
import { inView } from './in-view.ts';
import { isUncut, readEvidence } from './read-evidence.ts';
import type { PageReading, ReadRequest } from './read-request.ts';
import { runReading } from './run-reading.ts';
import { selectedMessages } from './selected-messages.ts';
import { selectedWords } from './selected-words.ts';

/** Reads what a gesture meant: each likely target in turn, then what the address names. */
export function readPage(request: ReadRequest, sources: TargetSources): PageReading {
  const { document } = sources;
  const view = document.defaultView;
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const selection = readSelection(request, document);
  const given = { document, url: request.pageUrl, capturedAt: request.capturedAt, timeZone, rules: request.rules ?? null };
  const read = (target: Element | null) => readClip({ ...given, target, selection });

  const several = readSelectedMessages({ given, sources, selection });
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
  const messages = target === null || isSelection ? [] : findMessages({ ...given, target });
  // A message says in its label who wrote it, so its author's name may stand nowhere near it.
  const message = messages.find((one) => one.contains(target));
  const element = isSelection ? null : (message ?? findClippedElement(document, result, target));
  sources.onClipped?.(element);
  const box = isSelection ? selectionBox(document) : (element?.getBoundingClientRect() ?? null);
  const conversation = findConversation(request.pageUrl, selection?.element ?? target);
  const shown = view === null || box === null ? { rectangle: null, isWhole: false } : inView(box, view);
  return {
    result,
    ...shown,
    isWhole: shown.isWhole && isUncut(element),
    viewport,
    conversation,
    ...readEvidence(element, isSelection ? (selection?.text ?? null) : null),
  };
}

interface SelectedMessages {
  /** What every reading of this page is given. */
  readonly given: Omit<Parameters<typeof findMessages>[0], 'target'> & { readonly capturedAt: string };
  readonly sources: TargetSources;
  readonly selection: ClipSelection | null;
}

/** A selection over several messages of a conversation means those messages; null where it is none, or all of them are our own. */
function readSelectedMessages({ given, sources, selection }: SelectedMessages): PageReading | null {
  const { document } = given;
  const target = selection?.element ?? null;
  if (target === null || document.defaultView === null) return null;
  const run = selectedMessages(findMessages({ ...given, target }), document.getSelection());
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined || first === last) return null;
  const result = readMessages({ ...given, target: first }, run);
  if (result.kind === 'none') return null;
  sources.onTarget?.(first);
  sources.onRun?.(first, last);
  sources.onClipped?.(null);
  return runReading({ result, run, pageUrl: given.url }, document.defaultView);
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
