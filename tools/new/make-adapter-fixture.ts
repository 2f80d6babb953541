import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { clipReportSchema, type ClipReport } from '@kotak-aduan/api-client/schemas';
import { readPageFile } from '../clip/read-page-file.ts';
import { readSavedPage } from '../clip/read-saved-page.ts';
import { startSavedPageBrowser } from '../clip/saved-page-browser.ts';
import type { SavedPageBrowser } from '../clip/saved-page-browser.ts';
import { rootDir } from '../root-dir.ts';
import { BadNew } from './bad-new.ts';
import { expectationOf } from './expectation-of.ts';

type Source = Pick<ClipReport, 'platform' | 'html' | 'address' | 'wrong' | 'capturedOn'>;

const target = '[data-ditunjuk]';
const timeZone = 'Asia/Jakarta';

/** A fixture whose words are all invented, listed in its adapter's test, with an expectation that fails until a person has said what is right. Gives what to do next. */
export const makeAdapterFixture = async (words: string[]): Promise<string> => {
  const { file, url, selector } = parseWords(words);
  const browser = await startSavedPageBrowser();
  try {
    const source = file.endsWith('.json') ? await readReport(file) : await readSaved(browser, { file, url, selector });
    return await write(browser, source);
  } finally {
    await browser.close();
  }
};

const parseWords = (words: string[]): { file: string; url: string | null; selector: string | null } => {
  try {
    const { values, positionals } = parseArgs({ args: words, allowPositionals: true, options: { url: { type: 'string' }, target: { type: 'string' } } });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new Error('One file is asked for: REPORT.json or PAGE.html.');
    return { file, url: values.url ?? null, selector: values.target ?? null };
  } catch (cause) {
    throw new BadNew(cause instanceof Error ? cause.message : String(cause), 2, { cause });
  }
};

const readReport = async (file: string): Promise<Source> => {
  try {
    return clipReportSchema.parse(JSON.parse(await readPageFile(file)));
  } catch (cause) {
    throw new BadNew(`${file} is no report of a wrong clip, as the desk gives it.`, 2, { cause });
  }
};

const readSaved = async (
  browser: SavedPageBrowser,
  { file, url, selector }: { file: string; url: string | null; selector: string | null },
): Promise<Source> => {
  if (url === null || !/^https?:\/\//.test(url)) throw new BadNew('--url needs the address that the page was saved from, with https://.', 2);
  const html = await readPageFile(file).catch((cause: unknown) => {
    throw new BadNew(cause instanceof Error ? cause.message : String(cause), 2, { cause });
  });
  const page = await browser.open({ html, url });
  const json = await page.evaluate(`(({ url, selector }) => {
    const element = selector === null ? null : document.querySelector(selector);
    if (selector !== null && element === null) return null;
    return JSON.stringify({ ...kotakAduanReader.makeSkeleton({ document, url, target: element }), platform: kotakAduanReader.adapterIdOf({ document, url, target: element }) });
  })(${JSON.stringify({ url, selector })})`);
  await page.close();
  if (typeof json !== 'string') throw new BadNew(`Nothing on the page matches ${selector ?? ''}.`, 2);
  // Our own reader's answer, straight from JSON.
  const { html: structure, address, platform } = JSON.parse(json) as Pick<Source, 'html' | 'address' | 'platform'>;
  return { platform, html: structure, address, wrong: [], capturedOn: new Date().toISOString().slice(0, 10) };
};

const write = async (browser: SavedPageBrowser, source: Source): Promise<string> => {
  const { platform, html, address, capturedOn } = source;
  const folder = `extension/src/adapters/${platform}`;
  if (!existsSync(join(rootDir, folder))) throw new BadNew(`There is no adapter for ${platform} yet: npm run new adapter -- ${platform}`, 1);
  const name = `laporan-${capturedOn}-${createHash('sha256').update(html).digest('hex').slice(0, 8)}`;
  const path = `${folder}/fixtures/${name}`;
  if (existsSync(join(rootDir, `${path}.html`))) throw new BadNew(`${path}.html is already there.`, 1);

  const capturedAt = `${capturedOn}T05:00:00.000Z`;
  const pointed = html.includes(' data-ditunjuk=') ? target : '(address)';
  const page = await browser.open({ html: `<html lang="id">${html}</html>`, url: address });
  const clip = await readSavedPage(page, { url: address, capturedAt, timeZone, target: pointed === target ? { selector: target, index: 0 } : null });
  await list(`${folder}/adapter.browser.test.ts`, name);
  await writeFile(
    join(rootDir, `${path}.html`),
    `<!--
  url: ${address}
  captured: ${capturedAt}
  time zone: ${timeZone}
  target: ${pointed}
  Structure of a page that was read wrongly; every word, name, number and address is invented.
-->
<html lang="id">${html}</html>
`,
  );
  await writeFile(join(rootDir, `${path}.expected.json`), `${JSON.stringify({ [pointed]: expectationOf(clip, source.wrong) }, null, 2)}\n`);
  return `${path}.html is there, and listed in its test. Next:
  1. in ${path}.expected.json say what a person reads there, wherever it says TULIS
  2. npm run browser -- --files '${folder}/*.browser.test.ts' fails until the adapter reads the same; docs/adapters.md has the rest
`;
};

/** The test's list of fixtures, with one more. */
const list = async (path: string, name: string): Promise<void> => {
  const text = await readFile(join(rootDir, path), 'utf8');
  // A list of a line each stays one, as the formatter has it.
  const listed = text.replace(/fixtures: \[([^\]]*?),?(\s*)\]/, (_all, names: string, end: string) =>
    end === '' ? `fixtures: [${names.trim()}, '${name}']` : `fixtures: [${names},${end}  '${name}',${end}]`,
  );
  if (listed === text) throw new BadNew(`${path} has no list of fixtures to add ${name} to.`, 1);
  await writeFile(join(rootDir, path), listed);
};
