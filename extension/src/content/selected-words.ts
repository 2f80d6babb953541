import type { ClipSelection } from '../adapters/index.ts';

/** What is selected on the page: in its own text, in a field, in a component's shadow tree or in a frame of the same site. Null where nothing is. */
export function selectedWords(document: Document): ClipSelection | null {
  const own = inTree(document.getSelection());
  if (own !== null) return own;
  const { activeElement } = document;
  const inField = activeElement === null ? null : (fieldSelection(activeElement) ?? shadowSelection(activeElement));
  if (inField !== null) return inField;
  for (const frame of document.querySelectorAll('iframe, frame')) {
    const inner = frameDocument(frame);
    const words = inner === null ? null : selectedWords(inner);
    // The element lies in another document, where the adapter of this page has nothing to read.
    if (words !== null) return { text: words.text, element: null };
  }
  return null;
}

function inTree(selection: Selection | null): ClipSelection | null {
  const text = selection?.toString().trim() ?? '';
  if (selection === null || text === '') return null;
  const { anchorNode } = selection;
  return { text, element: anchorNode instanceof Element ? anchorNode : (anchorNode?.parentElement ?? null) };
}

/** A field's selection is none of the document's. What is typed into a field for passwords, numbers of cards and the like is nobody's post. */
function fieldSelection(element: Element): ClipSelection | null {
  const isField = element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && ['text', 'search'].includes(element.type));
  if (!isField) return null;
  const text = element.value.slice(element.selectionStart ?? 0, element.selectionEnd ?? 0).trim();
  return text === '' ? null : { text, element };
}

/** Chrome's own: there a document tells nothing of what is selected in a shadow tree. Firefox tells it as the document's. */
interface SelectingRoot extends ShadowRoot {
  getSelection?(): Selection | null;
}

function shadowSelection(element: Element): ClipSelection | null {
  const root: SelectingRoot | null = element.shadowRoot;
  if (root === null) return null;
  const inner = root.activeElement === null ? null : (fieldSelection(root.activeElement) ?? shadowSelection(root.activeElement));
  const words = inner ?? inTree(root.getSelection?.() ?? null);
  return words === null ? null : { text: words.text, element };
}

function frameDocument(frame: Element): Document | null {
  try {
    return frame instanceof HTMLIFrameElement || frame instanceof HTMLFrameElement ? frame.contentDocument : null;
  } catch {
    return null; // of another site
  }
}
