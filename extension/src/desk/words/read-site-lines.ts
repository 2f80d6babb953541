import { siteOriginProblemOf, type SiteOriginProblem } from '@kotak-aduan/api-client/schemas';

export interface SiteLines {
  readonly origins: readonly string[];
  readonly wrong: readonly { readonly text: string; readonly problem: SiteOriginProblem }[];
}

/**
 * A pasted list. Lines, commas and semicolons part its addresses; marks of a list, quotes, capitals, a slash at the end and the usual port are
 * what a browser would leave out, too. Whatever could mean another address is named instead.
 */
export function readSiteLines(pasted: string): SiteLines {
  const texts = pasted
    .split(/[\r\n,;]+/)
    .map(withoutMarks)
    .filter((text) => text !== '');
  const read = [...new Set(texts)].map((text) => {
    const origin = asBrowserSends(text);
    return { text, origin, problem: siteOriginProblemOf(origin) };
  });
  return {
    origins: [...new Set(read.flatMap(({ origin, problem }) => (problem === null ? [origin] : [])))],
    wrong: read.flatMap(({ text, problem }) => (problem === null ? [] : [{ text, problem }])),
  };
}

function withoutMarks(text: string): string {
  return text
    .trim()
    .replace(/^(?:[-*•–]|\d{1,3}[.)])\s+/, '')
    .replace(/^["'“<(]+|["'”>)]+$/g, '')
    .trim();
}

function asBrowserSends(text: string): string {
  if (!/^https?:\/\/[^\s/?#@]+\/?$/i.test(text)) return text;
  try {
    return new URL(text).origin;
  } catch {
    return text;
  }
}
