import { html, type TemplateResult } from 'lit';

/** A sentence of ours around words in another language: a screen reader says each as it is spoken (WCAG 3.1.2). */
export function wordsIn(language: string, words: string, sentence: (words: string) => string): TemplateResult {
  const [before, after] = sentence('\n').split('\n');
  return html`${before}<span lang=${language}>${words}</span>${after}`;
}
