/** What was added to the end; all of it where the words before were changed as well, or the last of them was only begun. */
export function wordsSince(before: string, text: string): string {
  if (before === '' || !text.startsWith(before)) return text;
  const added = text.slice(before.length);
  return added === '' || /^[\s.,;:!?]/.test(added) ? added.replace(/^[\s.,;:!?]+/, '') : text;
}
