import type { Clip } from './clip.ts';

/** Shorter ones ("setuju pak") are said by one person of many things. */
const wordsMinLength = 12;

/**
 * What two clips have in common where one person wrote the same words twice, under another post or on another platform; null where nobody can say it.
 * Like `messageIdentities` it is only ever told under the city's key.
 */
export function wordsIdentity({ authorHandle, authorUrl, text }: Pick<Clip, 'authorHandle' | 'authorUrl' | 'text'>): string | null {
  const author = authorHandle ?? authorUrl;
  const words = plainWords(text ?? '');
  return author === null || words.length < wordsMinLength ? null : JSON.stringify(['same-words', author.normalize('NFKC').toLowerCase(), words]);
}

function plainWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
