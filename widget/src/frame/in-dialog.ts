/** What a frame in a dialog does beside any other; fetched only there. Without it the dialog is opened and closed from outside. */
export function inDialog(element: Element, close: () => void): void {
  // The page around hears no key that is pressed in here.
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) close();
  });
  // It gives the keyboard to this frame each time the dialog opens, and that goes on to where a person begins.
  const begin = (): void => {
    if (document.activeElement === document.body) element.shadowRoot?.querySelector<HTMLElement>('textarea, input')?.focus();
  };
  if (document.hasFocus()) begin();
  addEventListener('focus', () => {
    // Not for a press on something that takes no focus; and a Tab into the frame has found its place a moment later.
    if (!document.documentElement.matches(':active')) setTimeout(begin);
  });
}
