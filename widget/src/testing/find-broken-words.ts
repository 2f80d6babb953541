import { descendants, isDrawn } from './find-layout-faults.ts';

/** Words that stand on two lines with no hyphen of their own between, told by what they say. */
export function findBrokenWords(host: Element, selector: string): string[] {
  const texts = descendants(host)
    .filter((element) => element.matches(selector) && isDrawn(element))
    .flatMap((element) => [...element.childNodes].filter((node) => node instanceof Text));
  return texts.flatMap((text) => {
    const words = [...text.data.matchAll(/[^\s\-/–—…]+/g)];
    return words.filter(({ 0: word, index }) => linesOf(text, index, index + word.length) > 1).map(([word]) => word);
  });
}

function linesOf(text: Text, start: number, end: number): number {
  const range = document.createRange();
  range.setStart(text, start);
  range.setEnd(text, end);
  return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
}
