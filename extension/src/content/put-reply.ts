/** What became of a text that a person asked to have in the field that they clicked. */
export const putOutcomes = ['put', 'nothing-focused', 'not-private', 'too-long', 'refused', 'closed'] as const;
export type PutOutcome = (typeof putOutcomes)[number];

export interface PutRequest {
  readonly text: string;
  /** It holds the claim link: meant for a direct message alone. */
  readonly isPrivate: boolean;
}

/** Injected only where somebody presses the button for it; until then nothing of it is in any page. */
export interface PutWorld {
  kotakAduanPutReply?: (request: PutRequest) => Promise<PutOutcome>;
}

/** Where conversations stand. Somewhere else one may be open in a corner, so a person may insist. */
const conversations = [
  /^https:\/\/www\.instagram\.com\/direct\//,
  /^https:\/\/[^/]+\.facebook\.com\/messages\//,
  /^https:\/\/business\.facebook\.com\/.*inbox/,
  /^https:\/\/www\.messenger\.com\//,
  /^https:\/\/web\.whatsapp\.com\//,
  /^https:\/\/(?:x|twitter)\.com\/messages/,
  /^https:\/\/www\.tiktok\.com\/messages/,
];

const textTypes: readonly string[] = ['text', 'search', ''];

/** The field that has the focus, also within open shadow roots. A frame of another site has its own document, and its own answer. */
function focusedField(): HTMLElement | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement != null) focused = focused.shadowRoot.activeElement;
  if (focused instanceof HTMLTextAreaElement) return focused.disabled || focused.readOnly ? null : focused;
  if (focused instanceof HTMLInputElement) return textTypes.includes(focused.type) && !focused.disabled && !focused.readOnly ? focused : null;
  return focused instanceof HTMLElement && focused.isContentEditable ? focused : null;
}

/** So long an editor may take to draw what it was given. */
const drawingMs = 500;

/**
 * As a person would do it, and never with a key that sends. A text field is typed into by the browser’s own editing, so that the page (React) hears of it and it can
 * be undone. An editor of the page's own (Lexical, Draft.js) keeps its text elsewhere and is told nothing by that in Chrome: it is given a paste, which all of them read.
 */
async function insert(field: HTMLElement, text: string): Promise<boolean> {
  field.focus();
  if (!field.isContentEditable) return type(text);
  placeCaret(field);
  const before = plain(field.textContent);
  const data = new DataTransfer();
  data.setData('text/plain', text);
  const isTaken = !field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true, composed: true }));
  return isTaken ? until(field, () => plain(field.textContent) !== before) : type(text);
}

// Deprecated and without a successor: nothing else inserts as typing does.
const type = (text: string): boolean => document.execCommand('insertText', false, text);

const plain = (text: string | null): string => (text ?? '').replaceAll(/\s/g, '');

/** Whether it comes true while the field is being changed. */
function until(field: HTMLElement, isTrue: () => boolean): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (): void => {
      observer.disconnect();
      clearTimeout(patience);
      resolve(isTrue());
    };
    const observer = new MutationObserver(() => {
      if (isTrue()) end();
    });
    const patience = setTimeout(end, drawingMs);
    observer.observe(field, { subtree: true, childList: true, characterData: true });
    if (isTrue()) end();
  });
}

/** At the end, unless the caret stands in it already. */
function placeCaret(field: HTMLElement): void {
  const selection = getSelection();
  if (selection === null || (selection.anchorNode !== null && field.contains(selection.anchorNode))) return;
  selection.selectAllChildren(field);
  selection.collapseToEnd();
}

/** Puts a reply where the caret is, and says what came of it. */
export async function putReply({ text, isPrivate }: PutRequest, address: string = location.href): Promise<PutOutcome> {
  const field = focusedField();
  if (field === null) return 'nothing-focused';
  if (isPrivate && !conversations.some((pattern) => pattern.test(address))) return 'not-private';
  if ((field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) && field.maxLength >= 0 && field.value.length + text.length > field.maxLength)
    return 'too-long';
  return (await insert(field, text)) ? 'put' : 'refused';
}

// The isolated world's global, which the page's own scripts can't see.
(globalThis as PutWorld).kotakAduanPutReply = (request) => putReply(request);
