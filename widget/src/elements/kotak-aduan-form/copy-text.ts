/** To the clipboard; false where the page may not, so that the person is told how to do it by hand. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // In a frame the clipboard may be forbidden by the page around it; the code stays selectable.
    return false;
  }
}
