/** Escape was pressed in the frame, which only a dialog around it has a use for. Apart from the other messages, which every page's shell reads. */
export function isCloseMessage(data: unknown): boolean {
  // A parse boundary: any page may post anything.
  const { v, type } = Object(data) as Record<string, unknown>;
  return v === 1 && type === 'close';
}
