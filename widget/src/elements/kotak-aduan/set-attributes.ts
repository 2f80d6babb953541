/** Brings attributes to these values; null takes one away. What is already so is not set again: a frame's `src` would load once more. */
export function setAttributes(element: Element, attributes: Readonly<Record<string, string | null | undefined>>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value == null) element.removeAttribute(name);
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}
