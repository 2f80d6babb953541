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

/** The body of an async function that is run in the box's document. Inline, the shell's root holds the form, which has the root of the box. */
export const inBox = (body: string): string =>
  `const shell = document.querySelector('kotak-aduan')?.shadowRoot, root = shell?.querySelector('kotak-aduan-form')?.shadowRoot ?? shell; if (!root) return null; ${body}`;
