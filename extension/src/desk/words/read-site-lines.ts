import { siteOriginProblemOf, type SiteOriginProblem } from '@kotak-aduan/api-client/schemas';

export interface SiteLines {
  readonly origins: readonly string[];
  readonly wrong: readonly { readonly number: number; readonly text: string; readonly problem: SiteOriginProblem }[];
}

/** A pasted list, line by line. Empty lines and what stands twice are left out; nothing is put right, because it would be another address. */
export function readSiteLines(pasted: string): SiteLines {
  const lines = pasted.split(/\r?\n/).map((line, index) => ({ number: index + 1, text: line.trim() }));
  const filled = lines.filter(({ text }) => text !== '');
  const wrong = filled.flatMap(({ number, text }) => {
    const problem = siteOriginProblemOf(text);
    return problem === null ? [] : [{ number, text, problem }];
  });
  return { origins: [...new Set(filled.map(({ text }) => text))], wrong };
}
