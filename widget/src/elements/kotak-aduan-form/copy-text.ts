/** To the clipboard; false where the page may not, so that the person is told how to do it by hand. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // A frame is not given the clipboard by the page around it. The older way asks nobody but the person, who has just pressed a button.
    const write = (event: ClipboardEvent): void => {
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
    };
    document.addEventListener('copy', write);
    const isCopied = document.execCommand('copy');
    document.removeEventListener('copy', write);
    return isCopied;
  }
}
