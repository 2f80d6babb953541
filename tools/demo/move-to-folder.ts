import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a page of the demo calls the path of its folder (`peraga.ts`). */
const folder = 'globalThis.peragaPath';

/** A city's server has its pages and its worker at the root of its host; the demo has them in a folder of anybody's. */
const moves: readonly (readonly [what: string, from: RegExp, to: string])[] = [
  ['the address in the QR and on the receipt', /\}\/lacak(?=[#`$])/g, `}\${${folder}}lacak/`],
  ['the way out of an app', /\.pathname="\/lacak"/g, `.pathname=${folder}+"lacak/"`],
  ['the newest script', /"\/kotak-aduan-too-old\.js"/g, `${folder}+"kotak-aduan-too-old.js"`],
  ['the worker of the proof', /"\/kotak-aduan-worker\.js"/g, `${folder}+"kotak-aduan-worker.js"`],
];

export async function moveToFolder(out: string): Promise<void> {
  const files = (await readdir(out, { recursive: true })).filter((path) => path.endsWith('.js'));
  const texts = new Map(await Promise.all(files.map(async (path) => [path, await readFile(join(out, path), 'utf8')] as const)));
  const whole = [...texts.values()].join('\n');
  const missing = moves.find(([, from]) => whole.search(from) === -1);
  if (missing !== undefined) throw new Error(`the box is not built as it was: look again at what the demo changes of it (${missing[0]})`);
  for (const [path, text] of texts) {
    const moved = moves.reduce((changed, [, from, to]) => changed.replace(from, () => to), text);
    if (moved !== text) await writeFile(join(out, path), moved);
  }
}
