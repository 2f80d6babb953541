/** The first web address in what an app shared, and the words beside it; apps put the address into `text`, `url` or both. */
export function findLink(texts: readonly string[]): { readonly address: string | null; readonly words: string } {
  const addresses = texts.flatMap((text) => [...text.matchAll(/https?:\/\/[^\s<>"'“”]+/gi)].flatMap(([found]) => readAddress(found)));
  const words = texts
    .map((text) =>
      text
        .replaceAll(/https?:\/\/[^\s<>"'“”]+/gi, ' ')
        .replaceAll(/[ \t]+/g, ' ')
        .trim(),
    )
    .filter((text, index, all) => text !== '' && all.indexOf(text) === index);
  return { address: addresses[0] ?? null, words: words.join('\n') };
}

/** A sentence's own full stop or bracket at the end is no part of the address. */
function readAddress(found: string): string[] {
  const url = URL.parse(found.replace(/[.,;:!?)\]}]+$/, ''));
  return url === null || url.username !== '' || url.password !== '' || url.href.length > 2_000 ? [] : [url.href];
}
