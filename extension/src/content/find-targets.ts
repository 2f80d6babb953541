import type { ReadRequest } from './read-request.ts';

export interface TargetSources {
  readonly document: Document;
  /** What was last pressed or right-clicked, where the pointer was followed. */
  readonly lastPressed: Element | null;
  /** Firefox's `menus.getTargetElement`. */
  readonly menuTarget: Element | null;
  /** Told which of the targets was read. */
  readonly onTarget?: (element: Element | null) => void;
  /** Told between which messages a clip of several stands. */
  readonly onRun?: (first: Element, last: Element) => void;
  /** Told which element is the clip: all of it and nobody else's. */
  readonly onClipped?: (element: Element | null) => void;
}

/**
 * Elements that a gesture may have meant, the surest first. What merely lies under the pointer counts for a shortcut or the toolbar, never for the
 * menu: when its entry is clicked, the pointer already lies on something else, and a wrong author is the worst mistake a clip can make.
 */
export function findTargets(request: ReadRequest, sources: TargetSources): readonly Element[] {
  const { document } = sources;
  const found: (Element | null | undefined)[] = [];
  if (request.trigger === 'menu') {
    found.push(sources.menuTarget, sources.lastPressed);
    if (request.imageUrl !== null)
      found.push(only([...document.images].filter((image) => image.currentSrc === request.imageUrl || image.src === request.imageUrl)));
    if (request.linkUrl !== null) found.push(only([...document.links].filter((link) => link.href === request.linkUrl)));
  } else {
    found.push(selectedElement(document), [...document.querySelectorAll(':hover')].at(-1), sources.lastPressed, document.activeElement);
  }
  const isAim = (element: Element | null | undefined): element is Element =>
    element !== null && element !== undefined && element.isConnected && element !== document.body && element !== document.documentElement;
  return [...new Set(found.filter(isAim))];
}

/** Two that look alike name neither. */
function only(elements: readonly Element[]): Element | null {
  return elements.length === 1 ? (elements[0] ?? null) : null;
}

/** The element that the selection begins in; null where nothing is selected. */
export function selectedElement(document: Document): Element | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.anchorNode === null) return null;
  return selection.anchorNode instanceof Element ? selection.anchorNode : selection.anchorNode.parentElement;
}
