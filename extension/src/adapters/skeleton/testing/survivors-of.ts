import { runsOf } from '../disguise.ts';
import type { Skeleton } from '../make-skeleton.ts';
import { targetMark } from '../make-skeleton.ts';
import * as vocabulary from '../vocabulary.ts';

/** What a skeleton says by itself, on whatever page: words of HTML and of the platforms' own code. */
const ours = new Set(
  [
    ...Object.values(vocabulary).flatMap((words) => (words instanceof Set ? [...words] : Object.values(words))),
    `${targetMark} lain.example https gambar.example jpg pfbid mailto data blob x-unsur xgwrapper comment amp lt gt quot`,
  ].flatMap((words) => runsOf(String(words))),
);

/** Runs of three letters or digits and more that stand in a page and in its skeleton: there must be none. */
export const survivorsOf = (document: Document, url: string, { html, address }: Skeleton): string[] => {
  const values = [document.documentElement.textContent ?? '', url];
  for (const element of document.querySelectorAll('*')) for (const { value } of element.attributes) values.push(value);
  const there = new Set(runsOf(`${html} ${address}`));
  return [...new Set(values.flatMap((value) => runsOf(value)))].filter((run) => run.length >= 3 && there.has(run) && !ours.has(run));
};
