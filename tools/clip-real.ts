// Reads whole pages that other people saved, from a folder outside this repository, and compares with tools/clip/real-pages.json; with `--changed`, instead,
// the same pages without roles, labels and the like are compared with what is read of them as they are.
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { judgeClip } from './clip/judge-clip.ts';
import type { Judgement } from './clip/judge-clip.ts';
import { readPageFile } from './clip/read-page-file.ts';
import { readRealPageCases } from './clip/real-page-cases.ts';
import type { RealPageCase } from './clip/real-page-cases.ts';
import { readSavedPage } from './clip/read-saved-page.ts';
import { startSavedPageBrowser } from './clip/saved-page-browser.ts';
import type { SavedPageBrowser } from './clip/saved-page-browser.ts';
import { tryChanges } from './clip/try-changes.ts';

type Count = { expected: number; right: number; gap: number; wrong: number };

const folder = process.env['REAL_PAGES'];

const main = async (): Promise<number> => {
  if (folder === undefined || folder === '') {
    process.stderr.write('Set REAL_PAGES to the folder of the saved pages.\n');
    return 2;
  }
  const cases = await readRealPageCases();
  const files = new Map(
    (await readdir(folder)).filter((name) => /\.html(?:\.gz)?$/.test(name)).map((name) => [name.replace(/\.html(?:\.gz)?$/, ''), join(resolve(folder), name)]),
  );
  const browser = await startSavedPageBrowser();
  const counts = new Map<string, Count>();
  try {
    if (process.argv.includes('--changed')) return await readChanged(browser, cases, files);
    for (const [page, path] of files) {
      const own = cases.filter((expected) => expected.page === page);
      if (own.length === 0) process.stdout.write(`?  ${page}: nothing is expected of it\n`);
      else await readPage({ browser, path, cases: own, counts });
    }
  } finally {
    await browser.close();
  }
  for (const { page } of cases) if (!files.has(page)) process.stdout.write(`?  ${page}: not in the folder\n`);
  return summarise(counts);
};

/** Of each page once, whatever is expected of it. */
const readChanged = async (browser: SavedPageBrowser, cases: readonly RealPageCase[], files: ReadonlyMap<string, string>): Promise<number> => {
  const pages = new Map(
    cases.flatMap((one) => {
      const path = files.get(one.page);
      return path === undefined ? [] : [[one.page, { ...one, path }] as const];
    }),
  );
  let [compared, other] = [0, 0];
  for await (const tried of tryChanges(browser, pages)) {
    compared += tried.compared;
    other += tried.other.length;
    process.stdout.write(
      `${tried.other.length === 0 ? '✓' : '✗'}  ${tried.page}: ${tried.compared} readings\n${tried.other.map((line) => `   ${line}\n`).join('')}`,
    );
  }
  process.stdout.write(`${pages.size} pages, ${compared} readings of changed pages, ${other} other values\n`);
  return other === 0 ? 0 : 1;
};

const readPage = async ({
  browser,
  path,
  cases,
  counts,
}: {
  browser: SavedPageBrowser;
  path: string;
  cases: RealPageCase[];
  counts: Map<string, Count>;
}): Promise<void> => {
  const html = await readPageFile(path);
  for (const url of new Set(cases.map((expected) => expected.url))) {
    const opened = await browser.open({ html, url });
    for (const expected of cases.filter((other) => other.url === url)) {
      const clip = await readSavedPage(opened, { url, capturedAt: expected.capturedAt, timeZone: null, target: expected.target });
      const judgements = judgeClip(clip, expected);
      for (const judgement of judgements) count(counts, `${expected.platform ?? expected.page.split('-')[0] ?? ''} ${judgement.field}`, judgement);
      const bad = judgements.filter(({ verdict, isExpected }) => verdict === 'wrong' || (verdict === 'gap' && isExpected));
      process.stdout.write(
        `${bad.some(({ verdict }) => verdict === 'wrong') ? '✗' : bad.length > 0 ? '–' : '✓'}  ${expected.page}: ${expected.what}${bad.map(({ field, verdict }) => ` [${field} ${verdict}]`).join('')}\n`,
      );
    }
    await opened.close();
  }
};

const count = (counts: Map<string, Count>, name: string, { verdict, isExpected }: Judgement): void => {
  const counted = counts.get(name) ?? { expected: 0, right: 0, gap: 0, wrong: 0 };
  if (isExpected) counted.expected++;
  if (verdict === 'wrong') counted.wrong++;
  else if (isExpected) counted[verdict]++;
  counts.set(name, counted);
};

const summarise = (counts: Map<string, Count>): number => {
  const total: Count = { expected: 0, right: 0, gap: 0, wrong: 0 };
  const line = (name: string, { expected, right, gap, wrong }: Count): string =>
    `${name.padEnd(26)} ${[expected, right, gap, wrong].map((value) => String(value).padStart(8)).join('')}\n`;
  process.stdout.write(`\n${''.padEnd(26)} expected   right     gap   wrong\n`);
  for (const [name, counted] of [...counts].toSorted(([a], [b]) => a.localeCompare(b))) {
    process.stdout.write(line(name, counted));
    for (const key of ['expected', 'right', 'gap', 'wrong'] as const) total[key] += counted[key];
  }
  process.stdout.write(`${line('all', total)}${((100 * total.right) / Math.max(1, total.expected)).toFixed(1)} % right, ${total.wrong} wrong\n`);
  return total.wrong === 0 && total.right >= 0.98 * total.expected ? 0 : 1;
};

process.exitCode = await main();
