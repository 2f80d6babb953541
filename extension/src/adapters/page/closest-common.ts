/** The nearest element that holds both. */
export const closestCommon = (a: Element, b: Element): Element | null => {
  let element: Element | null = a;
  while (element !== null && !element.contains(b)) element = element.parentElement;
  return element;
};
