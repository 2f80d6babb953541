/**
 * Safari before 16.4 has no `adoptedStyleSheets`: there Lit writes `<style>` elements, which the page's policy refuses
 * unless they carry its nonce. The server puts one into the page; Lit looks for it under this name.
 * https://lit.dev/docs/api/ReactiveElement/#ReactiveElement.styles
 */
export function takeNonce(page: Document): void {
  const nonce = page.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;
  if (nonce !== undefined && nonce !== '') Object.assign(globalThis, { litNonce: nonce });
}
