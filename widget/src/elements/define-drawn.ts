import { html, render } from 'lit';
import { defineOnce } from './define-once.ts';

/**
 * Registers an element that draws with Lit, unless the page's policy (Trusted Types) lets nobody make anything of Lit's templates: then each
 * drawing would throw. What is not registered leaves the page's own link where it is.
 */
export function defineDrawn(tag: string, element: Parameters<typeof defineOnce>[1]): void {
  try {
    render(html`<br />`, document.createElement('p'));
  } catch {
    void import('./tell-not-drawn.ts').then(({ tellNotDrawn }) => tellNotDrawn());
    return;
  }
  defineOnce(tag, element);
}
