import { copyFile, mkdir, readdir, stat, unlink, utimes } from 'node:fs/promises';
import { join } from 'node:path';

/** As long as a draft is kept: a page that is open for longer has nothing left to send. */
const keptMs = 14 * 86_400_000;
/** Of a file that the present build has. Any other time says when a build came that has it no more. */
const inUse = new Date(0);

/**
 * An open page asks for its parts by names with a hash, and a new build empties the folder that they lay in. So each start of the server puts
 * the parts of its build aside, where the next build's server finds them for a while.
 */
export async function keepAssets({ from, to, now }: { from: string; to: string; now: Date }): Promise<void> {
  const built = await filesIn(from);
  await mkdir(to, { recursive: true });
  const kept = new Set(await filesIn(to));
  for (const name of built) {
    const path = join(to, name);
    if (!kept.has(name)) await copyFile(join(from, name), path);
    await utimes(path, inUse, inUse);
    kept.delete(name);
  }
  for (const name of kept) {
    const path = join(to, name);
    const { mtime } = await stat(path);
    if (mtime.getTime() === inUse.getTime()) await utimes(path, now, now);
    else if (now.getTime() - mtime.getTime() > keptMs) await unlink(path);
  }
}

async function filesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile()).map(({ name }) => name);
  } catch {
    // Not built, or nothing put aside yet.
    return [];
  }
}
