/** The page behind a dialog doesn't scroll; gives what sets it free again, with the style that it had. */
export function holdPageStill(page: HTMLElement): () => void {
  const { style } = page;
  const before = { value: style.getPropertyValue('overflow'), priority: style.getPropertyPriority('overflow') };
  // By the object model: a policy against inline styles lets that pass.
  style.setProperty('overflow', 'hidden', 'important');
  return () => {
    style.setProperty('overflow', before.value, before.priority);
    // A page that had no such attribute has none again.
    if (page.getAttribute('style') === '') page.removeAttribute('style');
  };
}
