/** A page with the box, in a browser that Playwright doesn't drive. Elements are told by an expression in which `root` is the box's shadow root. */
export interface BoxPage {
  open(address: string): Promise<void>;
  reload(): Promise<void>;
  /** After the page has done something with the box: where it is now. */
  findBox(): Promise<void>;
  /** What an expression gives in the page that was opened; the box is to be found again afterwards. */
  askPage<T>(expression: string): Promise<T>;
  /** What an async function of this body gives in the box's own document. */
  ask<T>(body: string): Promise<T>;
  /** Presses the element where it lies, as a person does. */
  press(element: string): Promise<void>;
  type(element: string, text: string): Promise<void>;
  /** Chooses files in a file input. */
  choose(element: string, paths: readonly string[]): Promise<void>;
}

/** One of our elements on somebody's page, and how it is known to be there. */
export interface PlacedElement {
  readonly tag: string;
  /** What its shell holds where there is no frame. */
  readonly inner: string;
  /** What can be typed into, in its root; or what came in its place. */
  readonly field: string;
}

export const theBox: PlacedElement = { tag: 'kotak-aduan', inner: 'kotak-aduan-form', field: '#text' };
export const following: PlacedElement = { tag: 'lacak-aduan', inner: 'lacak-aduan-view', field: '#track-code, #case-title' };
/** It needs no shell: its own root is all of it. */
export const accounts: PlacedElement = { tag: 'kanal-resmi', inner: 'kanal-resmi', field: '#typed' };

/** The body of an async function that is run in the element's document. Inline, the shell's root holds the form, which has the root that is meant. */
export const inBox = (body: string, { tag, inner }: PlacedElement = theBox): string =>
  `const shell = document.querySelector('${tag}')?.shadowRoot, root = shell?.querySelector('${inner}')?.shadowRoot ?? shell; if (!root) return null; ${body}`;
