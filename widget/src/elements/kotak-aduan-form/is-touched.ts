/** Whether the form holds anything that the page did not come with. */
export function isTouched(form: HTMLFormElement): boolean {
  const asItCame = form.cloneNode(true) as typeof form; // A copy is what it was copied from.
  asItCame.reset();
  return said(form) !== said(asItCame);
}

function said(form: HTMLFormElement): string {
  return [...new FormData(form)].map(([, value]) => (typeof value === 'string' ? value : value.name)).join();
}
