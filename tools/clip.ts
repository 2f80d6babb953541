// Reads one clip of a saved page and prints it: the tool with which adapters are written (docs/adapters.md).
import { describeClip } from './clip/describe-clip.ts';
import { parseArguments, usage } from './clip/parse-arguments.ts';
import type { ClipArguments } from './clip/parse-arguments.ts';
import { BadFile, readPageFile } from './clip/read-page-file.ts';
import { BadTarget, readSavedPage } from './clip/read-saved-page.ts';
import { startSavedPageBrowser } from './clip/saved-page-browser.ts';

const run = async ({ file, isJson, target, ...options }: ClipArguments): Promise<number> => {
  const html = await readPageFile(file);
  const browser = await startSavedPageBrowser();
  try {
    const page = await browser.open({ html, url: options.url });
    const clip = await readSavedPage(page, { ...options, target: target === null ? null : { selector: target, index: 0 } });
    process.stdout.write(`${isJson ? JSON.stringify(clip) : describeClip(clip)}\n`);
    return clip.kind === 'none' ? 3 : 0;
  } finally {
    await browser.close();
  }
};

const parse = (): ClipArguments | null => {
  try {
    return parseArguments(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    return null;
  }
};

const parsed = parse();
process.exitCode =
  parsed === null
    ? 2
    : await run(parsed).catch((error: unknown) => {
        process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
        return error instanceof BadTarget || error instanceof BadFile ? 2 : 1;
      });
