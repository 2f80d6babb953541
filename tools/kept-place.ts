import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rootDir } from './root-dir.ts';

/** The rule that docs/embed.md gives to websites, so that nothing below the box moves when it opens. */
export async function keptPlace(): Promise<string> {
  const docs = await readFile(join(rootDir, 'docs/embed.md'), 'utf8');
  const rule = /```css\n(kotak-aduan\b[^`]*min-block-size[^`]*)```/.exec(docs)?.[1];
  if (rule === undefined) throw new Error('docs/embed.md says no longer how the place of the box is kept');
  return rule;
}
